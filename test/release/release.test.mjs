// What a web editor downloads, unpacked and used as its page says.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {createHash} from 'node:crypto';
import {unzipSync} from 'fflate';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../../scripts/browsers/chromium.mjs';
import {ensureBrowsers} from '../../scripts/browsers/ensure.mjs';
import {serve} from '../../scripts/demo/serve.mjs';
import {buildRelease, NAME} from '../../scripts/release/build.mjs';
import {version} from '../../scripts/serving/files.mjs';
import {danish, english, modules} from '../content/content.mjs';

const root = mkdtempSync(join(tmpdir(), 'release-'));
const release = join(root, 'release');
const PLUGIN = 'spinal-injection-widgets';

/** @type {import('puppeteer-core').Browser} */
let browser;
before(async () => {
  buildRelease(release);
  const {chromium} = await ensureBrowsers(['chromium']);
  browser = await puppeteer.launch(launchOptions(chromium));
});
after(async () => {
  await browser.close();
  rmSync(root, {recursive: true});
});

/** @param {string} zip @param {string} target */
function unpack(zip, target) {
  const files = unzipSync(readFileSync(join(release, zip)));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(target, name)), {recursive: true});
    writeFileSync(join(target, name), content);
  }
  return Object.keys(files);
}

/** The heading of the first widget of a page in a folder, served under a strict policy. @param {string} folder @param {string} html */
async function headingIn(folder, html) {
  writeFileSync(join(folder, 'index.html'), html);
  const site = await serve({root: folder});
  const page = await browser.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('requestfailed', (request) => faults.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(response.url());
  });
  await page.goto(site.url);
  await page.waitForSelector('spinal-injection-types:state(ready)');
  const heading = await page.$eval('spinal-injection-types', (it) =>
    it.shadowRoot?.querySelector('#title')?.textContent?.trim(),
  );
  await page.close();
  site.close();
  return {heading, faults};
}

const {typesHeading} = modules.get('words') ?? {};
/** @type {Record<string, string>} */
const HEADINGS = {en: english(typesHeading), da: danish(typesHeading)};

