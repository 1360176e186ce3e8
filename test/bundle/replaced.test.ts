// The library in pages whose body a script replaces, instead of the browser loading the next one.
import {expect} from '@open-wc/testing';
import {settled} from '../support/mount.js';
import {until} from '../support/until.js';
import {openRecorded, structuredData, type RecordedPage} from './recorded-page.js';

const TURBO = '/test/frameworks/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js';
const HTMX = '/test/frameworks/node_modules/htmx.org/dist/htmx.js';
const WITH = '/pages/visit.html';

type Page = RecordedPage & {window: {listeners(): string[]}};

async function openWith(library: string, url = WITH): Promise<Page> {
  const page = await openRecorded(url);
  const script = page.document.createElement('script');
  script.src = library;
  const loaded = new Promise((done) => script.addEventListener('load', done));
  page.document.head.append(script);
  await loaded;
  // htmx starts in a task of its own.
  await new Promise((done) => page.window.setTimeout(done));
  return page as Page;
}

/** The library's sheets for the page's own questions; htmx and autoload.js have one too. */
const sheetsOf = ({document}: Page) =>
  document.adoptedStyleSheets.filter(({cssRules}) =>
    [...cssRules].some(({cssText}) => cssText.includes('spinal-faq > details')),
  );

const requestsOf = ({window}: Page, url: string) =>
  window.performance.getEntriesByType('resource').filter(({name}) => name.endsWith(url));

async function arrivesAt({document}: Page, heading: string) {
  const arrived = () => document.querySelector('h1')?.textContent === heading;
  await until(arrived, heading);
}

async function leaves(page: Page) {
  page.document.querySelector<HTMLElement>('#leave')!.click();
  await arrivesAt(page, 'Without widgets');
}

/** The widgets are ready, and nothing is there twice. */
async function expectWidgets(page: Page) {
  const {document, window} = page;
  await arrivesAt(page, 'With widgets');
  for (const tag of ['spinal-faq', 'spinal-guide']) await window.customElements.whenDefined(tag);
  await settled(document);
  const widgets = [...document.querySelectorAll('main > :not(h1, a)')];
  expect(widgets.map(({localName}) => localName)).to.deep.equal(['spinal-faq', 'spinal-guide']);
  for (const widget of widgets) {
    expect(widget.matches(':state(ready)')).to.equal(true);
    expect(widget.shadowRoot!.querySelectorAll('[part=root]')).to.have.length(1);
  }
  const [details, ...others] = document.querySelectorAll('details');
  expect(others).to.deep.equal([]);
  expect(details!.assignedSlot?.getRootNode()).to.equal(widgets[0]!.shadowRoot);
  expect(structuredData(page).sort()).to.deep.equal(['FAQPage', 'MedicalWebPage']);
  expect(sheetsOf(page)).to.have.length(1);
}

function expectNothing(page: Page) {
  expect(structuredData(page)).to.deep.equal([]);
  expect(sheetsOf(page)).to.deep.equal([]);
}

async function expectHashLink({document}: Page) {
  // Turbo fetches the page anew even for a link into it.
  const expanded = () =>
    document.querySelector('spinal-faq')?.shadowRoot?.querySelector('#driving-button')
      ?.ariaExpanded;
  expect(expanded()).to.equal('false');
  document.querySelector<HTMLElement>('#answer')!.click();
  await until(() => expanded() === 'true', 'the answer opens');
}

describe('the library on a page replaced by', () => {
  for (const [name, library, requests, script] of [
    ['Turbo, which keeps copies of its pages', TURBO, 0, 'spinal-widgets.js'],
    ['Turbo, which keeps copies of its pages', TURBO, 0, 'autoload.js'],
    // Once only: in WebKit, a second frame with htmx does not go back in its history.
    ['htmx, which fetches its pages again', HTMX, 2, 'spinal-widgets.js'],
  ] as const)
    it(`${name}, is there once, leaves nothing and comes back, with ${script}`, async () => {
      const url = `${WITH}?script=${script}`;
      const page = await openWith(library, url);
      await expectWidgets(page);
      page.document.querySelector('details')!.open = true;
      await leaves(page);
      expectNothing(page);
      const listeners = page.window.listeners();
      page.window.history.back();
      await expectWidgets(page);
      page.window.history.forward();
      await arrivesAt(page, 'Without widgets');
      expectNothing(page);
      expect(page.window.listeners()).to.deep.equal(listeners);
      page.window.history.back();
      await expectWidgets(page);
      expect(requestsOf(page, url)).to.have.length(requests);
      await expectHashLink(page);
      expect(page.window.messages).to.deep.equal([]);
    });

  it('Turbo, is there once when the next page has widgets too', async () => {
    const page = await openWith(TURBO);
    const first = page.document.querySelector('spinal-faq')!;
    const {Turbo} = page.window as unknown as {Turbo: {visit(url: string): void}};
    Turbo.visit(`${WITH}?next`);
    await until(() => !first.isConnected, 'the page is replaced');
    await expectWidgets(page);
    await expectHashLink(page);
    expect(page.window.messages).to.deep.equal([]);
  });
});
