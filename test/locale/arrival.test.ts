// What a reader sees while a language is on its way, and where it never comes.
import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {catalogue} from '../../src/generated/locales/da.js';
import {openRecorded, shownLanguage, TAGS, type RecordedPage} from '../bundle/recorded-page.js';
import {settled} from '../support/mount.js';
import {until} from '../support/until.js';

const ENGLISH = 'Questions and answers';
const DANISH = catalogue['faq.heading'] as string;

type SlowPage = RecordedPage & {
  window: {
    danish: {asked: Promise<void>; arrive(): void};
    /** Every text that a widget has shown, in order, and the language it named. */
    shown: {host: Element; lang?: string; text: string}[];
  };
};

const open = async () => (await openRecorded('/pages/slow-language.html')) as SlowPage;

function add(page: RecordedPage, lang = '') {
  const widget = page.document.createElement('spinal-faq') as LitElement;
  if (lang) widget.lang = lang;
  page.document.body.append(widget);
  return widget;
}

function headingOf(widget: Element) {
  return widget.shadowRoot?.querySelector('#title')?.textContent;
}

/** The headings a widget has shown, one after the other. */
function headingsShown({window}: SlowPage, widget: Element) {
  const headings = window.shown
    .filter(({host}) => host === widget)
    .map(({text}) => [DANISH, ENGLISH].filter((heading) => text.includes(heading)).join(' and '));
  return headings.filter((heading, index) => heading !== headings[index - 1]);
}

/** Two frames are painted by then. */
async function painted({window}: RecordedPage) {
  for (const frame of [1, 2]) {
    await new Promise((done) => window.requestAnimationFrame(() => done(frame)));
  }
}

const shows = (widget: Element, heading: string) =>
  until(() => headingOf(widget) === heading, `“${heading}” has not come`);

describe('while a language is on its way', () => {
  it('a widget shows nothing, then the language', async () => {
    const page = await open();
    const widget = add(page, 'da');
    await page.window.danish.asked;
    await painted(page);
    expect(widget.shadowRoot?.textContent ?? '').to.equal('');
    expect(widget.matches(':state(ready)')).to.equal(false);
    page.window.danish.arrive();
    await shows(widget, DANISH);
    expect(headingsShown(page, widget)).to.deep.equal([DANISH]);
    expect(widget.matches(':state(ready)')).to.equal(true);
  });

  it('no widget shows anything, nor a widget in it, and then never another language', async () => {
    const page = await open();
    const widgets = TAGS.map((tag) => page.document.createElement(tag) as LitElement);
    page.document.documentElement.lang = 'da';
    page.document.body.append(...widgets);
    await page.window.danish.asked;
    await painted(page);
    expect(page.window.shown).to.deep.equal([]);
    page.window.danish.arrive();
    await settled(page.document);
    expect(widgets.map(shownLanguage)).to.deep.equal(TAGS.map(() => 'da'));
    const {shown} = page.window;
    expect(new Set(shown.map(({host}) => host)).size).to.be.above(TAGS.length);
    expect(new Set(shown.map(({lang}) => lang))).to.deep.equal(new Set(['da']));
  });

  it('a widget in another language does not wait', async () => {
    const page = await open();
    const waiting = add(page, 'da');
    await page.window.danish.asked;
    const english = add(page, 'en');
    await english.updateComplete;
    expect(headingOf(english)).to.equal(ENGLISH);
    expect(headingOf(waiting)).to.equal(undefined);
  });

  it('a widget keeps the language it had', async () => {
    const page = await open();
    const widget = add(page);
    await shows(widget, ENGLISH);
    page.document.documentElement.lang = 'da';
    await page.window.danish.asked;
    await painted(page);
    expect(headingOf(widget)).to.equal(ENGLISH);
    expect(shownLanguage(widget)).to.equal('en');
    page.window.danish.arrive();
    await shows(widget, DANISH);
    expect(shownLanguage(widget)).to.equal('da');
    expect(headingsShown(page, widget)).to.deep.equal([ENGLISH, DANISH]);
  });

  it('a widget that went back to its language stays there', async () => {
    const page = await open();
    const widget = add(page);
    await shows(widget, ENGLISH);
    widget.lang = 'da';
    await page.window.danish.asked;
    widget.lang = 'en';
    const other = add(page, 'da');
    page.window.danish.arrive();
    await shows(other, DANISH);
    await settled(page.document);
    await painted(page);
    expect(headingsShown(page, widget)).to.deep.equal([ENGLISH]);
  });

  it('a widget that changed to and fro ends where it was last', async () => {
    const page = await open();
    const widget = add(page);
    await shows(widget, ENGLISH);
    for (const lang of ['da', 'en', 'da', 'en', 'da']) {
      widget.lang = lang;
      await page.window.danish.asked;
      await painted(page);
    }
    expect(headingOf(widget)).to.equal(ENGLISH);
    page.window.danish.arrive();
    await shows(widget, DANISH);
    expect(headingsShown(page, widget)).to.deep.equal([ENGLISH, DANISH]);
  });

  it('a widget that was taken out and put back follows the page it is in', async () => {
    const page = await open();
    const widget = add(page, 'da');
    await page.window.danish.asked;
    widget.remove();
    widget.removeAttribute('lang');
    page.document.body.append(widget);
    await shows(widget, ENGLISH);
    page.window.danish.arrive();
    await shows(add(page, 'da'), DANISH);
    await settled(page.document);
    expect(headingsShown(page, widget)).to.deep.equal([ENGLISH]);
  });
});

describe('where a language cannot be loaded', () => {
  it('widgets show English, and the console says once which file is missing', async () => {
    const page = await openRecorded('/pages/missing-language.html');
    const widgets = [...page.document.querySelectorAll(':defined')].filter((element) =>
      element.localName.startsWith('spinal-'),
    );
    expect(widgets).to.have.length(3);
    expect(widgets.map(shownLanguage)).to.deep.equal(['en', 'en', 'en']);
    expect(headingOf(widgets[0]!)).to.equal(ENGLISH);
    expect(page.window.messages).to.have.length(1);
    expect(page.window.messages[0]).to.match(/^warn: .*locales\/da\.js/);
  });
});
