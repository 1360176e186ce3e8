// The other files in dist/: one language, a classic script, languages that a site hosts itself.
import {expect} from '@open-wc/testing';
import {catalogue} from '../../src/generated/locales/da.js';
import {settled} from '../support/mount.js';
import {until} from '../support/until.js';
import {
  filesOf,
  openRecorded,
  pressAll,
  showAll,
  shownLanguage,
  VARIANTS,
  wordsOf,
} from './recorded-page.js';

const HEADING = {en: 'Questions and answers', da: catalogue['faq.heading'] as string};

const headingOf = (widget: Element) => widget.shadowRoot?.querySelector('#title')?.textContent;

/** What is said in the language of the widget, and what is marked as English; numbers are `#`. */
function textsByLanguage({shadowRoot}: Element): [string[], string[]] {
  const texts: [string[], string[]] = [[], []];
  const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent!.trim().replace(/\d+/g, '#');
    const parent = node.parentElement!;
    // Works are named in their own language.
    if (!/\p{L}/u.test(text) || parent.closest('style, [translate=no]')) continue;
    texts[parent.closest('[lang]')?.getAttribute('lang') === 'en' ? 1 : 0].push(text);
  }
  return texts;
}

describe('what is published', () => {
  for (const lang of ['en', 'da'])
    it(`says in ${lang} what its source says`, async () => {
      const shown = async (url: string) => {
        const page = await openRecorded(url);
        // The build leaves out space between elements.
        return (await showAll(page, lang, VARIANTS)).map((it) => wordsOf(it).replaceAll(' ', ''));
      };
      expect(await shown('/pages/strict.html')).to.deep.equal(await shown('/pages/source.html'));
    });
});

describe('one language in one file', () => {
  for (const lang of ['en', 'da'] as const) {
    it(`is ${lang} whatever the page says, in one request, under a strict policy`, async () => {
      const page = await openRecorded(`/pages/only-${lang}.html`);
      const widgets = await showAll(page, lang === 'da' ? 'en' : 'da', VARIANTS);
      await pressAll(page, widgets);
      expect(new Set(widgets.map(shownLanguage))).to.deep.equal(new Set([lang]));
      const faq = widgets.find(({localName}) => localName === 'spinal-faq')!;
      expect(headingOf(faq)).to.equal(HEADING[lang]);
      expect(filesOf(page)).to.deep.equal([`/dist/spinal-widgets.${lang}.js`]);
      expect(await page.violations()).to.deep.equal([]);
      expect(page.window.messages).to.deep.equal([]);
    });

    it(`says in ${lang} what all languages in one say`, async () => {
      const shown = async (url: string) => {
        const page = await openRecorded(url);
        const widgets = await showAll(page, lang);
        return widgets.map(wordsOf);
      };
      const one = await shown(`/pages/only-${lang}.html`);
      expect(one).to.deep.equal(await shown('/pages/strict.html'));
    });
  }
});

describe('one language, loaded by widget', () => {
  it('takes no other, from the script tag or a script, and the console says so', async () => {
    const page = await openRecorded('/pages/autoload-da-settings.html');
    await page.window.customElements.whenDefined('spinal-faq');
    const [faq] = page.document.querySelectorAll('spinal-faq');
    await settled(page.document);
    await until(() => page.window.messages.length === 2);
    faq!.lang = 'en';
    await settled(page.document);
    expect(shownLanguage(faq!)).to.equal('da');
    expect(headingOf(faq!)).to.equal(HEADING.da);
    expect(page.window.messages.join()).to.include('registerLocale("sv")');
    for (const message of page.window.messages)
      expect(message).to.match(/^warn: spinal-injection-widgets: .* no language but "da"/);
    expect(filesOf(page).filter((path) => /sv|locales/.test(path))).to.deep.equal([]);
  });
});

describe('a classic script in the head', () => {
  it('has both languages inside, and takes over children that are parsed after it', async () => {
    const page = await openRecorded('/pages/classic.html');
    const [purpose, faq] = [...page.document.querySelectorAll('main > *')];
    await settled(page.document);
    expect([purpose!, faq!].map(shownLanguage)).to.deep.equal(['da', 'da']);
    const details = page.document.querySelector('details')!;
    expect(details.assignedSlot?.getRootNode()).to.equal(faq!.shadowRoot);
    expect(filesOf(page)).to.deep.equal(['/dist/spinal-widgets.iife.js']);
    expect(await page.violations()).to.deep.equal([]);
    expect(page.window.messages).to.deep.equal([]);
  });

  it('leaves no global', async () => {
    const {window} = await openRecorded('/pages/classic.html');
    const before = new Set(window.surfaceBefore);
    expect(window.surface().filter((name) => !before.has(name))).to.deep.equal([]);
  });

  it('reads data-lang, for where the page names no language', async () => {
    const page = await openRecorded('/pages/classic.html');
    page.document.documentElement.removeAttribute('lang');
    const [widget] = await showAll(page, '', [{}]);
    widget!.removeAttribute('lang');
    await settled(page.document);
    expect(shownLanguage(widget!)).to.equal('en');
  });
});

describe('a language that the site hosts', () => {
  it('is fetched from where data-locales says, and lacks what the console says', async () => {
    const page = await openRecorded('/pages/hosted-language.html');
    const [swedish, french] = [...page.document.querySelectorAll('spinal-faq')];
    expect(shownLanguage(swedish!)).to.equal('sv');
    expect(headingOf(swedish!)).to.equal('Frågor och svar');
    const [own, english] = textsByLanguage(swedish!);
    expect(own).to.have.members(['Frågor och svar', 'Får jag köra bil efteråt?', 'Källor (#)']);
    expect(english).to.include('Show all').and.to.include('What is a spinal injection?');
    expect(shownLanguage(french!)).to.equal('en');
    expect(await page.violations()).to.deep.equal([]);
    await until(() => page.window.messages.length >= 3);
    const messages = page.window.messages.map((message) => message.split('\n')[0]!);
    expect(messages.filter((it) => it.includes('"sv" has 3 of '))).to.have.length(1);
    expect(messages.filter((it) => it.includes('data-locales="fi"'))).to.have.length(1);
    expect(
      messages.filter((it) => /language file http\S+\/pages\/missing\.js could not/.test(it)),
    ).to.have.length(1);
    expect(messages).to.have.length(3);
  });

  it('can be registered by a script', async () => {
    const page = await openRecorded('/pages/registered-language.html');
    const faq = page.document.querySelector('spinal-faq')!;
    expect(shownLanguage(faq)).to.equal('nb');
    expect(headingOf(faq)).to.equal('Spørsmål og svar');
    await until(() => page.window.messages.length > 0);
    expect(page.window.messages).to.have.length(1);
    expect(page.window.messages[0]).to.match(/^warn: .*"nb" has 1 of \d+ messages/);
  });
});
