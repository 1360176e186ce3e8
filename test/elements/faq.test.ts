import {expect, oneEvent} from '@open-wc/testing';
import type {LinkCopiedDetail} from '../../src/elements/base/copy-links.js';
import {html} from 'lit';
import {questions} from '../../src/content/faq.js';
import * as words from '../../src/content/words.js';
import {SpinalFaq} from '../../src/elements/faq/faq.js';
import {replaceForThisTest} from '../support/cleanup.js';
import {consoleMessages} from '../support/console.js';
import {able, itIn} from '../support/engines.js';
import {press, tabStops} from '../support/keyboard.js';
import {copiedHashes} from '../support/links.js';
import {emulate} from '../support/media.js';
import {mount} from '../support/mount.js';
import {openFrame} from '../support/pages.js';
import {MIRRORED} from '../support/pseudo-locales.js';
import {accessibleName, allByRole, byRole} from '../support/roles.js';
import {sharedChecks} from '../support/shared-checks.js';
import {
  isPainted,
  isVisible,
  rendered,
  show as showWidget,
  type ShowOptions,
} from '../support/shared-checks-widget.js';
import {until} from '../support/until.js';
import {details, part, parts, textOf} from './parts.js';

sharedChecks('spinal-faq', {
  attributes: {questions: 'driving diabetes', open: 'diabetes', exclusive: ''},
  anchors: {diabetes: 'diabetes-panel'},
});

