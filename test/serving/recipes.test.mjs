// The recipes of docs/recipes.md that need no other system, as they stand there.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, describe, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../../scripts/browsers/chromium.mjs';
import {ensureBrowsers} from '../../scripts/browsers/ensure.mjs';
import {version} from '../../scripts/serving/files.mjs';

const recipes = readFileSync('docs/recipes.md', 'utf8');
/** @type {import('node:http').Server[]} */
const sites = [];
const LIBRARY = `/spinal/${version}/`;

/** @param {string} name */
function recipe(name) {
  const [, html] =
    new RegExp(
      `<!-- recipe: ${name} -->\\s*(?:<!-- prettier-ignore -->\\s*)?\`\`\`html\\n(.*?)\`\`\``,
      's',
    ).exec(recipes) ?? [];
  assert.ok(html, name);
  return html;
}

/**
 * Serves `html`, and the library at its place, until the last test has ended.
 * @param {string} html
 */
async function serve(html) {
  const site = createServer((request, response) => {
    const path = request.url ?? '';
    const file = `dist/${path.slice(LIBRARY.length)}`;
    const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
    if (path === '/') response.writeHead(200, {'content-type': 'text/html'}).end(html);
    else if (path === '/favicon.ico') response.writeHead(204).end();
    else if (path.startsWith(LIBRARY) && existsSync(file))
      response
        .writeHead(200, {'content-type': type, 'access-control-allow-origin': '*'})
        .end(readFileSync(file));
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => site.once('listening', resolve));
  sites.push(site);
  const {port} = /** @type {import('node:net').AddressInfo} */ (site.address());
  return {origin: `http://127.0.0.1:${port}`};
}

describe('the recipe', () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  before(async () => {
    const {chromium} = await ensureBrowsers(['chromium']);
    browser = await puppeteer.launch(launchOptions(chromium));
  });
  after(() => browser?.close());
  after(() => sites.forEach((site) => site.close()));

  /** @param {string} origin */
  async function open(origin, {javascript = true} = {}) {
    const page = await (await browser.createBrowserContext()).newPage();
    /** @type {string[]} */
    const faults = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.setJavaScriptEnabled(javascript);
    await page.goto(origin, {waitUntil: 'networkidle0'});
    return {page, faults};
  }

  test('for plain HTML shows its widgets, in the language of the page, products in their slot', async () => {
    const site = await serve(recipe('plain'));
    const {page, faults} = await open(site.origin);
    const shown = await page.$$eval('spinal-faq, spinal-care-plan', (widgets) =>
      widgets.map((widget) => [
        widget.matches(':state(ready)'),
        widget.shadowRoot?.querySelector('[lang]')?.getAttribute('lang'),
      ]),
    );
    assert.deepEqual(shown, [
      [true, 'da'],
      [true, 'da'],
    ]);
    assert.ok(await page.$eval('[slot=products]', (list) => list.assignedSlot !== null));
    assert.deepEqual(faults, []);
  });

  test('for plain HTML shows what stands inside the tags where there is no script', async () => {
    const site = await serve(recipe('plain'));
    const {page} = await open(site.origin, {javascript: false});
    const text = await page.$eval('main', (main) => main.innerText);
    assert.match(text, /^Før din blokade\s+Reklame\s+Siddepude, 249 kr\.$/);
  });

  test('for Google Tag Manager defines the widgets from another origin', async () => {
    const library = await serve('');
    const [, code = ''] = /<script>(.*)<\/script>/s.exec(recipe('tag-manager')) ?? [];
    assert.ok(code.includes('https://static.example'));
    const site = await serve(
      '<!doctype html><html lang="da"><spinal-faq questions="driving"></spinal-faq>',
    );
    const {page, faults} = await open(site.origin);
    await page.addScriptTag({content: code.replace('https://static.example', library.origin)});
    await page.waitForSelector('spinal-faq:state(ready)');
    assert.deepEqual(faults, []);
  });
});
