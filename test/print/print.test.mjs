// What is on the paper, in whatever state the widgets are. Emulated media would not tell: Firefox prints a copy
// of the page.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {ENGINES, cutWords, launch, missing, printed, serve, sheets, squeezed} from './paper.mjs';

const OWN = `
  <details id="first"><summary>Own first</summary><p>Answer of the first.</p>
    <details><summary>Own inner</summary><p>Answer inside.</p></details>
    <p hidden="until-found">Found inside.</p></details>
  Text between.
  <div><details><summary>Own wrapped</summary><p>Answer in a wrapper.</p></details></div>
  <details name="group" open><summary>Own open</summary><p>Answer of the open one.</p></details>
  <details name="group"><summary>Own rival</summary><p>Answer of its rival.</p></details>`;

/** The guide leaves out what its other parts say: see test/demo/leaflet.test.mjs. */
const IN_GUIDE = ['spinal-safety', 'spinal-care-plan', 'spinal-procedure', 'spinal-sources'];

/** Where the leaflet begins, in px: whether a line is cut depends on it, in Chromium. */
const BEGINS = {chromium: [0, 36, 736, 756, 805, 864, 874], firefox: [0]};

const ALONE = JSON.parse(readFileSync('custom-elements.json', 'utf8'))
  .modules.flatMap(({declarations = []}) => declarations)
  .flatMap(({tagName}) => tagName ?? [])
  .filter((tag) => tag !== 'spinal-guide')
  .map((tag) => `<${tag}></${tag}>`)
  .join('');

let site;
before(async () => (site = await serve()));
after(() => site.close());

for (const engine of ENGINES)
  // pdftotext takes as long as the browser.
  describe(`on paper in ${engine}`, {concurrency: 2}, () => {
    let browser;
    before(async () => (browser = await launch(engine)));
    after(() => browser.close());

    for (const lang of ['en', 'da'])
      test(`every widget in ${lang}, closed and open`, async () => {
        const page = await show(browser, lang, `${ALONE}<spinal-faq id="own">${OWN}</spinal-faq>`);
        for (const state of ['closed', 'open']) {
          if (state === 'open') await page.evaluate(openAll);
          const expected = await page.evaluate(textsOf, []);
          assert.ok(expected.length > 500, `${expected.length} texts`);
          assert.deepEqual(missing(expected, await printed(page)), [], state);
        }
        await page.close();
      });

    for (const lang of ['en', 'da'])
      test(`all of the guide in ${lang}`, async () => {
        const page = await show(browser, lang, '<spinal-guide></spinal-guide>');
        await page.evaluate(printEverything);
        assert.deepEqual(missing(await page.evaluate(textsOf, IN_GUIDE), await printed(page)), []);
        await page.close();
      });

    for (const lang of ['en', 'da'])
      test(`the leaflet in ${lang}, with no line cut by the end of a sheet`, async () => {
        const page = await show(browser, lang, '<div></div><spinal-guide></spinal-guide>');
        await page.evaluate(() => (document.body.style.margin = 0));
        for (const height of BEGINS[engine]) {
          await page.$eval('div', ({style}, high) => (style.height = `${high}px`), height);
          assert.deepEqual(await cutWords(page), [], `${height} px down`);
        }
        await page.close();
      });

    // Firefox leaves a heading alone at the end of a page, if what follows fits the next one only without it.
    for (const margin of engine === 'chromium' ? ['1cm', '2cm'] : ['1cm'])
      test(`choices and drawings whole, each on one sheet, with margins of ${margin}`, async () => {
        for (const [tag, selector] of [
          ['options', '.compare'],
          ['injection-types', '.type-parts'],
        ]) {
          const page = await show(browser, 'da', `<spinal-${tag}></spinal-${tag}>`);
          const parts = await page.evaluate(wholes, `spinal-${tag}`, selector);
          assert.ok(parts.length >= 3, `${parts.length} of ${tag}`);
          const paper = await sheets(page, margin);
          for (const texts of parts)
            assert.ok(
              paper.some((sheet) => texts.every((text) => sheet.includes(squeezed(text)))),
              texts.join('\n'),
            );
          await page.close();
        }
      });

    test('the words of a widget that nothing has loaded yet', async () => {
      const words = readFileSync('dist/static/en/faq.html', 'utf8');
      const url = site.add(`<!doctype html><meta charset="utf-8"><html lang="en"><body>
        <link rel="stylesheet" href="/dist/static/static.css"><div style="height: 9000px"></div>
        <spinal-faq>${words}</spinal-faq><script type="module" src="/dist/autoload.js"></script></body></html>`);
      const page = await browser.newPage();
      await page.goto(url);
      const expected = await page.evaluate(() =>
        [...document.querySelectorAll('.panel p, .panel li > span, summary')].map(
          (it) => it.firstChild.textContent,
        ),
      );
      assert.ok(expected.length > 50, `${expected.length} texts`);
      assert.deepEqual(missing(expected, await printed(page)), []);
      await page.close();
    });

    test('own questions on a page that has set its own style sheets', async () => {
      const page = await show(browser, 'en', `<spinal-faq id="own">${OWN}</spinal-faq>`);
      await page.evaluate(() => void (document.adoptedStyleSheets = [new CSSStyleSheet()]));
      assert.deepEqual(missing(await page.evaluate(textsOf, []), await printed(page)), []);
      await page.close();
    });
  });

