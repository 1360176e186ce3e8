// The demo as built in dist-demo, in Chromium: every page is silent, keeps to its policy, asks only
// its own site, passes axe, fits a phone, and has no dead link.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {widgets} from '../../scripts/register.mjs';
import {emulate} from '../../scripts/browsers/chromium.mjs';
import {newWindow} from '../../scripts/browsers/windows.mjs';
import {ROOT, openDemo} from '../../scripts/demo/open.mjs';
import {serve} from '../../scripts/demo/serve.mjs';
import {axe} from './axe.mjs';

const DANISH = /^(da\/|host-clinic)/;
const HOSTS = /^host-/;

const WIDE = {width: 1200, colorScheme: 'light'};
const PHONE = {width: 320, colorScheme: 'dark'};

const pages = readdirSync(ROOT, {recursive: true})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html') && !file.startsWith('dist/'));

let site;

before(async () => {
  site = await openDemo();
});

after(() => site?.close());

/** Opens a page of the demo, waits for its widgets, and keeps what goes wrong from the start. */
async function open(path, screen = WIDE) {
  const page = await newWindow(site.browser);
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
  await show(page, screen);
  await page.goto(site.url + path);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .filter(({localName}) => localName.startsWith('spinal-'))
      .every((widget) => widget.matches(':state(ready)')),
  );
  return {page, faults};
}

async function show(page, {width, ...features}) {
  await page.setViewport({width, height: 900});
  await emulate(await page.createCDPSession(), features);
}

/** What is wider than its page, or than the box the demo shows it in. */
const overflowing = (page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.frame')]
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map(({localName, id, scrollWidth}) => `${localName}#${id}: ${scrollWidth} of ${innerWidth}`),
  );

// Two at a time, as one waits for the browser while the other computes.
describe('the page', {concurrency: 2}, () => {
  for (const path of pages)
    it(path, async () => {
      // A page has the same markup in both languages: each is looked at on another screen.
      const danish = DANISH.test(path);
      const {page, faults} = await open(path, danish ? PHONE : WIDE);
      assert.ok(await page.title());
      assert.equal(await page.$eval('html', ({lang}) => lang), danish ? 'da' : 'en');
      assert.deepEqual(await deadLinks(page), []);
      assert.deepEqual(await axe(page), []);
      await show(page, danish ? WIDE : PHONE);
      if (HOSTS.test(path)) assert.deepEqual(await axe(page), []);
      await show(page, PHONE);
      assert.deepEqual(await overflowing(page), []);
      assert.deepEqual(faults, []);
      await page.close();
    });
});

async function deadLinks(page) {
  const links = await page.$$eval('a[href]', (all) => [...new Set(all.map(({href}) => href))]);
  const alive = await Promise.all(links.map((link) => leadsSomewhere(page, link)));
  return links.filter((_, index) => !alive[index]);
}

function leadsSomewhere(page, link) {
  if (!link.startsWith(site.url)) return false;
  const {pathname, hash} = new URL(link);
  const file = join(ROOT, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!existsSync(file)) return false;
  const id = decodeURIComponent(hash.slice(1));
  if (!id) return true;
  if (pathname !== new URL(page.url()).pathname)
    return readFileSync(file, 'utf8').includes(`id="${id}"`);
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
}

describe('the options', {concurrency: 2}, () => {
  for (const {tag, attributes, methods = [], content = []} of widgets)
    it(`of ${tag} are known to it, come from the address and go back to it`, async () => {
      const query = new URLSearchParams({'preview-width': '320'});
      for (const {id, first} of content) if (!first) query.set('preview-content', id);
      for (const {name, type, values} of attributes) {
        if (type === 'flag') query.append(name, 'on');
        if (type === 'one' || type === 'id') query.append(name, values.at(-1));
        if (type === 'some') for (const it of values) query.append(name, it);
        if (type === 'date') query.append(name, '2026-11-24');
      }
      const {page, faults} = await open(`${tag}.html?${query}`);
      const written = await page.evaluate(() => location.search.slice(1));
      assert.deepEqual([...new URLSearchParams(written)].sort(), [...query].sort());
      const shown = await page.$eval('#html', (code) => code.textContent);
      for (const {name} of attributes) assert.match(shown, new RegExp(`\\b${name}\\b`));
      // It comes with the first layout.
      await page.waitForFunction(() => document.querySelector('#width').value === '320');
      const missing = await page.$eval(
        tag,
        (element, names) => names.filter((name) => typeof element[name] !== 'function'),
        methods.map(({name}) => name),
      );
      assert.deepEqual(missing, []);
      assert.deepEqual(faults, []);
      await page.close();
    });
});

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
    assert.match(await firstEvent(page), /spinal-item-toggled\s+\{"id":"driving","open":true\}/);
    await page.click('#clear');
    assert.equal(await page.$('#events li'), null);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('shows both languages side by side', async () => {
    const {page, faults} = await open('spinal-safety.html?preview-language=all');
    const languages = await page.$$eval('#frame > spinal-safety', (all) =>
      all.map(({shadowRoot}) => shadowRoot.querySelector('[lang]').lang),
    );
    assert.deepEqual(languages, ['en', 'da']);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('marks a shop’s products as commercial', async () => {
    for (const [path, label] of [
      ['spinal-care-plan.html', 'Commercial content'],
      ['da/spinal-care-plan.html', 'Reklame'],
    ]) {
      const {page} = await open(path);
      await page.waitForSelector('spinal-care-plan >>> aside:not([hidden])');
      const text = await page.$eval('spinal-care-plan >>> aside', ({innerText}) => innerText);
      assert.match(text, new RegExp(label, 'i'));
      assert.equal((await page.$$('spinal-care-plan > [slot=products]')).length, 2);
      await page.close();
    }
  });
});

const firstEvent = (page) => page.$eval('#events li', ({innerText}) => innerText);

describe('the start page', () => {
  it('changes the language of the widgets it shows', async () => {
    const {page} = await open('');
    await page.$eval('input[value=da]', (radio) => radio.click());
    await page.waitForFunction(() =>
      document.querySelector('#live spinal-faq').shadowRoot.querySelector('[lang=da]'),
    );
    await page.close();
  });

  it('shows the events of the widgets on it', async () => {
    const {page, faults} = await open('');
    await page.$eval('spinal-injection-types >>> [role=tab]:last-child', (tab) => tab.click());
    await page.waitForSelector('#events li');
    assert.match(await firstEvent(page), /spinal-type-selected\s+\{"type":"transforaminal"\}/);
    assert.deepEqual(faults, []);
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
