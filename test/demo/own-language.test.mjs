// A language of a site’s own, made by people who have only a browser: begun, translated, read and downloaded in the
// workshop, then shown on a bare page by the script as it is released.
import assert from 'node:assert/strict';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {openDemo} from '../../scripts/demo/open.mjs';
import {serve} from '../../scripts/demo/serve.mjs';
import {project} from '../scripts/project.mjs';

const folder = mkdtempSync(join(tmpdir(), 'own-language-'));
const downloads = join(folder, 'downloads');

let demo;
let context;
let page;

before(async () => {
  demo = await openDemo();
});

after(async () => {
  await demo?.close();
  rmSync(folder, {recursive: true, force: true});
});

beforeEach(async () => {
  context = await demo.browser.createBrowserContext();
  page = await openWorkshop('translate.html');
});

afterEach(async () => {
  await context.close();
  rmSync(downloads, {recursive: true, force: true});
});

async function openWorkshop(path) {
  const tab = await context.newPage();
  await tab.goto(demo.url + path);
  await tab.waitForNetworkIdle();
  const client = await tab.createCDPSession();
  await client.send('Page.setDownloadBehavior', {behavior: 'allow', downloadPath: downloads});
  return tab;
}

const textOf = (selector) => page.$eval(selector, (element) => element.textContent);
const said = (pattern) =>
  page.waitForFunction(
    (source) => new RegExp(source).exec(document.querySelector('#said').textContent)?.[0],
    {polling: 'mutation'},
    pattern.source,
  );
const choose = (id) => page.$eval(`[data-unit="${id}"]`, (button) => button.click());

async function begin(code) {
  await page.type('#code', code);
  await page.keyboard.press('Enter');
  await said(new RegExp(`${code}\\.xlf: \\d+ `));
}

async function translate(texts) {
  for (const [id, text] of Object.entries(texts)) {
    await choose(id);
    await page.type('#target', text);
  }
}

const callMe = (name) =>
  page.$eval(
    '#by',
    (field, value) => {
      field.value = value;
      field.dispatchEvent(new Event('input'));
    },
    name,
  );

async function downloaded(name) {
  for (let tries = 0; tries < 100; tries++) {
    const file = join(downloads, name);
    const names = readdirSync(folder).includes('downloads') ? readdirSync(downloads) : [];
    // Chromium keeps the name with an empty file until all has come.
    const text = names.includes(name) && readFileSync(file, 'utf8');
    if (text) return text;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${name} was not downloaded`);
}

/** What somebody else sends back. */
async function reopen(name, text) {
  writeFileSync(join(folder, name), text);
  const input = await page.$('#file');
  await input.uploadFile(join(folder, name));
  await said(new RegExp(`${name.replace('.', '\\.')}: \\d+ `));
}

/** The widgets on a page with the tags that the documents say, in English and in the language. */
async function host(locales, script) {
  const root = join(folder, 'site');
  rmSync(root, {recursive: true, force: true});
  cpSync(downloads, root, {recursive: true});
  cpSync('demo/icon.svg', join(root, 'icon.svg'));
  symlinkSync(resolve('dist'), join(root, 'spinal'));
  writeFileSync(
    join(root, 'index.html'),
    `<!doctype html>
    <html lang="sv">
      <title>Rygg</title>
      <script type="module" src="/spinal/${script}" data-locales="${locales}"></script>
      <spinal-faq></spinal-faq>
    </html>`,
  );
  const site = await serve({root});
  const tab = await context.newPage();
  const messages = [];
  tab.on('console', (message) => messages.push(message.text()));
  tab.on('pageerror', (error) => messages.push(error.message));
  await tab.goto(site.url);
  await tab.waitForSelector('spinal-faq:state(ready)');
  await tab.waitForNetworkIdle();
  const shown = await tab.$eval('spinal-faq', ({shadowRoot}) => {
    const languageOf = (element) => element.closest('[lang]').lang;
    const buttons = [...shadowRoot.querySelectorAll('h3 button')];
    const heading = shadowRoot.querySelector('#title');
    return {
      heading: [heading.textContent, languageOf(heading)],
      questions: Object.fromEntries(
        buttons.map((button) => {
          const text = button.querySelector('span[lang]') ?? button;
          return [button.id.replace('-button', ''), [text.textContent.trim(), languageOf(text)]];
        }),
      ),
    };
  });
  await tab.close();
  site.close();
  return {...shown, messages};
}

/** What the command makes of the same file. */
function byCommand(...words) {
  const scratch = project({});
  for (const name of ['src', 'tsconfig.json'])
    cpSync(name, join(scratch.root, name), {recursive: true});
  cpSync(join(folder, 'sv.xlf'), join(scratch.root, 'sv.xlf'));
  const {output} = scratch.run('site', 'sv.xlf', ...words);
  assert.ok(scratch.has('sv.js'), output);
  return scratch.read('sv.js');
}

describe('a language of a site’s own', () => {
  it('goes from the workshop to a page, with what somebody else has read', async () => {
    await begin('sv');
    await callMe('Anna Larsson');
    await translate({
      'faq.heading': 'Frågor och svar',
      'faq.driving.question': 'Får jag köra bil efteråt?',
      'faq.rights.question': 'Vilka rättigheter har jag?',
    });
    await page.click('#site');
    await said(/^Nothing was downloaded: .* Left out, .*: faq\.heading, /);
    await page.click('#download');
    const sent = await downloaded('sv.xlf');
    rmSync(downloads, {recursive: true});

    await reopen('sv.xlf', sent);
    await choose('faq.heading');
    assert.match(await textOf('#read-hint'), /^You have written it/);
    await callMe('Bo Berg');
    for (const id of ['faq.heading', 'faq.driving.question']) {
      await choose(id);
      await page.click('#read');
    }
    await page.click('#download');
    writeFileSync(join(folder, 'sv.xlf'), await downloaded('sv.xlf'));
    rmSync(downloads, {recursive: true});

    await page.click('#site');
    await page.waitForSelector('#question[open]');
    assert.match(
      await textOf('#question-text'),
      /^The file says that Bo Berg read .*: 2 of the texts\./,
    );
    await page.keyboard.press('Escape');
    await page.waitForSelector('#question:not([open])');
    await page.click('#site');
    await page.click('#question [value=no]');
    await said(/^Nothing was downloaded/);
    assert.ok(!readdirSync(folder).includes('downloads'));
    await page.click('#site');
    await page.click('#question [value=yes]');
    const handle = await said(/data-locales="[^"]*"/);
    const [, locales] = /"(.*)"/.exec(await handle.jsonValue());
    assert.match(
      await textOf('#said'),
      /^sv\.js: 2 of \d+ texts\. .* Left out, .*: faq\.rights\.question\. \d+ are not translated/,
    );
    assert.equal(await downloaded('sv.js'), byCommand('--claimed'));

    for (const script of ['spinal-widgets.js', 'autoload.js']) {
      const {heading, questions, messages} = await host(locales, script);
      assert.deepEqual(heading, ['Frågor och svar', 'sv']);
      assert.deepEqual(questions.driving, ['Får jag köra bil efteråt?', 'sv']);
      assert.equal(questions.rights[1], 'en');
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.match(messages[0], /"sv" has 2 of \d+ messages; the others are shown in English/);
    }
  });

  it('is refused in Danish on the Danish page', async () => {
    page = await openWorkshop('da/translate.html');
    await begin('sv');
    await page.click('#site');
    await said(
      /^Der blev ikke hentet noget: Ingen tekst er både oversat, uden fejl og læst af en anden/,
    );
    assert.ok(!readdirSync(folder).includes('downloads'));
  });
});
