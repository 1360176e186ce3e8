// The small script that loads a widget when it is needed.
import {expect} from '@open-wc/testing';
import {catalogue} from '../../src/generated/locales/da.js';
import type {Catalogue} from '../../src/locale/catalogue.js';
import {settled} from '../support/mount.js';
import {rendered} from '../support/shared-checks-widget.js';
import {until} from '../support/until.js';
import {
  filesOf,
  openRecorded,
  showAll,
  shownLanguage,
  TAGS,
  wordsOf,
  type RecordedPage,
} from './recorded-page.js';

interface AutoloadPage extends RecordedPage {
  window: RecordedPage['window'] & {
    /** Makes a shadow root that the script is told of. */
    watchBox(): ShadowRoot;
    watch(root: unknown): () => void;
    register(code: string, messages: Catalogue): Promise<void>;
  };
}

const open = async (address = '') =>
  (await openRecorded(`/pages/autoload.html${address}`)) as AutoloadPage;

/** Waits until a widget is there and has rendered. */
async function shown({document, window}: RecordedPage, tag: string): Promise<Element> {
  await window.customElements.whenDefined(tag);
  await settled(document);
  const widget = document.querySelector(tag)!;
  expect(shownLanguage(widget)).not.to.equal('');
  return widget;
}

/** Follows a link within the page, without a step in the history that other tests go back in. */
function goTo({window: {location}}: RecordedPage, hash: string) {
  location.replace(new URL(hash, location.href));
}

/** Every widget of a page, in a language, whatever is near. */
async function showAllOf(page: RecordedPage, lang: string) {
  const widgets = TAGS.map((tag) => page.document.createElement(tag));
  for (const widget of widgets) widget.lang = lang;
  page.document.querySelector('main')!.replaceChildren(...widgets);
  page.window.dispatchEvent(new Event('beforeprint'));
  for (const tag of TAGS) await page.window.customElements.whenDefined(tag);
  for (const widget of widgets) await rendered(widget);
  return widgets.map(wordsOf);
}

const FAQ = ['/dist/autoload.js', '/dist/autoload/faq.js', '/dist/autoload/widget.js'];

