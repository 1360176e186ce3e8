// The demo as built in dist-demo, in Chromium: every page is silent, keeps to its policy, asks only
// its own site, passes axe, and has no dead link.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {widgets} from '../../demo/widgets.js';
import {emulate, launchOptions} from '../../scripts/browsers/chromium.mjs';
import {ensureBrowsers} from '../../scripts/browsers/ensure.mjs';
import {serve} from '../../scripts/demo/serve.mjs';

// Some functions here run in a page: see the globals.
/* global document, location, addEventListener */

const ROOT = fileURLToPath(new URL('../../dist-demo', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const DANISH = /^(da\/|host-clinic)/;

assert.ok(existsSync(ROOT), 'dist-demo is not there: npm run demo:build');
const pages = readdirSync(ROOT, {recursive: true})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html') && !file.startsWith('dist/'));

let site;
let browser;

before(async () => {
  site = await serve({root: ROOT});
  const {chromium} = await ensureBrowsers(['chromium']);
  browser = await puppeteer.launch(launchOptions(chromium));
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** Opens a page of the demo, waits for its widgets, and keeps what goes wrong from the start. */
async function open(path, {width = 1200, ...features} = {}) {
  const page = await browser.newPage();
  const faults = [];
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
      faults.push(`foreign request: ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  await page.setViewport({width, height: 900});
  await emulate(await page.createCDPSession(), features);
  await page.goto(site.url + path);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .filter(({localName}) => localName.startsWith('spinal-'))
      .every((widget) => widget.matches(':state(ready)')),
  );
  return {page, faults};
}

async function axe(page) {
  await page.evaluate(AXE);
  const {violations} = await page.evaluate(
    (values) =>
      globalThis.axe.run({
        runOnly: {type: 'tag', values},
        // Of WCAG 2.2 AA, but off by default.
        rules: {'target-size': {enabled: true}},
        resultTypes: ['violations'],
      }),
    TAGS,
  );
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, html}) => `${id}: ${target.flat()} ${html}`),
  );
}

const scrollsSideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

for (const path of pages) {
  describe(path, () => {
    it('has a title, its language, and no dead link', async () => {
      const {page, faults} = await open(path);
      assert.ok(await page.title());
      const lang = await page.evaluate(() => document.documentElement.lang);
      assert.equal(lang, DANISH.test(path) ? 'da' : 'en');
      const links = await page.$$eval('a[href]', (all) => [...new Set(all.map(({href}) => href))]);
      const dead = [];
      for (const link of links) if (!(await leadsSomewhere(page, link))) dead.push(link);
      assert.deepEqual(dead, []);
      assert.deepEqual(faults, []);
      await page.close();
    });

    for (const [where, features] of [
      ['on a wide screen', {width: 1200}],
      ['on a phone with dark colours', {width: 320, colorScheme: 'dark'}],
    ])
      it(`is silent, within its policy, and accessible ${where}`, async () => {
        const {page, faults} = await open(path, features);
        assert.deepEqual(await axe(page), []);
        assert.equal(await scrollsSideways(page), false);
        assert.deepEqual(faults, []);
        await page.close();
      });
  });
}

async function leadsSomewhere(page, link) {
  assert.ok(link.startsWith(site.url), `${link} leads away from the demo`);
  const {hash, href} = new URL(link);
  const address = href.replace(/#.*$/, '');
  const response = await fetch(address);
  if (!response.ok) return false;
  if (hash === '' || hash === '#') return true;
  const id = decodeURIComponent(hash.slice(1));
  if (address === page.url().replace(/[?#].*$/, ''))
    return page.evaluate(
      // A widget answers to ids that begin with its own id or tag.
      (it) =>
        document.getElementById(it) !== null ||
        [...document.querySelectorAll(':defined')].some(
          ({id: own, localName}) =>
            localName.startsWith('spinal-') && it.startsWith(`${own || localName}-`),
        ),
      id,
    );
  return (await response.text()).includes(`id="${id}"`);
}

for (const {tag, attributes, methods = [], content = []} of widgets) {
  describe(`the options of ${tag}`, () => {
    it('are all known to the widget', async () => {
      const query = new URLSearchParams({'preview-content': content[0]?.id ?? ''});
      for (const {name, type, values} of attributes) {
        if (type === 'one' || type === 'some') for (const it of values) query.append(name, it);
        if (type === 'date') query.append(name, '2026-11-24');
      }
      const {page, faults} = await open(`${tag}.html?${query}`);
      const missing = await page.$eval(
        tag,
        (element, names) => names.filter((name) => typeof element[name] !== 'function'),
        methods.map(({name}) => name),
      );
      assert.deepEqual(missing, []);
      assert.deepEqual(faults, []);
      await page.close();
    });

    it('come from the address and go back to it', async () => {
      const flags = attributes.filter(({type}) => type === 'flag').map(({name}) => [name, 'on']);
      const query = new URLSearchParams([
        ...flags,
        ['heading-level', '4'],
        ['preview-width', '320'],
      ]);
      const {page, faults} = await open(`${tag}.html?${query}`);
      const written = await page.evaluate(() => location.search.slice(1));
      assert.deepEqual([...new URLSearchParams(written)].sort(), [...query].sort());
      const shown = await page.$eval('#html', (code) => code.textContent);
      for (const [name] of flags) assert.match(shown, new RegExp(`\\b${name}\\b`));
      assert.match(shown, /heading-level="4"/);
      assert.equal(await page.$eval('#width', (output) => output.value), '320');
      assert.deepEqual(faults, []);
      await page.close();
    });
  });
}

describe('a widget’s page', () => {
  it('keeps the order in which boxes are ticked, and forgets it on reset', async () => {
    const {page} = await open('spinal-faq.html');
    const code = () => page.$eval('#html', ({textContent}) => textContent);
    await page.click('[name=questions][value=driving]');
    await page.click('[name=questions][value=diabetes]');
    assert.match(await code(), /questions="driving diabetes"/);
    await page.reload();
    assert.match(await code(), /questions="driving diabetes"/);
    await page.click('button[type=reset]');
    await page.waitForFunction(() => location.search === '');
    assert.equal(await code(), '<spinal-faq></spinal-faq>');
    await page.close();
  });

  it('shows the events of the widget', async () => {
    const {page, faults} = await open('da/spinal-faq.html?questions=driving');
    await page.click('[data-method=openAll]');
    await page.waitForSelector('#events li');
    const entry = await page.$eval('#events li', ({innerText}) => innerText);
    assert.match(entry, /spinal-item-toggled\s+\{"id":"driving","open":true\}/);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('shows both languages side by side', async () => {
    const {page} = await open('spinal-safety.html?preview-language=both');
    assert.equal((await page.$$('#frame > spinal-safety')).length, 2);
    assert.deepEqual(await axe(page), []);
    await page.close();
  });
});

describe('the start page', () => {
  it('changes the language of the widgets it shows', async () => {
    const {page} = await open('');
    await page.$eval('input[value=da]', (radio) => radio.click());
    await page.waitForFunction(() =>
      document.querySelector('#live spinal-faq').shadowRoot.querySelector('[lang=da]'),
    );
    await page.close();
  });
});

describe('the server', () => {
  it('sends nothing from outside its folder', async () => {
    for (const path of ['..%2fpackage.json', '%2e%2e/package.json', '%', 'nothing.html']) {
      assert.equal((await fetch(site.url + path)).status, 404, path);
    }
  });

  it('takes a free port where the one asked for is taken', async () => {
    const port = Number(new URL(site.url).port);
    const second = await serve({root: ROOT, port});
    assert.notEqual(second.url, site.url);
    second.close();
  });
});
