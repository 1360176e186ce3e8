// The guide on paper (docs/decisions/0007-guide-print.md): a leaflet, not a pile.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openDemo} from '../../scripts/demo/open.mjs';
import {claims, danish, english, modules} from '../content/content.mjs';

const MARGIN = {top: '1cm', right: '1cm', bottom: '1cm', left: '1cm'};
const LANGUAGES = {en: english, da: danish};

/** The statements that stay off the paper, by the reason why. */
const OFF_PAPER = {
  'the timeline says from when to when for each type': [
    'epidural-duration-01',
    'epidural-duration-02',
    'epidural-onset-01',
    'epidural-onset-02',
    'epidural-peak-01',
    'facet-duration-01',
    'facet-onset-01',
    'general-duration-02',
    'general-onset-01',
    'general-onset-02',
    'general-peak-01',
    'sacroiliac-duration-01',
    'sacroiliac-onset-01',
    'transforaminal-duration-01',
    'transforaminal-peak-01',
  ],
  'the table says for each type in a sentence where the needle goes': [
    'epidural-target-02',
    'epidural-target-03',
    'epidural-target-04',
    'epidural-target-05',
    'facet-target-01',
    'facet-target-03',
    'sacroiliac-target-01',
    'transforaminal-target-02',
    'transforaminal-target-03',
  ],
  'the table says for each type what it is used for, as a test and as treatment': [
    'epidural-how-02',
    'facet-after-01',
    'facet-purpose-02',
    'general-how-02',
    'general-purpose-01',
    'general-purpose-02',
    'sacroiliac-cond-02',
    'transforaminal-after-01',
  ],
  'the evidence on the leaflet says as clearly that experts disagree': [
    'general-evid-03',
    'transforaminal-evid-04',
  ],
};

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
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.data.trim());
      else if (!(node instanceof Element) || node.checkVisibility())
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

    test('has at most eight pages', async () => {
      const pdf = Buffer.from(await page.pdf({format: 'A4', margin: MARGIN})).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b/g).length;
      assert.ok(pages > 4 && pages <= 8, `${pages} pages`);
    });

    test('has every statement but those that have a reason to stay off', async () => {
      const printed = new Set(await printedTexts(page));
      const {sections} = modules.get('guide');
      const shown = new Set(Object.values(sections).flatMap((it) => [...it.claims()]));
      const off = [...claims.values()].filter(
        (claim) => shown.has(claim) && !printed.has(read(claim.text)),
      );
      assert.deepEqual(off.map(({id}) => id).sort(), Object.values(OFF_PAPER).flat().sort());
    });
  });