describe('autoload.js', () => {
  it('loads the widget that is near, and nothing of one that is far', async () => {
    const page = await open();
    await shown(page, 'spinal-faq');
    expect(page.window.tags).to.deep.equal(['spinal-faq']);
    expect(filesOf(page).sort()).to.deep.equal(FAQ);
    expect(await page.violations()).to.deep.equal([]);
    expect(page.window.messages).to.deep.equal([]);
  });

  it('keeps the space of one that is far, and leaves the styles of all else alone', async () => {
    const {document, window} = await open();
    const heightOf = (element: Element) => window.getComputedStyle(element).minBlockSize;
    const far = document.querySelector('spinal-safety')!;
    expect(parseFloat(heightOf(far))).to.be.greaterThan(500);
    expect(heightOf(document.querySelector('canvas')!)).to.be.oneOf(['0px', 'auto']);
  });

  it('loads a widget when the reader comes near it', async () => {
    const page = await open();
    await shown(page, 'spinal-faq');
    const {top} = page.document.querySelector('spinal-safety')!.getBoundingClientRect();
    page.window.scrollBy(0, top - 1.9 * page.window.innerHeight);
    await shown(page, 'spinal-safety');
    expect(filesOf(page).sort()).to.deep.equal([...FAQ, '/dist/autoload/safety.js'].sort());
  });

  for (const address of ['#risks', '#risks-now']) {
    it(`loads the one that the address leads to, ${address}, at once`, async () => {
      await shown(await open(address), 'spinal-safety');
    });

    it(`loads it too when the address changes to ${address}`, async () => {
      const page = await open();
      goTo(page, address);
      await shown(page, 'spinal-safety');
    });
  }

  it('loads the one whose own content the address leads to', async () => {
    const page = await open();
    const care = page.document.createElement('spinal-care-plan');
    const product = page.document.createElement('p');
    Object.assign(product, {id: 'pude-på', slot: 'products', textContent: 'A cushion'});
    care.append(product);
    page.document.body.append(care);
    goTo(page, '#pude-på');
    await shown(page, 'spinal-care-plan');
  });

  it('loads all that the page has when it is printed', async () => {
    const page = await open();
    page.window.dispatchEvent(new Event('beforeprint'));
    await shown(page, 'spinal-safety');
    expect(page.window.tags.sort()).to.deep.equal(['spinal-faq', 'spinal-safety']);
  });

  it('finds a tag that comes later', async () => {
    const page = await open();
    const late = page.document.createElement('div');
    late.append(page.document.createElement('spinal-injection-purpose'));
    page.document.querySelector('main')!.prepend(late);
    await shown(page, 'spinal-injection-purpose');
  });

  it('finds tags in a shadow root that it is told of, now and later', async () => {
    const page = await open();
    const box = page.window.watchBox();
    box.append(page.document.createElement('spinal-injection-purpose'));
    await page.window.customElements.whenDefined('spinal-injection-purpose');
    box.prepend(page.document.createElement('spinal-sources'));
    await page.window.customElements.whenDefined('spinal-sources');
    await settled(page.document);
    expect([...box.children].map(shownLanguage)).to.deep.equal(['en', 'en']);
  });

  it('says what it takes where a page shows it something else, and goes on', async () => {
    const page = await open();
    for (const wrong of [null, undefined, page.document.body, 'main']) page.window.watch(wrong);
    expect(page.window.messages).to.have.length(4);
    expect(page.window.messages[0]).to.match(/^warn: .*watch\(\) takes an open shadow root/);
    await shown(page, 'spinal-faq');
  });

  it('loads the guide with all its parts', async () => {
    const page = await open();
    page.document.querySelector('main')!.prepend(page.document.createElement('spinal-guide'));
    const guide = await shown(page, 'spinal-guide');
    expect(page.window.tags.at(-1)).to.equal('spinal-guide');
    expect(page.window.tags.sort()).to.deep.equal(TAGS);
    expect(guide.shadowRoot!.querySelectorAll(':not(:defined)')).to.have.length(0);
  });

  it('shows two languages on a page, and one that the page registers', async () => {
    const page = await open();
    await page.window.register('sv', {...catalogue, 'faq.heading': 'Frågor och svar'});
    const faqs = ['en', 'da', 'sv'].map((lang) =>
      Object.assign(page.document.createElement('spinal-faq'), {lang}),
    );
    page.document.querySelector('main')!.prepend(...faqs);
    await shown(page, 'spinal-faq');
    expect(faqs.map((faq) => faq.shadowRoot!.querySelector('#title')!.textContent)).to.deep.equal([
      'Questions and answers',
      catalogue['faq.heading'],
      'Frågor och svar',
    ]);
  });

  for (const [lang, url] of [
    ['en', '/pages/autoload.html'],
    ['da', '/pages/autoload.html'],
    ['en', '/pages/autoload-en.html'],
    ['da', '/pages/autoload-da.html'],
  ] as const) {
    it(`says on ${url} in ${lang} what all widgets in one file say`, async () => {
      const page = await openRecorded(url);
      const said = await showAllOf(page, lang);
      const due = await showAll(await openRecorded('/pages/strict.html'), lang);
      for (const widget of due) await rendered(widget);
      expect(said).to.deep.equal(due.map(wordsOf));
      expect(page.window.messages).to.deep.equal([]);
      expect(await page.violations()).to.deep.equal([]);
    });
  }

  it('looks into a shadow root once however often it is told, and no more when it is told so', async () => {
    const page = await open();
    const box = page.window.watchBox();
    const stop = page.window.watch(box);
    expect(box.adoptedStyleSheets).to.have.length(1);
    box.append(page.document.createElement('spinal-injection-purpose'));
    await page.window.customElements.whenDefined('spinal-injection-purpose');
    stop();
    expect(box.adoptedStyleSheets).to.have.length(0);
    box.append(page.document.createElement('spinal-sources'));
    page.document.querySelector('main')!.prepend(page.document.createElement('spinal-procedure'));
    await shown(page, 'spinal-procedure');
    expect(page.window.tags).not.to.include('spinal-sources');
  });

  describe('where files of a widget are missing', () => {
    const openMissing = async (address = '') => {
      const page = await openRecorded(`/pages/autoload-missing.html${address}`);
      await until(() => page.window.messages.length > 0);
      return page;
    };

    it('says which, and leaves the others and what stands in the tag', async () => {
      const page = await openMissing();
      page.document.body.prepend(page.document.createElement('spinal-injection-purpose'));
      await shown(page, 'spinal-injection-purpose');
      expect(page.window.messages).to.have.length(1);
      expect(page.window.messages[0]).to.match(/^warn: .*<spinal-faq>/);
      expect(page.document.querySelector('spinal-faq p')!.checkVisibility()).to.equal(true);
    });

    it('keeps no space for it', async () => {
      const {document} = await openMissing();
      const [faq, safety] = document.body.children;
      expect(faq!.getBoundingClientRect().height).to.be.lessThan(100);
      expect(safety!.getBoundingClientRect().height).to.be.greaterThan(500);
    });

    for (const address of ['', '#spinal-faq']) {
      it(`says it once on a page ${address} that goes on changing`, async () => {
        const page = await openMissing(address);
        const clock = page.document.querySelector('#clock')!;
        for (let tick = 0; tick < 20; tick++) {
          clock.replaceChildren(String(tick));
          await new Promise((done) => page.window.requestAnimationFrame(done));
        }
        page.document.body.prepend(page.document.createElement('spinal-injection-purpose'));
        await shown(page, 'spinal-injection-purpose');
        expect(page.window.messages).to.have.length(1);
      });
    }

    it('tries again when the address leads to it, and when it is printed', async () => {
      const page = await openMissing();
      goTo(page, '#spinal-faq');
      await until(() => page.window.messages.length === 2);
      page.window.dispatchEvent(new Event('beforeprint'));
      await until(() => page.window.messages.length === 3);
    });
  });
});
