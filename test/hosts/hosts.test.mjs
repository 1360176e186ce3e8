// Pictures of every widget within many kinds of pages and without, and of those pages with the library
// and without, in Chromium. They must be the same to the last pixel.
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
      const before = [await picture(page, '#own'), await picture(page, '#own')];
      await site.load(page);
      await samePicture(
        name,
        () => picture(page, '#own'),
        (attempt) => before[attempt % 2],
      );
    });

    for (const [widget, markup] of Object.entries(host.variant ? {} : widgets)) {
      it(`changes nothing of ${widget} but what text inherits`, async () => {
        await samePicture(
          `${name}, ${widget}`,
          () => shown(page, markup, PLAIN),
          (attempt) => (attempt === 1 ? expected[widget] : shown(plain, markup, PLAIN)),
        );
      });
    }

    it('gives its font and colours, and nothing else', async () => {
      const markup = widgets['spinal-faq'];
      const look = await page.evaluate(show, markup);
      await samePicture(
        `${name}, in its look`,
        () => shown(page, markup),
        () => shown(plain, markup, look),
      );
      assert.deepEqual(await plain.evaluate(show, markup, look), look);
    });
  });
}