async function show(browser, lang, body) {
  const url = site.add(`<!doctype html><meta charset="utf-8"><html lang="${lang}"><body>${body}
    <script type="module" src="/dist/spinal-widgets.js"></script></body></html>`);
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('body > *')].every(
      (it) => !it.localName.startsWith('spinal-') || it.matches(':state(ready)'),
    ),
  );
  return page;
}

/** In the page: what is said in the widgets, or in those named, and what the page has put into them. */
function textsOf(tags) {
  const texts = [];
  const walk = (node, wanted) => {
    if (node.nodeType === Node.TEXT_NODE && wanted && node.data.trim())
      texts.push(node.data.trim());
    if (!(node instanceof Element || node instanceof ShadowRoot)) return;
    // Buttons and marks not set have nothing to do on paper, and a drawing is no text.
    if (
      node.matches?.(
        '.toolbar, .tablist, .copy, .mark, style, script, svg, .heard, [aria-hidden]:not(.citation *)',
      )
    )
      return;
    const inside =
      wanted ||
      tags.includes(node.localName) ||
      (!tags.length && node.localName?.startsWith('spinal-'));
    for (const child of [node.shadowRoot, ...node.childNodes]) if (child) walk(child, inside);
  };
  walk(document.body, false);
  return texts;
}

/** In the page: as its button does. */
function printEverything() {
  window.print = () => undefined;
  [...document.querySelector('spinal-guide').shadowRoot.querySelectorAll('.toolbar button')]
    .at(-1)
    .click();
}

/** In the page. */
async function openAll() {
  const widgets = [...document.querySelectorAll('body > *')];
  for (const widget of widgets)
    for (const button of widget.shadowRoot?.querySelectorAll('[aria-expanded=false]') ?? [])
      button.click();
  for (const it of document.querySelectorAll('details')) it.open = true;
  await Promise.all(widgets.map(({updateComplete}) => updateComplete));
}

/** The heading over each of the parts, and the words inside that stand in a line of their own. */
function wholes(tag, selector) {
  return [...document.querySelector(tag).shadowRoot.querySelectorAll(selector)].map((part) => {
    const panel = part.closest('.panel');
    return [
      panel.querySelector('h3').textContent,
      ...[...part.querySelectorAll('tbody th, h4, dt')].flatMap(
        (it) =>
          [...it.childNodes].find(({nodeType, data}) => nodeType === Node.TEXT_NODE && data.trim())
            ?.data ?? [],
      ),
    ];
  });
}
