// The sheet for the clinician who answers for the content, as published beside the demo, in Chromium.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {widgets} from '../../scripts/register.mjs';
import {openDemo, ROOT} from '../../scripts/demo/open.mjs';
import {axe} from './axe.mjs';

const {claims} = JSON.parse(readFileSync(join(ROOT, 'dist/content.json'), 'utf8'));
const tags = widgets.map(({tag}) => tag);

let demo;
before(async () => (demo = await openDemo()));
after(() => demo?.close());

async function openSheet(width = 1200) {
  const page = await demo.browser.newPage();
  await page.setViewport({width, height: 900});
  await page.goto(`${demo.url}dist/content-sheet.html`);
  return page;
}

/** What each widget itself says, without the widgets inside it. */
async function textsOfWidgets() {
  const page = await demo.browser.newPage();
  await page.goto(demo.url);
  await page.setContent(
    `<!doctype html><html lang="en"><body>${tags.map((tag) => `<${tag}></${tag}>`).join('')}
    <script type="module" src="${demo.url}dist/spinal-widgets.js"></script></body></html>`,
  );
  for (const tag of tags) await page.waitForSelector(`${tag}:state(ready)`);
  const texts = await page.evaluate(
    (names) => names.map((tag) => document.querySelector(tag).shadowRoot.textContent),
    tags,
  );
  await page.close();
  return new Map(tags.map((tag, index) => [tag, texts[index]]));
}

describe('the content sheet', () => {
  for (const width of [1200, 320])
    it(`is accessible at ${width} px`, async () => {
      const page = await openSheet(width);
      assert.deepEqual(await axe(page), []);
      await page.close();
    });

  it('says of each statement which widgets show it', async () => {
    const texts = await textsOfWidgets();
    const page = await openSheet();
    const column = await page.$$eval('thead th', (all) =>
      all.findIndex(({textContent}) => textContent === 'Shown in'),
    );
    const rows = await page.$$eval(
      'tbody tr',
      (all, index) => all.map(({id, cells}) => [id, cells[index].textContent.split(', ').sort()]),
      column,
    );
    await page.close();
    const shown = claims.map(({id, text}) => [
      id,
      tags.filter((tag) => texts.get(tag).includes(text.en)).sort(),
    ]);
    assert.deepEqual(Object.fromEntries(rows), Object.fromEntries(shown));
  });
});
