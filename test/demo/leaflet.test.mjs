// The guide on paper (docs/decisions/0007-guide-print.md): a leaflet, not a pile.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openDemo} from '../../scripts/demo/open.mjs';
import {danish, english, modules, sources} from '../content/content.mjs';

/** What browsers offer as their default: 1 cm in Chromium and Safari, half an inch in Firefox. */
const MARGINS = ['1cm', '0.5in'];
const LANGUAGES = {en: english, da: danish};

let demo;
before(async () => (demo = await openDemo()));
after(() => demo.close());

async function openGuide(lang) {
  const page = await demo.browser.newPage();
  await page.goto(demo.url);
  await page.setContent(`<!doctype html><html lang="${lang}"><body><spinal-guide></spinal-guide>
    <script type="module" src="${demo.url}/dist/spinal-widgets.js"></script></body></html>`);
  await page.waitForSelector('spinal-guide:state(ready)');
  return page;
}

/** The pieces of text that are painted on paper, in all shadow roots. */
async function printedTexts(page) {
  await page.emulateMediaType('print');
  return page.evaluate(async () => {
    const texts = [];
    const hasNoBox = (element) => getComputedStyle(element).display === 'contents';
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.data.trim());
      else if (!(node instanceof Element) || node.checkVisibility() || hasNoBox(node))
        for (const child of node.shadowRoot?.childNodes ?? node.childNodes) walk(child);
    };
    dispatchEvent(new Event('beforeprint'));
    walk(document.querySelector('spinal-guide'));
    return texts;
  });
}

for (const [lang, read] of Object.entries(LANGUAGES))
  describe(`the leaflet in ${lang}`, () => {
    let page;
    before(async () => (page = await openGuide(lang)));
    after(() => page.close());

    for (const size of MARGINS)
      test(`has at most four pages with margins of ${size}`, async () => {
        const margin = {top: size, right: size, bottom: size, left: size};
        const pdf = Buffer.from(await page.pdf({format: 'A4', margin})).toString('latin1');
        const pages = pdf.match(/\/Type\s*\/Page\b/g).length;
        assert.ok(pages > 2 && pages <= 4, `${pages} pages`);
      });

    test('has all signs that need help, and what is open of each part', async () => {
      const printed = (await printedTexts(page)).join('\n');
      const {sections} = modules.get('guide');
      // Of the timeline with all types, the bands; the choices and questions are on the screen.
      const parts = ['purpose', 'types', 'conditions', 'procedure', 'safety', 'care-plan'];
      const open = parts.flatMap((id) => [...sections[id].short()]);
      assert.ok(open.length > 60);
      const missing = open.filter((claim) => !printed.includes(read(claim.text)));
      assert.deepEqual(
        missing.map(({id}) => id),
        [],
      );
    });

    test('lists the sources of what it says, and no others', async () => {
      const printed = await printedTexts(page);
      const titles = new Set([...sources.values()].map(({title}) => title));
      const {openAtFirst, sectionIds} = modules.get('guide');
      const cited = openAtFirst(sectionIds).flatMap((claim) => claim.sources);
      assert.deepEqual(
        new Set(printed.filter((text) => titles.has(text))),
        new Set(cited.map(({title}) => title)),
      );
    });
  });
