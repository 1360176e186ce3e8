// Widgets that come before the script, or go into another document.
import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {settled} from '../support/mount.js';
import {
  looksOf,
  openRecorded,
  showAll,
  shownLanguage,
  structuredData,
  TAGS,
  type RecordedPage,
} from './recorded-page.js';

describe('tags that stood in the page before the script', () => {
  it('have what the page set on them meanwhile', async () => {
    const page = await openRecorded('/pages/late-upgrade.html');
    const {document, window} = page;
    for (let frame = 0; frame < 3; frame++)
      await new Promise((done) => window.requestAnimationFrame(done));
    const [faq, types, guide, , conditions] = document.body.children;
    expect(faq!.matches(':defined')).to.equal(false);
    const script = document.createElement('script');
    Object.assign(script, {type: 'module', src: '/dist/spinal-widgets.js'});
    const loaded = new Promise((done) => script.addEventListener('load', done));
    document.head.append(script);
    await loaded;
    await settled(document);

    const open = faq!.shadowRoot!.querySelectorAll('.questions [aria-expanded=true]');
    expect([...open].map(({id}) => id)).to.deep.equal(['diabetes-button']);
    expect(faq!.shadowRoot!.querySelectorAll('.questions h3')).to.have.length(2);
    expect(document.querySelector('details')!.assignedSlot).not.to.equal(null);
    expect(structuredData(page)).to.deep.equal(['FAQPage']);
    const [selected] = types!.shadowRoot!.querySelectorAll('[role=tab][aria-selected=true]');
    expect(selected!.textContent).to.include('Facet');
    expect(types!.shadowRoot!.querySelectorAll('[role=tab]')).to.have.length(2);
    expect(types!.shadowRoot!.querySelector('#title')!.localName).to.equal('h4');
    expect(shownLanguage(guide!)).to.equal('da');
    expect(guide!.shadowRoot!.textContent).to.include('Back Unit');
    expect(guide!.shadowRoot!.querySelectorAll('.section')).to.have.length(2);
    expect(conditions!.shadowRoot!.querySelectorAll('[role=tab]')).to.have.length(2);
    expect(page.window.messages).to.deep.equal([]);
  });
});

describe('a widget in the document of an iframe', () => {
  async function addFrame({document}: RecordedPage): Promise<Document> {
    const frame = document.createElement('iframe');
    Object.assign(frame, {
      srcdoc: '<!doctype html><html lang="en"><body style="margin: 0"></body></html>',
    });
    // As wide as the page, since tables follow their container; a scroll bar would take some of it.
    frame.scrolling = 'no';
    frame.style.cssText = 'border: 0; inline-size: 100%';
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    document.body.append(frame);
    await loaded;
    return frame.contentDocument!;
  }

  it('keeps its styles, there and back', async () => {
    const page = await openRecorded('/pages/snippet.html');
    const inner = await addFrame(page);
    const widgets = await showAll(page, 'en');
    expect(widgets).to.have.length(TAGS.length);
    const before = await looksOf(widgets);
    inner.body.append(...widgets);
    expect(await looksOf(widgets)).to.deep.equal(before);
    for (const widget of widgets) page.document.body.append(page.document.adoptNode(widget));
    expect(await looksOf(widgets)).to.deep.equal(before);
    expect(page.window.messages).to.deep.equal([]);
  });

  it('is styled where it was made elsewhere and first shown there', async () => {
    const page = await openRecorded('/pages/snippet.html');
    const inner = await addFrame(page);
    const expected = await looksOf(await showAll(page, 'en'));
    const widgets = TAGS.map((tag) => page.document.createElement(tag) as LitElement);
    inner.body.append(...widgets);
    expect(await looksOf(widgets)).to.deep.equal(expected);
    expect(page.window.messages).to.deep.equal([]);
  });

  it('dresses the page’s own questions, in each tree as long as there are any', async () => {
    const page = await openRecorded('/pages/snippet.html');
    const inner = await addFrame(page);
    const host = page.document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = `<spinal-faq structured-data><details><summary>A?</summary>B</details></spinal-faq>
      <spinal-faq><details><summary>C?</summary>D</details></spinal-faq>`;
    page.document.body.append(host);
    await settled(page.document);
    const weights = () =>
      [...root.querySelectorAll('summary')].map(
        (summary) => host.ownerDocument.defaultView!.getComputedStyle(summary).fontWeight,
      );
    expect(weights()).to.deep.equal(['600', '600']);
    expect(structuredData(page)).to.deep.equal(['FAQPage']);
    inner.body.append(host);
    await settled(inner);
    expect(weights()).to.deep.equal(['600', '600']);
    expect(root.adoptedStyleSheets).to.have.length(1);
    expect(structuredData(page)).to.deep.equal([]);
    expect(inner.querySelectorAll('head > script')).to.have.length(1);
    page.document.body.append(host);
    await settled(page.document);
    expect(weights()).to.deep.equal(['600', '600']);
    expect(inner.querySelectorAll('head > script')).to.have.length(0);
    root.firstElementChild!.remove();
    expect(root.adoptedStyleSheets).to.have.length(1);
    root.querySelector('spinal-faq')!.remove();
    expect(root.adoptedStyleSheets).to.have.length(0);
    expect(page.window.messages).to.deep.equal([]);
  });
});