describe('<spinal-faq>', () => {
  const show = (attributes: Record<string, string> = {}, more: ShowOptions = {}) =>
    showWidget<SpinalFaq>('spinal-faq', {lang: 'en', attributes, ...more});

  const THREE = 'driving diabetes is-it-safe';

  const wordsOf = (id: string) => questions.find((it) => it.id === id)!.question();

  const button = (faq: Element, id: string) => part(faq, `#${id}-button`);

  /** The built-in questions whose answers can be read. */
  const openIds = (faq: Element) =>
    parts(faq, '.questions .panel')
      .filter(isVisible)
      .map(({id}) => id.replace(/-panel$/, ''));

  const toggles = (body: () => unknown) => details('spinal-item-toggled', body);

  describe('with its own questions', () => {
    it('is a list of headings, each with a button that controls its answer', async () => {
      const faq = await show();
      const buttons = allByRole(faq, 'button', /\?$/);
      expect(buttons.map(textOf)).to.deep.equal(questions.map(({question}) => question()));
      for (const it of buttons) {
        expect(it.parentElement!.localName).to.equal('h3');
        expect(it.getAttribute('aria-expanded')).to.equal('false');
        const answer = part(faq, `#${it.getAttribute('aria-controls')}`);
        expect(isVisible(answer)).to.equal(false);
        expect(textOf(answer)).to.have.length.above(40);
      }
    });

    it('opens and closes an answer by a click', async () => {
      const faq = await show({questions: THREE});
      const question = byRole(faq, 'button', wordsOf('diabetes'));
      question.click();
      await rendered(faq);
      expect(question.getAttribute('aria-expanded')).to.equal('true');
      expect(openIds(faq)).to.deep.equal(['diabetes']);
      question.click();
      await rendered(faq);
      expect(question.getAttribute('aria-expanded')).to.equal('false');
      expect(openIds(faq)).to.deep.equal([]);
    });

    it('opens and closes by Enter and by the space bar, and keeps the focus', async () => {
      const faq = await show({questions: THREE});
      const question = button(faq, 'driving');
      question.focus();
      for (const [key, open] of [
        ['Enter', ['driving']],
        [' ', []],
        [' ', ['driving']],
        ['Enter', []],
      ] as const) {
        await press(key);
        await rendered(faq);
        expect(openIds(faq), key).to.deep.equal(open);
        expect(faq.shadowRoot!.activeElement).to.equal(question);
      }
    });

    it('takes Tab into an open answer and past a closed one', async () => {
      const faq = await show({questions: 'driving diabetes', open: 'driving'});
      const stops = await tabStops(faq);
      const from = stops.indexOf(button(faq, 'driving'));
      const to = stops.indexOf(button(faq, 'diabetes'));
      const answer = part(faq, '#driving-panel');
      const between = stops.slice(from + 1, to);
      expect(between).to.have.length.above(0);
      expect(between.every((stop) => answer.contains(stop))).to.equal(true);
      const next = stops[to + 1]!;
      expect(part(faq, '#diabetes-panel').contains(next)).to.equal(false);
    });

    it('opens and closes all', async () => {
      const faq = await show({questions: THREE});
      const toggle = byRole(faq, 'button', 'Show all');
      expect(toggle.getAttribute('aria-expanded')).to.equal('false');
      toggle.click();
      await rendered(faq);
      expect(openIds(faq)).to.deep.equal(THREE.split(' '));
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      byRole(faq, 'button', 'Hide all').click();
      await rendered(faq);
      expect(openIds(faq)).to.deep.equal([]);
      faq.openAll();
      await rendered(faq);
      expect(openIds(faq)).to.deep.equal(THREE.split(' '));
      faq.closeAll();
      await rendered(faq);
      expect(openIds(faq)).to.deep.equal([]);
    });

    it('has the questions that `questions` names, in that order, each once', async () => {
      const faq = await show({questions: ' diabetes,\ndriving  diabetes, '});
      const names = allByRole(faq, 'button', /\?$/).map(textOf);
      expect(names).to.deep.equal([wordsOf('diabetes'), wordsOf('driving')]);
    });

    it('opens the answers that `open` names', async () => {
      const faq = await show({questions: THREE, open: 'is-it-safe driving'});
      expect(openIds(faq)).to.deep.equal(['driving', 'is-it-safe']);
    });

    for (const attribute of ['questions', 'open']) {
      it(`warns once of an unknown id in \`${attribute}\`, with what is allowed`, async () => {
        const messages = await consoleMessages(async () => {
          const value = `driving nonsense-${attribute}`;
          const faq = await show({questions: THREE, [attribute]: value});
          faq.requestUpdate();
          await show({questions: THREE, [attribute]: value});
        });
        const texts = messages.map(({text}) => text);
        expect(texts).to.have.length(1);
        expect(texts[0]).to.include(`<spinal-faq ${attribute}="nonsense-${attribute}">`);
        for (const id of THREE.split(' ')) expect(texts[0]).to.include(id);
      });
    }

    it('opens what a search in the page has found', async () => {
      const faq = await show({questions: THREE});
      const heard = await toggles(async () => {
        part(faq, '#diabetes-panel').dispatchEvent(new Event('beforematch', {bubbles: true}));
        await rendered(faq);
      });
      expect(openIds(faq)).to.deep.equal(['diabetes']);
      expect(heard).to.deep.equal([{id: 'diabetes', open: true}]);
    });

    it('prints the page', async () => {
      const faq = await show();
      let printed = 0;
      replaceForThisTest(window, 'print', () => printed++);
      byRole(faq, 'button', 'Print').click();
      expect(printed).to.equal(1);
    });
  });

  describe('with `exclusive`', () => {
    it('has at most one answer open', async () => {
      const faq = await show({questions: THREE, exclusive: ''});
      button(faq, 'driving').click();
      await rendered(faq);
      const heard = await toggles(async () => {
        button(faq, 'diabetes').click();
        await rendered(faq);
      });
      expect(openIds(faq)).to.deep.equal(['diabetes']);
      expect(heard).to.deep.equal([
        {id: 'driving', open: false},
        {id: 'diabetes', open: true},
      ]);
    });

    it('opens only the first that `open` names', async () => {
      const faq = await show({questions: THREE, exclusive: '', open: 'diabetes driving'});
      expect(openIds(faq)).to.deep.equal(['diabetes']);
    });

    it('has no way to open all', async () => {
      const faq = await show({questions: THREE, exclusive: ''});
      expect(allByRole(faq, 'button', /all$/)).to.deep.equal([]);
      faq.openAll();
      await rendered(faq);
      expect(openIds(faq)).to.deep.equal([]);
    });

    it('closes all but one when it comes later', async () => {
      const faq = await show({questions: THREE, open: THREE});
      faq.exclusive = true;
      await rendered(faq);
      expect(openIds(faq)).to.have.length(1);
    });
  });

  describe('tells the page', () => {
    it('which answer the reader opened and closed', async () => {
      const faq = await show({questions: THREE});
      const heard = await toggles(async () => {
        button(faq, 'driving').click();
        await rendered(faq);
        button(faq, 'driving').click();
        await rendered(faq);
      });
      expect(heard).to.deep.equal([
        {id: 'driving', open: true},
        {id: 'driving', open: false},
      ]);
    });

    it('of each answer that changes when all are opened', async () => {
      const faq = await show({questions: THREE, open: 'diabetes'});
      const heard = await toggles(() => faq.openAll());
      expect(heard).to.deep.equal([
        {id: 'driving', open: true},
        {id: 'is-it-safe', open: true},
      ]);
    });

    it('nothing about what was open from the start', async () => {
      expect(await toggles(() => show({open: 'diabetes'}))).to.deep.equal([]);
    });
  });

  describe('two on a page', () => {
    it('each answer to an address of its own', async () => {
      const [one, two] = await pair(html`
        <spinal-faq id="one" questions=${THREE}></spinal-faq>
        <spinal-faq id="two" questions=${THREE}></spinal-faq>
      `);
      location.hash = 'two-diabetes';
      await until(() => openIds(two!).length > 0);
      expect(openIds(two!)).to.deep.equal(['diabetes']);
      expect(openIds(one!)).to.deep.equal([]);
    });

    it('one hears nothing of the other', async () => {
      const [one, two] = await pair(html`
        <spinal-faq questions=${THREE} exclusive></spinal-faq>
        <spinal-faq questions=${THREE} open="diabetes"></spinal-faq>
      `);
      button(one!, 'driving').click();
      await rendered(one!);
      expect(openIds(one!)).to.deep.equal(['driving']);
      expect(openIds(two!)).to.deep.equal(['diabetes']);
    });

    async function pair(content: ReturnType<typeof html>) {
      const place = await mount(html`<div lang="en">${content}</div>`);
      const faqs = [...place.querySelectorAll('spinal-faq')];
      for (const faq of faqs) await rendered(faq);
      return faqs;
    }
  });

  describe('has a link to each answer', () => {
    const copyLink = (faq: Element) => byRole(faq, 'button', words.copyLink());

    it('that is copied, which is said and told to the page', async () => {
      const faq = await show({questions: THREE, open: 'diabetes'});
      const written: string[] = [];
      replaceForThisTest(navigator, 'clipboard', {
        writeText: (text: string) => Promise.resolve(void written.push(text)),
      });
      const told = oneEvent(document, 'spinal-link-copied');
      copyLink(faq).click();
      const {detail} = (await told) as CustomEvent<LinkCopiedDetail>;
      await rendered(faq);
      const url = new URL('#spinal-faq-diabetes', location.href).href;
      expect(written).to.deep.equal([url]);
      expect(detail).to.deep.equal({id: 'diabetes', url});
      expect(textOf(byRole(faq, 'status'))).to.equal(words.linkCopied());
      expect(location.hash).to.equal('');
    });

    it('that is said to be copied each time', async () => {
      const faq = await show({questions: THREE, open: 'diabetes'});
      replaceForThisTest(navigator, 'clipboard', {writeText: () => Promise.resolve()});
      const status = byRole(faq, 'status');
      let times = 0;
      const watch = new MutationObserver(() => {
        if (textOf(status) === words.linkCopied()) times++;
      });
      watch.observe(status, {childList: true, characterData: true, subtree: true});
      for (const time of [1, 2]) {
        copyLink(faq).click();
        await until(() => times === time, `said ${time} times`);
      }
    });

    it('besides those to sources, which open as any in a new tab', async () => {
      const faq = await show({questions: THREE, open: 'diabetes'});
      const link = parts(faq, '.citation')[0]!;
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
        const click = new MouseEvent('click', {
          [key]: true,
          bubbles: true,
          cancelable: true,
          composed: true,
        });
        // Here it is enough that the widget leaves it to the browser.
        const leave = (event: Event) => event.preventDefault();
        let left = false;
        faq.addEventListener('click', (event) => (left = !event.defaultPrevented), {once: true});
        faq.addEventListener('click', leave, {once: true});
        link.dispatchEvent(click);
        expect(left, key).to.equal(true);
      }
    });

    it('that is followed once, however often the widget is moved', async () => {
      location.hash = 'spinal-faq-diabetes';
      const faq = await show({questions: THREE});
      await until(() => openIds(faq).includes('diabetes'));
      faq.closeAll();
      await rendered(faq);
      faq.parentElement!.append(faq);
      await rendered(faq);
      expect(openIds(faq)).to.deep.equal([]);
    });

    it('that is put into the address bar where it cannot be copied', async () => {
      const faq = await show({questions: THREE, open: 'diabetes'});
      replaceForThisTest(navigator, 'clipboard', {
        writeText: () => Promise.reject(new Error('denied')),
      });
      const heard = await details('spinal-link-copied', async () => {
        copyLink(faq).click();
        await until(() => location.hash !== '');
      });
      expect(location.hash).to.equal('#spinal-faq-diabetes');
      expect(heard).to.deep.equal([]);
      expect(textOf(byRole(faq, 'status'))).to.equal('');
    });

    it('that is put there too where the page has no clipboard', async () => {
      const faq = await show({questions: THREE, open: 'diabetes'});
      replaceForThisTest(navigator, 'clipboard', undefined);
      copyLink(faq).click();
      await until(() => location.hash !== '');
      expect(location.hash).to.equal('#spinal-faq-diabetes');
    });

    it('with the id of the widget', async () => {
      const faq = await show({id: 'my faq', questions: THREE, open: 'diabetes'});
      const [hash] = await copiedHashes(faq);
      expect(decodeURIComponent(hash!)).to.equal('#my faq-diabetes');
    });
  });

  describe('with the page’s questions', () => {
    const OWN = `
      <p>Before the questions.</p>
      <details id="parking">
        <summary>Where do I park?</summary>
        <p>In <a href="#lot">the lot</a>, which is <em>free</em>.</p>
      </details>
      Text between.
      <details>
        <summary>What do I bring?</summary>
        <p>A list of your medicine.</p>
      </details>
      <p>After the questions.</p>
    `;

    const showOwn = (attributes: Record<string, string> = {}, more: ShowOptions = {}) =>
      show(attributes, {children: OWN, ...more});

    const own = (faq: Element) => [...faq.querySelectorAll('details')];

    const openOwn = (faq: Element) =>
      own(faq)
        .filter(({open}) => open)
        .map((it) => textOf(it.querySelector('summary')!));

    const settle = async (faq: Element) => {
      // `toggle` comes in a task of its own, in Firefox later than a timer's, and may close another. Tasks of
      // one kind keep their order: when a later one has come, so have they.
      let before: string[];
      do {
        before = openOwn(faq);
        const last = document.createElement('details');
        const toggled = oneEvent(last, 'toggle');
        last.open = true;
        await toggled;
        await rendered(faq);
      } while (openOwn(faq).join() !== before.join());
    };

    it('shows those instead of the built-in ones', async () => {
      const faq = await showOwn();
      const names = allByRole(faq, 'button', /\?$/).map(textOf);
      expect(names).to.deep.equal(['Where do I park?', 'What do I bring?']);
    });

    it('leaves them the direction of the page, whichever way its own language runs', async () => {
      for (const dir of ['ltr', 'rtl'] as const)
        for (const lang of ['en', MIRRORED])
          for (const question of own(await showOwn({}, {lang, dir})))
            expect(getComputedStyle(question).direction, `${lang} on a page ${dir}`).to.equal(dir);
    });

    it('shows both where `questions` names built-in ones', async () => {
      const faq = await showOwn({questions: 'driving'});
      const names = allByRole(faq, 'button', /\?$/).map(textOf);
      expect(names).to.have.members([wordsOf('driving'), 'Where do I park?', 'What do I bring?']);
    });

    it('shows all that the page has put there, in its order', async () => {
      const faq = await showOwn();
      const range = document.createRange();
      const tops = [...faq.childNodes]
        .filter((node) => textOf(node as Element) !== '')
        .map((node) => {
          range.selectNodeContents(node);
          return range.getBoundingClientRect();
        });
      expect(tops).to.have.length(5);
      expect(tops.every(({height}) => height > 0)).to.equal(true);
      for (let i = 1; i < tops.length; i++) {
        expect(tops[i]!.top, `child ${i}`).to.be.above(tops[i - 1]!.top);
      }
    });

    it('can be read before and without the script', async () => {
      const {document: page} = await openFrame('/test/support/pages/until-found.html');
      page.body.innerHTML = `<spinal-faq>${OWN}</spinal-faq>`;
      const [first] = page.querySelectorAll('details');
      expect(first!.checkVisibility()).to.equal(true);
      first!.querySelector('summary')!.click();
      expect(first!.querySelector('p')!.checkVisibility()).to.equal(true);
    });

    it('leaves their nodes, markup and listeners as they were before the script', async () => {
      const faq = document.createElement('late-faq') as SpinalFaq;
      faq.innerHTML = OWN;
      await mount(html`<div lang="en">${faq}</div>`);
      const nodes = [...faq.childNodes];
      const markup = faq.innerHTML;
      let clicks = 0;
      faq.querySelector('a')!.addEventListener('click', (event) => {
        event.preventDefault();
        clicks++;
      });
      customElements.define('late-faq', class extends SpinalFaq {});
      await rendered(faq);
      expect([...faq.childNodes]).to.deep.equal(nodes);
      expect(faq.innerHTML).to.equal(markup);
      expect(allByRole(faq, 'button', /\?$/)).to.have.length(2);
      faq.querySelector('summary')!.click();
      await settle(faq);
      byRole(faq, 'link', 'the lot').click();
      expect(clicks).to.equal(1);
    });

    it('opens and closes them by click and key, and tells the page', async () => {
      const faq = await showOwn();
      const heard = await toggles(async () => {
        byRole(faq, 'button', 'Where do I park?').click();
        await settle(faq);
        expect(openOwn(faq)).to.deep.equal(['Where do I park?']);
        byRole(faq, 'button', 'Where do I park?').focus();
        await press('Enter');
        await settle(faq);
        expect(openOwn(faq)).to.deep.equal([]);
      });
      expect(heard).to.deep.equal([
        {id: 'parking', open: true},
        {id: 'parking', open: false},
      ]);
    });

    it('follows the page that opens one', async () => {
      const faq = await showOwn({exclusive: ''});
      const [first, second] = own(faq);
      first!.open = true;
      await settle(faq);
      second!.open = true;
      await settle(faq);
      expect(openOwn(faq)).to.deep.equal(['What do I bring?']);
    });

    it('keeps one open that the page has open, and says nothing of it', async () => {
      const children = OWN.replace('<details>', '<details open>');
      const heard = await toggles(async () => {
        const faq = await showOwn({}, {children});
        await settle(faq);
        expect(openOwn(faq)).to.deep.equal(['What do I bring?']);
      });
      expect(heard).to.deep.equal([]);
    });

    it('keeps a click that comes while it renders', async () => {
      const faq = await showOwn();
      own(faq)[0]!.open = true;
      faq.requestUpdate();
      await settle(faq);
      expect(openOwn(faq)).to.deep.equal(['Where do I park?']);
    });

    it('opens one at a time with `exclusive`', async () => {
      const faq = await showOwn({exclusive: '', questions: 'driving', open: 'driving'});
      byRole(faq, 'button', 'Where do I park?').click();
      await settle(faq);
      expect([openIds(faq), openOwn(faq)]).to.deep.equal([[], ['Where do I park?']]);
      byRole(faq, 'button', 'What do I bring?').click();
      await settle(faq);
      expect(openOwn(faq)).to.deep.equal(['What do I bring?']);
      button(faq, 'driving').click();
      await settle(faq);
      expect([openIds(faq), openOwn(faq)]).to.deep.equal([['driving'], []]);
    });

    it('opens and closes all', async () => {
      const faq = await showOwn();
      faq.openAll();
      await settle(faq);
      expect(openOwn(faq)).to.have.length(2);
      faq.closeAll();
      await settle(faq);
      expect(openOwn(faq)).to.deep.equal([]);
    });

    it('opens those that `open` names', async () => {
      const faq = await showOwn({open: 'parking'});
      await settle(faq);
      expect(openOwn(faq)).to.deep.equal(['Where do I park?']);
    });

    it('opens the one whose id is in the address', async () => {
      const faq = await showOwn();
      location.hash = 'parking';
      await until(() => openOwn(faq).length > 0);
      expect(openOwn(faq)).to.deep.equal(['Where do I park?']);
    });

    it('has a link to copy under an open one with an id, and under no other', async () => {
      const faq = await showOwn();
      faq.openAll();
      await settle(faq);
      expect(await copiedHashes(faq)).to.deep.equal(['#parking']);
    });

    it('shows one that is added later, and no longer one that is removed', async () => {
      const faq = await showOwn();
      const added = document.createElement('details');
      added.innerHTML = '<summary>Can I bring a friend?</summary>Yes.';
      faq.append(added);
      await settle(faq);
      byRole(faq, 'button', 'Can I bring a friend?').click();
      await settle(faq);
      expect(openOwn(faq)).to.deep.equal(['Can I bring a friend?']);
      added.remove();
      await settle(faq);
      expect(allByRole(faq, 'button', /\?$/).map(textOf)).to.deep.equal([
        'Where do I park?',
        'What do I bring?',
      ]);
    });

    it('goes back to the built-in ones when the page’s are gone', async () => {
      const faq = await showOwn();
      for (const it of own(faq)) it.remove();
      await settle(faq);
      expect(allByRole(faq, 'button', /\?$/).map(textOf)).to.include(wordsOf('driving'));
    });

    it('keeps open what is open when one is put before it, and when that goes', async () => {
      const children = [1, 2].map((n) => `<details><summary>${n}?</summary>Yes.</details>`);
      const faq = await showOwn({}, {children: children.join('')});
      byRole(faq, 'button', '1?').click();
      await settle(faq);
      const added = document.createElement('details');
      added.innerHTML = '<summary>Can I bring a friend?</summary>Yes.';
      faq.prepend(added);
      await settle(faq);
      expect(openOwn(faq)).to.deep.equal(['1?']);
      added.remove();
      await settle(faq);
      expect(openOwn(faq)).to.deep.equal(['1?']);
    });

    it('does not open one because another that was open has gone', async () => {
      const children = [1, 2, 3].map((n) => `<details><summary>${n}?</summary>Yes.</details>`);
      const faq = await showOwn({}, {children: children.join('')});
      own(faq)[0]!.open = true;
      await settle(faq);
      own(faq)[0]!.remove();
      await settle(faq);
      expect(openOwn(faq)).to.deep.equal([]);
    });

    it('never loses what the page has put there', async () => {
      const faq = await showOwn();
      const nodes = [...faq.childNodes];
      faq.lang = 'da';
      await settle(faq);
      faq.questions = 'driving';
      faq.exclusive = true;
      faq.headingLevel = 4;
      await settle(faq);
      const place = faq.parentElement!;
      faq.remove();
      place.prepend(faq);
      await settle(faq);
      expect([...faq.childNodes]).to.deep.equal(nodes);
      expect(own(faq).every(isPainted)).to.equal(true);
    });

    it('shows one that the page has wrapped, and not the built-in ones beside it', async () => {
      const children = `<div>${OWN}</div>`;
      const faq = await showOwn({}, {children});
      const names = allByRole(faq, 'button', /\?$/).map(textOf);
      expect(names).to.deep.equal(['Where do I park?', 'What do I bring?']);
      faq.openAll();
      await settle(faq);
      expect(openOwn(faq)).to.have.length(2);
    });

    it('counts none that stands inside an answer', async () => {
      const inner = '<details><summary>More?</summary>More.</details>';
      const children = `<details><summary>Where?</summary>Here. ${inner}</details>`;
      const faq = await showOwn({}, {children});
      const heard = await toggles(() => faq.openAll());
      expect(heard).to.deep.equal([{id: 'own-1', open: true}]);
    });

    it('keeps them apart from a built-in one of the same id, and says so', async () => {
      const children = '<details id="driving"><summary>May I drive here?</summary>Yes.</details>';
      const messages = await consoleMessages(async () => {
        const faq = await showOwn({questions: 'driving'}, {children});
        const heard = await toggles(async () => {
          byRole(faq, 'button', 'May I drive here?').click();
          await settle(faq);
        });
        expect(heard).to.deep.equal([{id: 'own-1', open: true}]);
        expect(openIds(faq)).to.deep.equal([]);
        expect(await copiedHashes(faq)).to.deep.equal(['#driving']);
        button(faq, 'driving').click();
        await settle(faq);
        expect(await copiedHashes(faq)).to.deep.equal(['#spinal-faq-driving', '#driving']);
      });
      expect(messages.map(({text}) => text)).to.have.length(1);
      expect(messages[0]!.text).to.include('<details id="driving">');
    });

    it('keeps two of the same id apart, and says so', async () => {
      const children = [1, 2].map((n) => `<details id="twin"><summary>${n}?</summary>.</details>`);
      const messages = await consoleMessages(async () => {
        const faq = await showOwn({}, {children: children.join('')});
        byRole(faq, 'button', '2?').click();
        await settle(faq);
        expect(openOwn(faq)).to.deep.equal(['2?']);
        expect(allByRole(faq, 'button', words.copyLink())).to.deep.equal([]);
        byRole(faq, 'button', '1?').click();
        await settle(faq);
        expect(allByRole(faq, 'button', words.copyLink())).to.have.length(1);
      });
      expect(messages).to.have.length(1);
    });

    it('opens one of those that share a `name`, and says of no other that it opened', async () => {
      const children = [1, 2].map((n) => `<details name="x"><summary>${n}?</summary>.</details>`);
      const faq = await showOwn({}, {children: children.join('')});
      const heard = await toggles(async () => {
        faq.openAll();
        await settle(faq);
        expect(openOwn(faq)).to.deep.equal(['1?']);
        byRole(faq, 'button', '2?').click();
        await settle(faq);
        expect(openOwn(faq)).to.deep.equal(['2?']);
      });
      expect(heard.slice(0, 1)).to.deep.equal([{id: 'own-1', open: true}]);
      expect(heard.slice(1)).to.have.deep.members([
        {id: 'own-1', open: false},
        {id: 'own-2', open: true},
      ]);
    });

    it('leaves focus, caret and frames where they are when one is added above, and when one opens', async () => {
      const children = `<details id="first"><summary>First?</summary>.</details>
        <details id="form" open><summary>Name?</summary>
          <input value="abcdef"><iframe></iframe></details>`;
      const faq = await showOwn({}, {children});
      const input = faq.querySelector('input')!;
      const frame = faq.querySelector('iframe')!;
      // Its own load may come after what is in it.
      let loads = 0;
      frame.addEventListener('load', () => {
        if (frame.contentDocument?.querySelector('p')) loads++;
      });
      frame.srcdoc = '<p>Map';
      await until(() => loads === 1);
      input.focus();
      input.setSelectionRange(2, 4);
      const added = document.createElement('details');
      added.innerHTML = '<summary>Can I bring a friend?</summary>Yes.';
      faq.prepend(added);
      await settle(faq);
      faq.querySelector<HTMLDetailsElement>('#first')!.open = true;
      await settle(faq);
      expect(document.activeElement).to.equal(input);
      expect([input.selectionStart, input.selectionEnd]).to.deep.equal([2, 4]);
      expect(loads).to.equal(1);
    });

    it('dresses them again where the page has set other style sheets', async () => {
      const faq = await showOwn();
      const before = document.adoptedStyleSheets;
      const other = new CSSStyleSheet();
      document.adoptedStyleSheets = [other];
      window.dispatchEvent(new Event('beforeprint'));
      const after = [...document.adoptedStyleSheets];
      faq.remove();
      document.adoptedStyleSheets = before;
      expect(after).to.have.length(2).and.to.include(other);
    });

    it('dresses them with one style sheet, and undresses when the last widget goes', async () => {
      const before = [...document.adoptedStyleSheets];
      const place = await mount(html`<div></div>`);
      const first = document.createElement('spinal-faq');
      const second = document.createElement('spinal-faq');
      place.append(first, second);
      expect(document.adoptedStyleSheets).to.have.length(before.length + 1);
      first.remove();
      expect(document.adoptedStyleSheets).to.have.length(before.length + 1);
      second.remove();
      expect([...document.adoptedStyleSheets]).to.deep.equal(before);
    });

    it('dresses them inside a shadow root, and follows a move out of it', async () => {
      const host = await mount(html`<div></div>`);
      const root = host.attachShadow({mode: 'open'});
      const before = document.adoptedStyleSheets.length;
      const faq = document.createElement('spinal-faq');
      root.append(faq);
      expect(root.adoptedStyleSheets).to.have.length(1);
      expect(document.adoptedStyleSheets).to.have.length(before);
      host.parentElement!.append(faq);
      expect(root.adoptedStyleSheets).to.have.length(0);
      expect(document.adoptedStyleSheets).to.have.length(before + 1);
    });

    it('gives way to any rule of the page for them', async () => {
      const faq = await showOwn({}, {css: 'summary { font-size: 31px; }'});
      const [summary] = faq.querySelectorAll('summary');
      expect(getComputedStyle(summary!).fontSize).to.equal('31px');
      expect(getComputedStyle(summary!).fontWeight).to.equal('600');
    });

    itIn(able.emulatePrint, 'prints their answers', async () => {
      const faq = await showOwn();
      await emulate({media: 'print'});
      const answers = own(faq).map((it) => it.querySelector('p')!);
      expect(answers.every(isPainted)).to.equal(true);
    });
  });

  it('says whose questions they are by the heading it has', async () => {
    const faq = await show();
    expect(accessibleName(byRole(faq, 'region'))).to.equal('Questions and answers');
  });
});
