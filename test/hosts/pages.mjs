import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import puppeteer from 'puppeteer-core';
import {emulate, launchOptions} from '../../scripts/browsers/chromium.mjs';
import {ensureBrowsers} from '../../scripts/browsers/ensure.mjs';
import {newWindow} from '../../scripts/browsers/windows.mjs';
import {serve} from '../../scripts/demo/serve.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
const WINDOW = {width: 1000, height: 1500};
/** Of those that are left: less than one letter or a short line has. */
const MOST_DIFFERENT = 10;
const FAILED = 'coverage/pictures';

/** Pages of a site, in Chromium. */
export async function openPages() {
  const server = await serve({root: ROOT});
  const {chromium} = await ensureBrowsers(['chromium']);
  const browser = await puppeteer.launch(launchOptions(chromium));
  return {
    /** The page of test/hosts in a style, with the library or not yet. */
    async open({css, attributes = {}}, {library = false} = {}) {
      const page = await newWindow(browser);
      await page.setBypassCSP(true);
      await page.setViewport(WINDOW);
      await emulate(await page.createCDPSession(), {reducedMotion: 'reduce', colorScheme: 'light'});
      await page.goto(`${server.url}test/hosts/page.html`);
      await page.evaluate(dress, css, attributes);
      if (library) await load(page);
      return page;
    },
    load,
    async close() {
      await browser.close();
      server.close();
    },
  };

  async function load(page) {
    await page.addScriptTag({type: 'module', url: `${server.url}dist/spinal-widgets.en.js`});
    await page.evaluate(() => customElements.whenDefined('spinal-sources').then(() => undefined));
  }
}

/** Runs in the page. What is not displayed while its style changes does not move to the new one. */
function dress(css, attributes) {
  const root = document.documentElement;
  root.style.display = 'none';
  document.head.append(Object.assign(document.createElement('style'), {textContent: css}));
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  root.getBoundingClientRect();
  root.style.display = '';
}

/** A picture of the area that an element takes in the window. */
export async function picture(page, selector) {
  const {x, y, width, height} = await page.$eval(selector, (element) => {
    const box = element.getBoundingClientRect();
    return {x: box.x, y: box.y, width: box.width, height: box.height};
  });
  assert.ok(width > 50 && height > 50, `${selector} is ${width} × ${height} px`);
  const clip = {
    x,
    y,
    width: Math.floor(width),
    height: Math.floor(Math.min(height, WINDOW.height - y)),
  };
  return page.screenshot({clip, optimizeForSpeed: true});
}

/** Fails where two pictures differ, and keeps them to be looked at. */
export function samePicture(name, actual, expected) {
  if (differentPixels(actual, expected) <= MOST_DIFFERENT) return;
  mkdirSync(FAILED, {recursive: true});
  const files = Object.entries({expected, actual}).map(([kind, data]) => {
    const file = `${FAILED}/${name}, ${kind}.png`;
    writeFileSync(file, data);
    return file;
  });
  assert.fail(`Not the same picture: ${files.join(' and ')}`);
}

/** Without those at the edge of a curve, which Chromium does not draw the same each time. */
function differentPixels(...pictures) {
  const [a, b] = pictures.map((data) => PNG.sync.read(Buffer.from(data)));
  if (a.width !== b.width || a.height !== b.height) return Infinity;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, {threshold: 0.02});
}
