// The library leaves the style of the page around it alone. What each widget makes of many kinds of
// pages is in test/elements and test/hosts.
import {expect} from '@open-wc/testing';
import {openRecorded, showAll, type RecordedPage} from './recorded-page.js';

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

describe('the page', () => {
  it('looks the same with every widget in it', async () => {
    const page = await openRecorded(PAGE);
    const before = ownLook(page);
    expect(before.length).to.be.above(10);
    const widgets = await showAll(page, 'en');
    page.document.querySelector('#place')!.append(...widgets);
    expect(ownLook(page).map(({style}) => style)).to.deep.equal(before.map(({style}) => style));
    expect(ownLook(page).map(({place}) => place)).to.deep.equal(before.map(({place}) => place));
  });

  it('looks the same after the widgets have gone', async () => {
    const page = await openRecorded(PAGE);
    const before = ownLook(page);
    const sheets = page.document.adoptedStyleSheets.length;
    for (const widget of await showAll(page, 'en')) widget.remove();
    expect(ownLook(page)).to.deep.equal(before);
    expect(page.document.adoptedStyleSheets).to.have.length(sheets);
  });
});
