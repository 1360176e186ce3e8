// Pictures of every widget within many kinds of pages and without, and of those pages with the library
// and without, in Chromium. They must be the same but for the edges of
// curves.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {hosts} from '../../scripts/hosts/hosts.mjs';
import {openPages, picture, samePicture} from './pages.mjs';
import {PLAIN, show, widgets} from './stage.mjs';

const all = await hosts();
const site = await openPages();
const plain = await site.open({css: ''}, {library: true});
const expected = {};
for (const [name, markup] of Object.entries(widgets))
  expected[name] = await shown(plain, markup, PLAIN);

after(() => site.close());

async function shown(page, markup, look) {
  await page.evaluate(show, markup, look);
  return picture(page, '#stage');
}

for (const [name, host] of Object.entries(all)) {
  describe(name, () => {
    let page;

    before(async () => {
      page = await site.open(host);
    });

    after(() => page.close());

    it('looks the same when the library has come', async () => {
      const own = await picture(page, '#own');
      await site.load(page);
      samePicture(name, await picture(page, '#own'), own);
    });

    for (const [widget, markup] of Object.entries(host.variant ? {} : widgets)) {
      it(`changes nothing of ${widget} but what text inherits`, async () => {
        samePicture(`${name}, ${widget}`, await shown(page, markup, PLAIN), expected[widget]);
      });
    }

    it('gives its font and colours, and nothing else', async () => {
      const markup = widgets['spinal-faq'];
      const look = await page.evaluate(show, markup);
      const actual = await picture(page, '#stage');
      assert.deepEqual(await plain.evaluate(show, markup, look), look);
      samePicture(`${name}, in its look`, actual, await picture(plain, '#stage'));
    });
  });
}
