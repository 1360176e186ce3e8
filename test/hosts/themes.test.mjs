// The contrasts of the themes in dist/themes, from the colours that Chromium computes for each widget.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {widgets as registered} from '../../scripts/register.mjs';
import {contrasts} from './contrast.mjs';
import {openPages} from './pages.mjs';
import {show} from './stage.mjs';
import {widgets} from './widgets.mjs';

const PAGES = {
  'a light page': ':root { color-scheme: light; background: #fff; color: #222; }',
  'a dark page': ':root { color-scheme: dark; background: #121212; color: #e8e8e8; }',
};

// A list of sources takes those of all other widgets on its page.
const {'spinal-sources': sources, ...others} = widgets;
const MARKUP = [Object.values(others).join(''), sources];

const TEXT = 4.5;
const MARK = 3;

const themes = Object.fromEntries(
  readdirSync('dist/themes').map((file) => [file, readFileSync(`dist/themes/${file}`, 'utf8')]),
);
const site = await openPages();

after(() => site.close());

/** What has too little contrast, in words. */
async function pale(page, markup) {
  await page.evaluate(show, markup);
  const found = await contrasts(page);
  assert.ok(found.some(({kind}) => kind === 'text') && found.some(({kind}) => kind !== 'text'));
  return found
    .filter(({kind, ratio}) => ratio < (kind === 'text' ? TEXT : MARK))
    .map(({kind, name, ratio}) => `${kind} of ${name}: ${ratio.toFixed(2)}`);
}

for (const [theme, css] of Object.entries(themes)) {
  for (const [around, pageCss] of Object.entries(PAGES)) {
    describe(`${theme} on ${around}`, () => {
      let page;

      before(async () => {
        page = await site.open({css: `${pageCss}\n${css}`}, {library: true});
      });

      after(() => page.close());

      it('has the contrast it needs in every widget', async () => {
        for (const markup of MARKUP) assert.deepEqual(await pale(page, markup), []);
      });

      it('has it on paper too', async () => {
        await page.emulateMediaType('print');
        for (const markup of MARKUP) assert.deepEqual(await pale(page, markup), []);
        await page.emulateMediaType(null);
      });

      it('reaches every widget', async () => {
        const accents = await page.evaluate(
          (tags) =>
            tags.map((tag) => {
              const widget = document.body.appendChild(document.createElement(tag));
              return getComputedStyle(widget).getPropertyValue('--spinal-accent').trim();
            }),
          [...new Set(MARKUP.join().match(/(?<=<)spinal-[a-z-]+/g))],
        );
        assert.equal(accents.length, registered.length);
        for (const accent of accents) assert.ok(accent && css.includes(accent), accent);
      });
    });
  }
}

describe('the check', () => {
  const bad = {
    'a heading too pale': ['--spinal-heading-color: #999', /^text of <h2/],
    'links too pale': ['--spinal-link: #8aa', /^text of <span> \[\d/],
    'an accent too pale': ['--spinal-accent: #9bb', /^mark of <button[^>]*tab/],
    'a focus ring too pale': ['--spinal-focus: #bbb', /^focus of/],
    'a warning too pale': ['--spinal-warning: #faa', /^mark of <div.level.now/],
    'a surface too dark': ['--spinal-surface: #777', /^text of/],
  };

  for (const [name, [token, expected]] of Object.entries(bad)) {
    it(`finds ${name}`, async () => {
      const css = `${PAGES['a light page']} spinal-safety, spinal-conditions { ${token}; }`;
      const page = await site.open({css}, {library: true});
      const found = await pale(
        page,
        '<spinal-conditions></spinal-conditions><spinal-safety></spinal-safety>',
      );
      assert.ok(
        found.some((fault) => expected.test(fault)),
        found.join('\n'),
      );
      await page.close();
    });
  }
});