describe('the zip for a site', () => {
  const folder = join(root, 'site', NAME);
  /** @type {string[]} */
  let names;
  before(() => (names = unpack(`${NAME}.zip`, join(root, 'site'))));

  test('has one folder, with the licence, the hashes and what the clinician reads', () => {
    assert.ok(names.every((name) => name.startsWith(`${NAME}/`)));
    for (const name of ['LICENSE.txt', 'content-sheet.html', 'put-it-on-your-site.html'])
      assert.ok(names.includes(`${NAME}/${name}`), name);
    const integrity = JSON.parse(readFileSync(join(folder, 'spinal/integrity.json'), 'utf8'));
    for (const file of ['spinal-widgets.js', 'locales/da.js', 'reserve.css']) {
      const content = readFileSync(join(folder, 'spinal', file));
      const hash = createHash('sha384').update(content).digest('base64');
      assert.equal(integrity[file], `sha384-${hash}`, file);
    }
  });

  for (const lang of ['en', 'da'])
    test(`works as its page says, in ${lang}`, async () => {
      const page = readFileSync(join(folder, 'put-it-on-your-site.html'), 'utf8');
      assert.ok(page.includes(version));
      const snippets = [...page.matchAll(/<pre><code>(.*?)<\/code><\/pre>/gs)].map(([, code]) =>
        (code ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      );
      assert.equal(snippets.length, 2);
      assert.equal(snippets[0], snippets[1]);
      const html = `<!doctype html><html lang="${lang}"><link rel="icon" href="data:,"><title>Page</title><body>${snippets[0]}`;
      const {heading, faults} = await headingIn(folder, html);
      assert.deepEqual(faults, []);
      assert.equal(heading, HEADINGS[lang]);
    });
});

describe('the words in the zip for a site', () => {
  const folder = join(root, 'site', NAME);

  for (const lang of ['en', 'da'])
    test(`stand in the page before the widget, as its page says, in ${lang}`, async () => {
      const page = readFileSync(join(folder, 'put-it-on-your-site.html'), 'utf8');
      const file = `static/${lang}/injection-types.html`;
      assert.ok(page.includes(file));
      const tag = '<spinal-injection-types>';
      const snippet = (/<pre><code>(.*?)<\/code><\/pre>/s.exec(page)?.[1] ?? '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replace('reserve.css', 'static/static.css')
        .replace(tag, tag + readFileSync(join(folder, file), 'utf8'));
      const html = `<!doctype html><html lang="${lang}"><link rel="icon" href="data:,"><title>Page</title><body>${snippet}`;
      const {heading, faults} = await headingIn(folder, html);
      assert.deepEqual(faults, []);
      assert.equal(heading, HEADINGS[lang]);
      const visitor = await browser.newPage();
      await visitor.setJavaScriptEnabled(false);
      const site = await serve({root: folder});
      await visitor.goto(site.url);
      const text = await visitor.$eval('body', (body) => body.innerText);
      assert.ok(text.startsWith(HEADINGS[lang] ?? ''));
      await visitor.close();
      site.close();
    });
});

describe('the zip of the WordPress plugin', () => {
  const target = join(root, 'plugins');
  before(() => unpack(`${PLUGIN}-wordpress-${version}.zip`, target));

  test('has the version where WordPress reads it', () => {
    const main = readFileSync(join(target, PLUGIN, `${PLUGIN}.php`), 'utf8');
    assert.match(main, new RegExp(`Version:\\s*${version.replaceAll('.', '\\.')}\\n`));
  });

  test('brings scripts that work where they are unpacked', async () => {
    const assets = `/${PLUGIN}/assets/${version}`;
    const {heading, faults} = await headingIn(
      target,
      `<!doctype html><html lang="da"><link rel="icon" href="data:,"><title>Page</title><body>
       <link rel="stylesheet" href="${assets}/reserve.css">
       <script type="module" src="${assets}/spinal-widgets.js"></script>
       <spinal-injection-types></spinal-injection-types>`,
    );
    assert.deepEqual(faults, []);
    assert.equal(heading, HEADINGS.da);
  });
});

describe('the zip for a Shopify theme', () => {
  const target = join(root, 'theme');

  test('has what its section names, in the folders of a theme', () => {
    const names = unpack(`${PLUGIN}-shopify-${version}.zip`, target);
    for (const name of names) assert.match(name, /^(?:assets|sections|snippets)\/[\w.-]+$/);
    const text = (/** @type {string} */ name) => readFileSync(join(target, name), 'utf8');
    const section = text('sections/spinal-widget.liquid');
    const choice = text('snippets/spinal-words.liquid');
    const named = [
      ...[...section.matchAll(/'([\w.-]+)' \| asset_url/g)].map(([, name]) => `assets/${name}`),
      ...[...`${section}${choice}`.matchAll(/render '([\w-]+)'/g)].map(
        ([, name]) => `snippets/${name}.liquid`,
      ),
    ];
    assert.ok(named.length > 20);
    assert.deepEqual(
      [...new Set([...named, 'sections/spinal-widget.liquid'])].sort(),
      names.sort(),
    );
  });

  test('brings a script that works where it is unpacked', async () => {
    const {heading, faults} = await headingIn(
      target,
      `<!doctype html><html lang="da"><link rel="icon" href="data:,"><title>Page</title><body>
       <link rel="stylesheet" href="/assets/reserve.css">
       <link rel="stylesheet" href="/assets/spinal-static.css">
       <script src="/assets/spinal-widgets.iife.js" defer></script>
       <spinal-injection-types>${readFileSync(join(target, 'snippets/spinal-words-injection-types-da.liquid'), 'utf8')}</spinal-injection-types>`,
    );
    assert.deepEqual(faults, []);
    assert.equal(heading, HEADINGS.da);
  });
});
