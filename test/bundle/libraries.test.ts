// The widgets on a page that loads a library of its own: jQuery, and Prototype and MooTools, which put
// things of their own into what is built in, also in the place of what the standard has.
import {expect} from '@open-wc/testing';
import {settled} from '../support/mount.js';
import {openRecorded, pressAll, showAll, VARIANTS, type RecordedPage} from './recorded-page.js';

interface LibraryPage extends RecordedPage {
  window: RecordedPage['window'] & {
    useLibrary(): string;
    hear(type: string, tell: (detail: unknown) => void): void;
  };
}

const open = async (url: string) => (await openRecorded(url)) as LibraryPage;

/** All that each widget shows, closed or open, after every button has been pressed. */
async function shownOn(page: RecordedPage, lang: string) {
  const widgets = await showAll(page, lang, VARIANTS.slice(-1));
  await pressAll(page, widgets);
  // What is closed is rendered at leisure, or now for print.
  page.window.dispatchEvent(new Event('beforeprint'));
  await settled(page.document);
  return new Map(widgets.map((widget) => [widget.localName, lookOf(widget)]));
}

/** The content, and the height that its styles give it. */
function lookOf({shadowRoot}: Element) {
  const root = shadowRoot!.querySelector('[part=root]')!;
  const height = Math.round(root.getBoundingClientRect().height);
  return `${height} ${root.outerHTML.replace(/<!--.*?-->/g, '')}`;
}

/** The same on a page without a library, looked at once for each language. */
function shownWithout(lang: string) {
  const shown =
    without.get(lang) ?? openRecorded('/pages/strict.html').then((page) => shownOn(page, lang));
  without.set(lang, shown);
  return shown;
}

const without = new Map<string, Promise<ReadonlyMap<string, string>>>();

for (const library of ['jquery', 'prototype', 'mootools']) {
  describe(`the widgets and ${library}`, () => {
    for (const [script, lang] of [
      ['module', 'en'],
      ['classic', 'da'],
    ] as const) {
      it(`show, with the ${script} script, what they show without it`, async () => {
        const page = await open(`/libraries/${library}-${script}.html`);
        const shown = await shownOn(page, lang);
        const due = await shownWithout(lang);
        expect([...due.keys()].filter((tag) => shown.get(tag) !== due.get(tag))).to.deep.equal([]);
        expect(page.window.messages).to.deep.equal([]);
      });
    }

    it('leave each other alone', async () => {
      const page = await open(`/libraries/${library}-module.html`);
      const types = page.document.createElement('spinal-injection-types');
      page.document.body.append(types);
      await settled(page.document);
      expect(page.window.useLibrary()).to.equal('second');
      const details: unknown[] = [];
      page.window.hear('spinal-type-selected', (detail) => details.push(detail));
      types.shadowRoot!.querySelector<HTMLElement>('[role=tab][aria-selected=false]')!.click();
      await settled(page.document);
      expect(details).to.deep.equal([{type: 'facet'}]);
      expect(page.window.messages).to.deep.equal([]);
    });
  });
}
