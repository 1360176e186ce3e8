// The guide on paper (docs/decisions/0007-guide-print.md): a leaflet, not a pile.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {openDemo} from '../../scripts/demo/open.mjs';

const MARGIN = {top: '1cm', right: '1cm', bottom: '1cm', left: '1cm'};

let demo;
before(async () => (demo = await openDemo()));
after(() => demo.close());

async function pagesOf(lang) {
  const page = await demo.browser.newPage();
  await page.goto(demo.url);
  await page.setContent(`<!doctype html><html lang="${lang}"><body><spinal-guide></spinal-guide>
    <script type="module" src="${demo.url}/dist/spinal-widgets.js"></script></body></html>`);
  await page.waitForSelector('spinal-guide:state(ready)');
  const pdf = Buffer.from(await page.pdf({format: 'A4', margin: MARGIN})).toString('latin1');
  await page.close();
  return pdf.match(/\/Type\s*\/Page\b/g).length;
}

for (const lang of ['en', 'da'])
  test(`prints on at most eight pages in ${lang}`, async () => {
    const pages = await pagesOf(lang);
    assert.ok(pages > 4 && pages <= 8, `${pages} pages`);
  });
