// Pictures of every widget within many kinds of pages and without, and of those pages with the library
// and without, in Chromium. They must be the same but for the edges of
// curves.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {hosts} from '../../scripts/hosts/hosts.mjs';
import {openPages, picture, samePicture} from './pages.mjs';
import {OWN_QUESTIONS, show} from './stage.mjs';
import {widgets} from './widgets.mjs';

const all = await hosts();
const site = await openPages();
const plain = await site.open({css: ''}, {library: true});
const drawn = new Map();

after(() => site.close());

/** Without any style but what text inherits. Several hosts have the same. */
async function expected(markup, look) {
  const key = JSON.stringify([markup, look]);
  if (!drawn.has(key)) {
    assert.deepEqual(await plain.evaluate(show, markup, look), look);
    drawn.set(key, await picture(plain, '#stage'));
  }
  return drawn.get(key);
}

for (const [name, host] of Object.entries(all)) {
  describe(name, () => {
    let page;
    let own;

    before(async () => {
      page = await site.open(host);
      own = await picture(page, '#own');
      await site.load(page);
    });

    after(() => page.close());

    it('looks the same when the library has come', async () => {
      samePicture(name, await picture(page, '#own'), own);
    });

    for (const [widget, markup] of Object.entries(widgets)) {
      it(`gives ${widget} its font and colours, and nothing else`, async () => {
        const look = await page.evaluate(show, markup);
        const pictures = [picture(page, '#stage'), expected(markup, look)];
        samePicture(`${name}, ${widget}`, ...(await Promise.all(pictures)));
      });
    }

    it('looks the same with widgets in it', async () => {
      await page.evaluate(show, [...Object.values(widgets), OWN_QUESTIONS].join(''));
      assert.ok(await page.evaluate(() => document.adoptedStyleSheets.length > 0));
      await page.$eval('#stage', ({style}) => style.setProperty('opacity', '0', 'important'));
      samePicture(`${name}, with widgets`, await picture(page, '#own'), own);
    });
  });
}
