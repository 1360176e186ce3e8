// What a reader meets in a page that holds the words of a widget: without its script, and when it comes.
import {expect} from '@open-wc/testing';
import {questions} from '../../src/content/faq.js';
import type {SpinalFaq} from '../../src/elements/faq/faq.js';
import {axe} from '../support/a11y.js';
import {afterThisTest} from '../support/cleanup.js';
import {deepElements} from '../support/dom.js';
import {able, engine, itIn} from '../support/engines.js';
import {emulate} from '../support/media.js';
import {openFrame} from '../support/pages.js';
import {until} from '../support/until.js';

interface StaticPage extends Window {
  /** What Chromium, alone, counts as shifts of the layout. */
  shifts: {value: number}[];
  arrive(script: string): Promise<[before: number, after: number]>;
}

const TAGS = [
  'spinal-care-plan',
  'spinal-conditions',
  'spinal-faq',
  'spinal-guide',
  'spinal-injection-purpose',
  'spinal-injection-types',
  'spinal-options',
  'spinal-procedure',
  'spinal-relief-timeline',
  'spinal-safety',
];

/** In px; WebKit puts each line on a whole pixel. */
const NO_SHIFT = engine === 'webkit' ? 24 : 1;

interface Page {
  readonly tag: string;
  /** The words, where they are not those of the tag by itself. */
  readonly file?: string;
  readonly lang?: string;
  readonly attributes?: string;
  readonly more?: string;
  /** What stands between two pieces of the words. */
  readonly between?: string;
  readonly hash?: string;
  readonly theme?: string;
  readonly width?: number;
}

async function open({hash = '', width = 768, ...asked}: Page) {
  const url = `/pages/static.html?${new URLSearchParams({...asked})}${hash}`;
  const {window, document} = await openFrame(url, {width, height: 800});
  const page = window as unknown as StaticPage;
  const widget = document.querySelector<HTMLElement>('#above > *')!;
  return {
    document,
    window,
    widget,
    arrive: (script = 'spinal-widgets.js') => page.arrive(script),
    shifts: () => page.shifts.reduce((sum, {value}) => sum + value, 0),
    inside: <T extends Element = HTMLElement>(selector: string) => {
      const root: ParentNode = widget.shadowRoot ?? widget;
      return root.querySelector<T>(selector)!;
    },
  };
}

describe('nothing moves when a widget takes over from its words', () => {
  for (const tag of TAGS)
    for (const [width, lang, script] of [
      [320, 'da', 'spinal-widgets.js'],
      [768, 'en', 'autoload.js'],
      [1200, 'da', 'spinal-widgets.da.js'],
    ] as const)
      it(`<${tag}> in ${lang}, ${width} px, ${script}`, async () => {
        const {arrive, shifts, document} = await open({tag, lang, width});
        const [before, after] = await arrive(script);
        expect(before).to.be.above(400);
        expect(Math.abs(after - before)).to.be.below(NO_SHIFT);
        if (engine === 'chromium') expect(shifts()).to.equal(0);
        expect(document.querySelector('.spinal-static')).to.equal(null);
      });

  for (const theme of ['clinic', 'dark', 'shop'])
    for (const tag of TAGS)
      it(`<${tag}> with the theme ${theme}, nor do its colours change`, async () => {
        const {arrive, shifts, widget, inside, window} = await open({tag, theme, width: 320});
        const looks = () => {
          const title = window.getComputedStyle(inside('h2'));
          return [title.color, title.fontSize, window.getComputedStyle(widget).backgroundColor];
        };
        const words = looks();
        const [before, after] = await arrive();
        expect(Math.abs(after - before)).to.be.below(NO_SHIFT);
        if (engine === 'chromium') expect(shifts()).to.equal(0);
        expect(looks()).to.deep.equal(words);
      });
});

