// The library and the style of the page around it. What each widget makes of many kinds of host is
// in test/elements.
import {expect} from '@open-wc/testing';
import {hostCss} from '../support/shared-checks-host-css.js';
import {openRecorded, showAll, TAGS, type RecordedPage} from './recorded-page.js';

const PAGE = '/pages/own-style.html';

/** What the page's own elements look like. */
function ownLook({document, window}: RecordedPage) {
  return [...document.querySelectorAll('h1, p, p *, details, summary, ul, li, table *')].map(
    (element) => {
      const style = window.getComputedStyle(element);
      const place = element.getBoundingClientRect();
      return {
        element: element.localName,
        place: [place.x, place.y, place.width, place.height],
        style: [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`),
      };
    },
  );
}

function addStyle({document}: RecordedPage, css: string) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

describe('the page', () => {
  it('looks the same with every widget in it', async function () {
    this.timeout(30_000);
    const page = await openRecorded(PAGE);
    const before = ownLook(page);
    expect(before.length).to.be.above(10);
    const widgets = await showAll(page, 'en');
    page.document.querySelector('#place')!.append(...widgets);
    expect(ownLook(page).map(({style}) => style)).to.deep.equal(before.map(({style}) => style));
    expect(ownLook(page).map(({place}) => place)).to.deep.equal(before.map(({place}) => place));
  });

  it('looks the same after the widgets have gone', async function () {
    this.timeout(30_000);
    const page = await openRecorded(PAGE);
    const before = ownLook(page);
    const sheets = page.document.adoptedStyleSheets.length;
    for (const widget of await showAll(page, 'en')) widget.remove();
    expect(ownLook(page)).to.deep.equal(before);
    expect(page.document.adoptedStyleSheets).to.have.length(sheets);
  });
});

describe('every widget', () => {
  it('is there in full on a page that styles everything', async function () {
    this.timeout(30_000);
    const page = await openRecorded(PAGE);
    addStyle(page, Object.values(hostCss).join('\n'));
    const widgets = await showAll(page, 'en');
    expect(widgets.length).to.be.at.least(TAGS.length);
    for (const widget of widgets) {
      const root = widget.shadowRoot!.querySelector('[part=root]')!;
      const heading = root.querySelector('h2, h3')!;
      const {width, height} = heading.getBoundingClientRect();
      expect(width, widget.localName).to.be.above(100);
      expect(height, widget.localName).to.be.above(10);
      expect(root.getBoundingClientRect().height, widget.localName).to.be.above(50);
      expect(page.window.getComputedStyle(heading).textTransform, widget.localName).to.equal(
        'none',
      );
    }
  });
});
