// What is printed has its contrast with the paper, whatever the theme and the scheme of the page: measured on
// pictures of real PDFs, without background graphics, as browsers print unless they are asked to.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {after, before, describe, test} from 'node:test';
import {parse, wcagContrast} from 'culori';
import {ENGINES, launch, serve} from './paper.mjs';

const TEXT = 4.5;
const MARK = 3;
const DPI = 100;
const RUN = promisify(execFile);

const SCHEMES = {
  light: ':root { color-scheme: light; }',
  dark: ':root { color-scheme: dark; background: #121212; color: #e8e8e8; }',
};

const THEMES = {
  'no theme': '',
  ...Object.fromEntries(
    readdirSync('dist/themes').map((file) => [file, readFileSync(`dist/themes/${file}`, 'utf8')]),
  ),
};

/** Those with drawings, figures, bands, boxes and tables, and questions of the page. */
const WIDGETS = `
  <spinal-injection-types></spinal-injection-types>
  <spinal-relief-timeline injection-date="2026-11-24"></spinal-relief-timeline>
  <spinal-safety></spinal-safety>
  <spinal-injection-purpose></spinal-injection-purpose>
  <spinal-procedure></spinal-procedure>
  <spinal-options conditions="sciatica"></spinal-options>
  <spinal-care-plan><p slot="products">A pillow</p></spinal-care-plan>
  <spinal-faq questions="driving"><details><summary>Where?</summary>Here.</details></spinal-faq>`;

/**
 * Areas are told by their edges and may be as light as paper; here only the edges are left. A thousand figures are so
 * large that a pixel lies in one of them. They are patterns, which are smoothed: an outlined one is filled in the colour
 * of its outline, since what fades inside it is no colour of ours, and is there or not with the place on the page.
 */
const ONLY_EDGES = `
  .drawing *:not(text, .tip, .leader-end) { fill: none !important; }
  .band.all, .swatch.all, .track, .band.no-relief { background-image: none !important; }
  .columns { grid-template-columns: 1fr !important; }
  .people { max-inline-size: none !important; }
  .maybe { fill: var(--accent) !important; }`;

let site;
let folder;
before(async () => {
  site = await serve();
  folder = mkdtempSync(join(tmpdir(), 'contrast-'));
});
after(() => {
  site.close();
  rmSync(folder, {recursive: true});
});

for (const engine of ENGINES)
  describe(`on paper in ${engine}`, () => {
    let browser;
    before(async () => (browser = await launch(engine)));
    after(() => browser.close());

    for (const [theme, css] of Object.entries(THEMES))
      for (const [scheme, page] of Object.entries(SCHEMES))
        test(`${theme} on a ${scheme} page has the contrast it needs`, async () => {
          const pages = await print(browser, `${page} ${css}`);
          assert.ok(pages.length > 4 && pages.flatMap(({words}) => words).length > 1000);
          assert.deepEqual(pages.flatMap(pale), []);
        });

    test('a text and a mark that are too pale are found', async () => {
      const css = 'spinal-faq { color: #999 } spinal-safety { --spinal-accent: #9bb }';
      const found = (await print(browser, css, '.root { color: #999 !important }')).flatMap(pale);
      assert.ok(
        found.some((fault) => /^“/.test(fault)),
        'text',
      );
      assert.ok(
        found.some((fault) => /^a mark/.test(fault)),
        'mark',
      );
    });
  });

/** The pages on paper: what words stand where, and the colours of the pixels. */
async function print(browser, css, more = '') {
  const page = await browser.newPage();
  await page.goto(
    site.add(`<!doctype html><html lang="en"><meta charset="utf-8"><style>${css}</style><body>${WIDGETS}
      <script type="module" src="/dist/spinal-widgets.js"></script></body></html>`),
  );
  await page.waitForFunction(() =>
    [...document.querySelectorAll('body > *')].every(
      (it) => !it.localName.startsWith('spinal-') || it.matches(':state(ready)'),
    ),
  );
  await page.evaluate((css) => {
    for (const {shadowRoot} of document.querySelectorAll('body > *')) {
      if (!shadowRoot) continue;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
    }
  }, ONLY_EDGES + more);
  const file = join(folder, 'page.pdf');
  writeFileSync(file, await page.pdf({format: 'A4', printBackground: false}));
  await page.close();
  const options = {maxBuffer: 2 ** 28};
  const {stdout: boxes} = await RUN('pdftotext', ['-bbox', file, '-'], options);
  // Without smoothing, the colour of a letter is that of its pixels.
  const smooth = ['-aa', 'no', '-aaVector', 'no'];
  await RUN('pdftoppm', [...smooth, '-r', String(DPI), file, join(folder, 'page')], options);
  const pictures = readdirSync(folder)
    .filter((name) => name.endsWith('.ppm'))
    .sort();
  const pages = boxes.split('<page ').slice(1);
  assert.equal(pictures.length, pages.length);
  return pages.map((text, index) => {
    const path = join(folder, pictures[index]);
    const picture = pixels(readFileSync(path));
    rmSync(path);
    return {words: wordsIn(text), picture};
  });
}

function wordsIn(page) {
  const word = /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g;
  return [...page.matchAll(word)].map(([, ...found]) => {
    const text = found.pop();
    return {text, box: found.map((points) => Math.round((Number(points) * DPI) / 72))};
  });
}

/** https://netpbm.sourceforge.net/doc/ppm.html */
function pixels(file) {
  const [header, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(
    file.toString('latin1', 0, 40),
  );
  const data = file.subarray(header.length);
  return {
    width: Number(width),
    height: Number(height),
    at: (index) => (data[3 * index] << 16) | (data[3 * index + 1] << 8) | data[3 * index + 2],
  };
}

const known = new Map();
function withPaper(color) {
  const hex = `#${color.toString(16).padStart(6, '0')}`;
  if (!known.has(color)) known.set(color, wcagContrast(parse(hex), 'white'));
  return known.get(color);
}

/** Patterns are smoothed all the same: a pixel beside one that is dark enough is the edge of that. */
function isFringe(index, {width, at}) {
  for (let y = -5; y <= 5; y++)
    for (let x = -5; x <= 5; x++) {
      if (withPaper(at(index + y * width + x)) >= MARK) return true;
    }
  return false;
}

/** Words whose letters, and marks whose pixels, have too little contrast with white. */
function pale({words, picture}, page) {
  const number = page + 1;
  const {width, height, at} = picture;
  const faults = [];
  for (const {text, box} of words) {
    const [left, top, right, bottom] = box;
    let best = 1;
    for (let y = top; y < Math.min(bottom, height); y++)
      for (let x = left; x < Math.min(right, width); x++)
        best = Math.max(best, withPaper(at(y * width + x)));
    if (best < TEXT) faults.push(`“${text}” has ${best.toFixed(2)}`);
  }
  const marks = new Map();
  for (let index = 0; index < width * height; index++) {
    const color = at(index);
    if (color === 0xffffff || withPaper(color) >= MARK || isFringe(index, picture)) continue;
    const {count, first} = marks.get(color) ?? {count: 0, first: index};
    marks.set(color, {count: count + 1, first});
  }
  for (const [color, {count, first}] of marks)
    faults.push(
      `a mark of ${count} px at #${color.toString(16)} has ${withPaper(color).toFixed(2)}, page ${number}, ${first % width}, ${Math.floor(first / width)}`,
    );
  return faults;
}