describe('the words of a page', () => {
  const LATER = '.toolbar, .copy, [hidden] > span, .source-url';

  function wordsOf(root: ParentNode): string[] {
    return deepElements(root)
      .filter((it) => !it.closest(LATER))
      .flatMap((it) => [...it.childNodes])
      .filter((it) => it.nodeType === Node.TEXT_NODE)
      .map((it) => it.nodeValue!.replace(/^[ \n]+|[ \n]+$/g, ''))
      .filter(Boolean)
      .sort();
  }

  for (const tag of TAGS)
    it(`of <${tag}> are those of the widget`, async () => {
      const {arrive, widget} = await open({tag});
      const before = wordsOf(widget);
      await arrive();
      const wordsNow = () => wordsOf(widget.shadowRoot!);
      // What is closed is rendered when the page is idle.
      await until(() => wordsNow().length >= before.length, 'all is rendered');
      const after = wordsNow();
      expect(before.length).to.be.above(100);
      expect(before).to.deep.equal(after);
    });

  for (const tag of TAGS)
    it(`of <${tag}> have no fault that axe finds`, async () => {
      const file = tag.replace('spinal-', '');
      const main = document.createElement('main');
      const style = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: '/dist/static/static.css',
      });
      const loaded = new Promise((done) => style.addEventListener('load', done));
      document.head.append(style);
      document.body.append(main);
      afterThisTest(() => [style, main].forEach((it) => it.remove()));
      main.innerHTML = await (await fetch(`/dist/static/en/${file}.html`)).text();
      await loaded;
      await axe(main);
    });

  it('are opened by the browser where the address leads', async () => {
    const {inside} = await open({tag: 'spinal-faq', hash: '#spinal-faq-driving'});
    await until(() => inside('#spinal-faq-driving').closest('details')!.open);
  });

  it('are hidden where the page hides the widget', async () => {
    const {arrive, widget} = await open({tag: 'spinal-safety', attributes: 'hidden'});
    expect(widget.offsetHeight).to.equal(0);
    await arrive();
    expect(widget.offsetHeight).to.equal(0);
    widget.hidden = false;
    expect(widget.offsetHeight).to.be.above(100);
  });

  it('show one tab at a time', async () => {
    const {inside, window} = await open({tag: 'spinal-conditions'});
    const height = (id: string) =>
      inside(`#spinal-conditions-${id}`).getBoundingClientRect().height;
    const first = height('herniated-disc');
    expect(first).to.be.above(100);
    inside('#spinal-conditions-sciatica').parentElement!.querySelector('summary')!.click();
    await new Promise((done) => window.requestAnimationFrame(done));
    expect(inside('details').hasAttribute('open')).to.equal(false);
    expect(height('sciatica')).to.be.above(100);
  });

  itIn(able.emulatePrint, 'are all on paper', async () => {
    const main = document.createElement('main');
    main.innerHTML = `<link rel="stylesheet" href="/dist/static/static.css">${await (await fetch('/dist/static/en/guide.html')).text()}`;
    const loaded = new Promise((done) => main.firstChild!.addEventListener('load', done));
    document.body.append(main);
    afterThisTest(() => main.remove());
    await loaded;
    await emulate({media: 'print'});
    const closed = [...main.querySelectorAll('.panel')].filter((it) => it.clientHeight === 0);
    expect(main.querySelectorAll('.panel').length).to.be.above(30);
    expect(closed.map(({id}) => id)).to.deep.equal([]);
  });
});

