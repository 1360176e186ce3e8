// What pages do to the library, or to what it builds on.
import {expect} from '@open-wc/testing';
import {afterThisTest} from '../support/cleanup.js';
import {settled} from '../support/mount.js';
import {rendered} from '../support/shared-checks-widget.js';
import {until} from '../support/until.js';
import {shownLanguage, type RecordedPage} from './recorded-page.js';

const MODULE = '<script type="module" src="/dist/spinal-widgets.js"></script>';
// Chromium takes no modules in XML.
const CLASSIC = '<script src="/dist/spinal-widgets.iife.js"></script>';
const FAQ = '<spinal-faq questions="driving"></spinal-faq>';

/** Opens this markup as a page without an address that others could be relative to. */
async function open(markup: string, type = 'text/html'): Promise<RecordedPage> {
  const absolute = `<script src="/pages/record.js"></script>${markup}`
    .replaceAll('src="/', `src="${location.origin}/`)
    .replaceAll("import '/", `import '${location.origin}/`);
  const page = type.includes('xml')
    ? `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head/><body>${absolute}</body></html>`
    : `<!doctype html><meta charset="utf-8">${absolute}`;
  const frame = document.createElement('iframe');
  frame.src = URL.createObjectURL(new Blob([page], {type}));
  const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
  document.body.append(frame);
  afterThisTest(() => frame.remove());
  await loaded;
  const window = frame.contentWindow as RecordedPage['window'];
  const {document: content} = window;
  await until(() => content.querySelectorAll(':not(:defined)').length === 0);
  await settled(content);
  return {window, document: content} as RecordedPage;
}

const faqOf = ({document}: RecordedPage) => document.querySelector('spinal-faq')!;

describe('the settings of a script', () => {
  it('are read where a server has redirected it', async () => {
    const page = await open(
      `<script type="module" src="/latest/spinal-widgets.js" data-lang="da"></script>${FAQ}`,
    );
    expect(shownLanguage(faqOf(page))).to.equal('da');
    expect(page.window.messages).to.deep.equal([]);
  });

  it('are those of <meta name="spinal-widgets"> where it has lost its tag', async () => {
    const page = await open(
      `<meta name="spinal-widgets" data-lang="da">${FAQ}
       <script type="module">import '/dist/spinal-widgets.js';</script>`,
    );
    expect(shownLanguage(faqOf(page))).to.equal('da');
    expect(page.window.messages).to.deep.equal([]);
  });

  it('are missed once in the console where the page names no language either', async () => {
    const page = await open(`${FAQ}${FAQ}${MODULE}`);
    expect(shownLanguage(faqOf(page))).to.equal('en');
    expect(page.window.messages).to.have.length(1);
    expect(page.window.messages[0]).to.match(/^warn: spinal-injection-widgets: .*no language/);
  });
});

describe('a page that has changed what is built in', () => {
  it('gets proper JSON-LD though arrays have a `toJSON`', async () => {
    const page = await open(
      `<script>Array.prototype.toJSON = function () { return 'changed'; };</script>
       <div lang="en">${FAQ.replace('>', ' structured-data>')}</div>${MODULE}`,
    );
    const block = page.document.querySelector('script[type="application/ld+json"]')!;
    const {mainEntity} = JSON.parse(block.textContent) as {mainEntity: unknown[]};
    expect(mainEntity).to.be.an('array').with.length(1);
  });

  it('gets its widgets though a picture and a form have the names of what it has', async () => {
    const page = await open(
      `<img name="scripts" alt=""><form name="head"></form><form name="body"></form>
       <script>var navigation = 1, performance = 2;</script>
       <div lang="en">${FAQ.replace('>', ' structured-data>')}</div>${MODULE}`,
    );
    expect(shownLanguage(faqOf(page))).to.equal('en');
    expect(page.document.querySelector('script[type="application/ld+json"]')).to.not.equal(null);
    expect(page.window.messages).to.deep.equal([]);
  });

  it('gets them from the classic script written into it, where it has no usable address', async () => {
    const code = await (await fetch('/dist/spinal-widgets.iife.js')).text();
    const page = await open(
      `<div lang="da">${FAQ}</div><script>${code.replaceAll('</script', '<\\/script')}</script>`,
    );
    expect(shownLanguage(faqOf(page))).to.equal('da');
    expect(page.window.messages).to.deep.equal([]);
  });
});

describe('a first rendering that fails', () => {
  const OWN = '<p>Intro</p><details><summary>Where?</summary><p>Here.</p></details>';

  it('leaves the page what stands in the tag, as XHTML', async () => {
    const page = await open(
      `<spinal-faq>${OWN}</spinal-faq><spinal-safety><p>Call us.</p></spinal-safety>${CLASSIC}`,
      'application/xhtml+xml',
    );
    await until(() => page.window.messages.length > 1);
    for (const it of page.document.querySelectorAll<HTMLElement>('p, summary'))
      if (!it.closest('details') || it.localName === 'summary')
        expect(it.getClientRects().length, it.outerHTML).to.equal(1);
    page.document.querySelector('summary')!.click();
    const answer = page.document.querySelector('details p')!;
    await until(() => answer.getClientRects().length === 1);
    expect(page.window.messages).to.have.length(2);
    for (const message of page.window.messages)
      expect(message).to.match(/^warn: spinal-injection-widgets: <spinal-\w+> cannot be shown/);
  });
});

describe('a page whose text a translator has replaced', () => {
  it('shows new words where the widget changes', async () => {
    const page = await open(`<div lang="en">${FAQ}</div>${MODULE}`);
    const faq = faqOf(page);
    const texts: Text[] = [];
    const walker = page.document.createTreeWalker(faq.shadowRoot!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const font = page.document.createElement('font');
      text.replaceWith(font);
      font.append(`«${text.data}»`);
    }
    faq.questions = 'diabetes';
    await rendered(faq);
    expect(faq.shadowRoot!.textContent).to.include('diabetes').and.not.include('«');
    expect(faq.shadowRoot!.querySelectorAll('#diabetes-button')).to.have.length(1);
    expect(faq.shadowRoot!.querySelector('#driving-button')).to.equal(null);
  });
});

describe('a tag that is closed as in XML', () => {
  it('is told of, since it swallows the rest of the page', async () => {
    for (const script of [MODULE, CLASSIC]) {
      const [early, late] = script === CLASSIC ? [CLASSIC, ''] : ['', MODULE];
      const page = await open(
        `${early}<div lang="en"><spinal-safety /><p>Gone.</p><footer>Gone too.</footer></div>${late}`,
      );
      await until(() => page.window.messages.length > 0);
      expect(page.window.messages).to.have.length(1);
      expect(page.window.messages[0]).to.include('<spinal-safety> holds <footer>');
    }
  });

  it('is not confused with text for readers without the script, and with what a widget shows', async () => {
    const page = await open(
      `<div lang="en"><spinal-safety><h2>Safety</h2><p>Call <a href="tel:112">112</a>.</p></spinal-safety>
       <spinal-faq><form><details><summary>Where?</summary>Here.</details></form></spinal-faq>
       <spinal-care-plan><form slot="products">Buy</form></spinal-care-plan></div>${MODULE}`,
    );
    for (const it of page.document.querySelectorAll('spinal-safety, spinal-faq, spinal-care-plan'))
      await rendered(it);
    expect(page.window.messages).to.deep.equal([]);
  });
});