describe('when a widget takes over', () => {
  it('what the reader had opened is open', async () => {
    const {arrive, inside} = await open({tag: 'spinal-faq'});
    for (const id of ['driving', 'sources'])
      inside(`#spinal-faq-${id}`).closest('details')!.open = true;
    const [before, after] = await arrive();
    for (const id of ['driving', 'sources'])
      expect(inside(`#${id}-button`).ariaExpanded).to.equal('true');
    expect(inside('#diabetes-button').ariaExpanded).to.equal('false');
    expect(Math.abs(after - before)).to.be.below(NO_SHIFT);
  });

  it('what the reader had chosen is chosen, and no event says so', async () => {
    const {arrive, inside, widget} = await open({tag: 'spinal-conditions'});
    const sent: string[] = [];
    for (const type of ['spinal-condition-selected', 'spinal-item-toggled'])
      widget.addEventListener(type, () => sent.push(type));
    for (const details of [...widget.querySelectorAll('details')]) details.open = false;
    for (const id of ['sciatica', 'sciatica-evidence'])
      inside(`#spinal-conditions-${id}`).closest('details')!.open = true;
    await arrive();
    expect(inside('#tab-sciatica').ariaSelected).to.equal('true');
    expect(inside('#sciatica-evidence-button').ariaExpanded).to.equal('true');
    expect(sent).to.deep.equal([]);
  });

  it('what had the focus has it', async () => {
    const {arrive, inside, widget} = await open({tag: 'spinal-faq'});
    inside('#spinal-faq-driving').closest('details')!.querySelector('summary')!.focus();
    await arrive();
    expect(widget.shadowRoot!.activeElement).to.equal(inside('#driving-button'));
  });

  it('a link that had the focus has it', async () => {
    const {arrive, widget, inside} = await open({tag: 'spinal-safety'});
    const link = [...widget.querySelectorAll<HTMLElement>('.citation')][1]!;
    link.focus();
    await arrive();
    expect(widget.shadowRoot!.activeElement).to.equal(
      widget.shadowRoot!.querySelectorAll('.citation')[1],
    );
    expect(inside('.citation').getAttribute('href')).to.match(/^#spinal-safety-source-/);
  });

  it('parts of the guide are as the reader left them', async () => {
    const {arrive, inside, widget} = await open({tag: 'spinal-guide'});
    const panel = inside('#spinal-guide-faq [id^="spinal-guide-faq-"].panel');
    panel.closest('details')!.open = true;
    const id = panel.id.replace('spinal-guide-faq-', '');
    panel.closest('details')!.querySelector('summary')!.focus();
    const [before, after] = await arrive();
    const faq = widget.shadowRoot!.querySelector<SpinalFaq>('spinal-faq')!;
    const button = faq.shadowRoot!.querySelector(`#${id}-button`)!;
    expect(button.ariaExpanded).to.equal('true');
    expect(faq.shadowRoot!.activeElement).to.equal(button);
    expect(Math.abs(after - before)).to.be.below(NO_SHIFT);
  });

  it('an address that was followed is not followed again', async () => {
    const {arrive, inside, window} = await open({tag: 'spinal-faq', hash: '#spinal-faq-driving'});
    await until(() => inside('#spinal-faq-driving').closest('details')!.open);
    await until(() => window.scrollY > 40, 'the browser has followed it');
    window.scrollTo(0, 40);
    await arrive();
    expect(inside('#driving-button').ariaExpanded).to.equal('true');
    expect(window.scrollY).to.equal(40);
  });

  it('questions of the page’s own are told apart', async () => {
    const own = '<details><summary>Where can I park?</summary><p>Use entrance B.</p></details>';
    const {arrive, widget} = await open({tag: 'spinal-faq', more: own});
    await arrive();
    expect(widget.children).to.have.length(1);
    expect(widget.shadowRoot!.querySelectorAll('.questions .disclosure')).to.have.length(0);
  });

  it('questions of the page’s own between two pieces of the words stay where they are', async () => {
    const between = '<details><summary>Where can I park?</summary><p>Use entrance B.</p></details>';
    const {arrive, shifts, widget} = await open({tag: 'spinal-faq', between});
    const own = widget.querySelector('spinal-faq > details')!;
    const {top} = own.getBoundingClientRect();
    const [before, after] = await arrive();
    // The sources of built-in questions are gone from the list, which is closed.
    expect(Math.abs(after - before)).to.be.below(NO_SHIFT);
    expect(Math.abs(own.getBoundingClientRect().top - top)).to.be.below(NO_SHIFT);
    if (engine === 'chromium') expect(shifts()).to.equal(0);
    expect([...widget.children]).to.deep.equal([own]);
  });

  for (const width of [320, 768, 1200])
    it(`products stay under their mark, at ${width} px`, async () => {
      const more = `<p class="spinal-commercial">Commercial content</p>
        <p slot="products">A pillow</p><ul slot="products"><li>A ball</li></ul>`;
      const file = 'care-plan-with-products';
      const {arrive, shifts, widget} = await open({tag: 'spinal-care-plan', file, more, width});
      const product = widget.querySelector('ul[slot]')!;
      const {top, left} = product.getBoundingClientRect();
      expect(widget.querySelector<HTMLElement>('.spinal-commercial')!.offsetHeight).to.equal(0);
      const [before, after] = await arrive();
      expect(Math.abs(after - before)).to.be.below(NO_SHIFT);
      expect(Math.abs(product.getBoundingClientRect().top - top)).to.be.below(NO_SHIFT);
      expect(product.getBoundingClientRect().left).to.equal(left);
      if (engine === 'chromium') expect(shifts()).to.equal(0);
    });

  it('all built-in questions are there where only their words stand in the tag', async () => {
    const {arrive, widget} = await open({tag: 'spinal-faq'});
    await arrive();
    const shown = widget.shadowRoot!.querySelectorAll('.questions .disclosure');
    expect(shown).to.have.length(questions.length);
  });

  it('words of another version do no harm', async () => {
    const {arrive, inside, widget} = await open({tag: 'spinal-faq'});
    const [first, second] = widget.querySelectorAll('.questions details');
    first!.querySelector('.panel')!.id = 'spinal-faq-of-old';
    (first as HTMLDetailsElement).open = (second as HTMLDetailsElement).open = true;
    first!.querySelector('summary')!.focus();
    widget.querySelector('.spinal-static')!.removeAttribute('aria-labelledby');
    await arrive();
    expect(inside('.questions .disclosure')).not.to.equal(null);
    expect(widget.querySelector('.spinal-static')).to.equal(null);
  });
});
