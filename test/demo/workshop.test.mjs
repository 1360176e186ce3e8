// The translators' workshop as built in dist-demo, in Chromium.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {openDemo} from '../../scripts/demo/open.mjs';
import {parseXliff, serialiseXliff} from '../../scripts/locales/xliff.mjs';
import {axe} from './axe.mjs';

const DANISH = readFileSync('locales/da.xlf', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'workshop-'));

let site;
let page;
let faults;

before(async () => {
  site = await openDemo();
});

after(async () => {
  await site?.close();
  rmSync(folder, {recursive: true, force: true});
});

beforeEach(async () => {
  const context = await site.browser.createBrowserContext();
  page = await context.newPage();
  faults = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.setViewport({width: 1280, height: 900});
  await page.goto(`${site.url}translate.html`);
  await page.waitForNetworkIdle();
});

const textOf = (selector) => page.$eval(selector, (element) => element.textContent);
const said = (pattern) =>
  page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('#said').textContent),
    {},
    pattern.source,
  );

async function openDanish() {
  await page.click('[data-locale=da]');
  await said(/da\.xlf: \d+ units/);
}

async function openText(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  const input = await page.$('#file');
  await input.uploadFile(path);
}

const write = (text) =>
  page.$eval(
    '#target',
    (field, value) => {
      field.value = value;
      field.dispatchEvent(new Event('input', {bubbles: true}));
    },
    text,
  );

const choose = (id) => page.$eval(`[data-unit="${id}"]`, (button) => button.click());

const headingIn = (frame) =>
  page.$eval(`${frame} > *`, (widget) => widget.shadowRoot?.querySelector('#title')?.textContent);

const headingBecomes = (frame, text) =>
  page.waitForFunction(
    (selector, expected) =>
      document.querySelector(selector).firstElementChild?.shadowRoot?.querySelector('#title')
        ?.textContent === expected,
    {},
    frame,
    text,
  );

async function downloaded() {
  const client = await page.createCDPSession();
  await client.send('Page.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
  for (const file of readdirSync(folder)) rmSync(join(folder, file));
  await page.click('#download');
  for (let tries = 0; tries < 100; tries++) {
    const [file] = readdirSync(folder).filter((name) => !name.endsWith('.crdownload'));
    if (file) return {name: file, text: readFileSync(join(folder, file), 'utf8')};
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('nothing was downloaded');
}

/** Lines that are not in the other text. */
function newLines(before, after) {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line));
}

describe('the translators’ workshop', () => {
  it('shows a file in the widgets, beside English', async () => {
    await openDanish();
    await headingBecomes('#draft', 'Blokade i ryggen: en guide til patienter');
    assert.equal(await headingIn('#english'), 'Spinal injections: a guide for patients');
    assert.equal((await page.$$('#list > li')).length, parseXliff(DANISH).units.length);
    assert.deepEqual(faults, []);
  });

  it('shows an edit at once, with what is wrong, and downloads only that', async () => {
    await openDanish();
    await page.select('#widget', 'spinal-faq');
    await choose('faq.heading');
    await write('Spørgsmål  til lægen');
    await headingBecomes('#draft', 'Spørgsmål  til lægen');
    assert.match(await textOf('#problems'), /doubled space/);
    assert.match(await textOf('[data-unit="faq.heading"] .marks'), /Not reviewed.*Problems: 1/);
    assert.match(await textOf('#filters option[value=problems]'), /\(1\)/);
    await write('Spørgsmål til lægen');
    assert.equal(await textOf('#problems'), '');
    const {name, text} = await downloaded();
    assert.equal(name, 'da.xlf');
    assert.deepEqual(newLines(DANISH, text), [
      '      <trans-unit id="faq.heading" approved="no">',
      '        <target state="translated">Spørgsmål til lægen</target>',
    ]);
    assert.equal(text.split('\n').length, DANISH.split('\n').length);
  });

  it('keeps placeholders, and says where one is lost', async () => {
    await openDanish();
    await choose('common.sources');
    assert.match(await textOf('#placeholders'), /\$\{number\}/);
    await write('Kilder: ${number}');
    assert.equal(await textOf('#problems'), '');
    await write('Kilder');
    assert.match(await textOf('#problems'), /placeholder/i);
    await write('Kilder: ${number}');
    const {text} = await downloaded();
    assert.match(text, /Kilder: <x id="0" equiv-text="\$\{number\}"\/>/);
  });

  it('leads from a sentence to its unit, and back, also into what is closed', async () => {
    await openDanish();
    await page.select('#widget', 'spinal-faq');
    await headingBecomes('#draft', 'Spørgsmål og svar');
    await page.$eval('#english spinal-faq', (faq) =>
      faq.shadowRoot.querySelector('#driving-button span').click(),
    );
    assert.equal(await textOf('#id'), 'faq.driving.question');
    await choose('claim.general-how-01');
    await page.click('#show');
    await page.waitForFunction(() =>
      ['#draft', '#english'].every((frame) => {
        const {shadowRoot} = document.querySelector(`${frame} > spinal-faq`);
        return !shadowRoot.querySelector('#what-is-it-panel').hidden;
      }),
    );
    await choose('care.heading');
    await page.click('#show');
    await said(/not shown by this widget/);
  });

  it('keeps the draft over a reload until it is discarded', async () => {
    await openDanish();
    await choose('faq.heading');
    await write('Spørg os');
    await page.waitForFunction(() => localStorage.length > 0);
    await new Promise((done) => setTimeout(done, 400));
    await page.reload();
    await said(/draft of da\.xlf is here again/);
    assert.equal(await textOf('#id'), 'faq.heading');
    assert.equal(await page.$eval('#target', ({value}) => value), 'Spørg os');
    await page.click('#discard');
    await page.click('#question button[value=no]');
    assert.ok(await page.$eval('#work', ({hidden}) => !hidden));
    await page.click('#discard');
    await page.click('#question button[value=yes]');
    await page.waitForFunction(() => document.querySelector('#work').hidden);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  });

  it('says where a file is broken, and keeps what was open', async () => {
    await openDanish();
    await choose('faq.heading');
    await write('Spørg os');
    await openText('broken.xlf', DANISH.replace('</target>', ''));
    await said(/broken\.xlf cannot be read, line \d+, column \d+: \S/);
    await openText('photo.xlf', 'not a language file');
    await said(/photo\.xlf cannot be read, line \d+, column \d+: \S/);
    assert.equal(await page.$eval('#target', ({value}) => value), 'Spørg os');
    await openText('other.xlf', DANISH);
    await page.waitForFunction(() => document.querySelector('#question').open);
    await page.click('#question button[value=no]');
    assert.equal(await textOf('#name'), 'da.xlf');
  });

  it('marks a reviewed text that another tool has changed', async () => {
    const changed = DANISH.replace('>Spørgsmål og svar<', '>Spørg os<');
    assert.notEqual(changed, DANISH);
    await openText('da.xlf', changed);
    await said(/da\.xlf: \d+ units/);
    assert.match(await textOf('[data-unit="faq.heading"] .marks'), /Not reviewed/);
    assert.match(await textOf('#filters option[value=unreviewed]'), /\(1\)/);
  });

  it('starts a language, and takes over pasted units', async () => {
    await page.type('#code', 'Swedish!');
    await page.keyboard.press('Enter');
    await said(/not the code of a language/);
    await page.$eval('#code', (field) => (field.value = ''));
    await page.type('#code', 'sv');
    await page.keyboard.press('Enter');
    await said(/sv\.xlf: \d+ units/);
    const count = parseXliff(DANISH).units.length;
    assert.match(await textOf('#filters option[value=missing]'), new RegExp(`\\(${count}\\)`));
    await page.select('#widget', 'spinal-faq');
    await page.$eval('#pasted', (field) => {
      field.value =
        '<trans-unit id="faq.heading"><source>x</source><target>Frågor och svar</target></trans-unit>';
    });
    await page.click('#paste button');
    await said(/Taken over: faq\.heading/);
    await headingBecomes('#draft', 'Frågor och svar');
    await page.$eval('#pasted', (field) => (field.value = '<trans-unit id="faq.heading">'));
    await page.click('#paste button');
    await said(/Paste units cannot be read, line \d+/);
  });

  it('stays quick with 2,000 units', async () => {
    const xliff = parseXliff(DANISH);
    const {units} = xliff;
    for (let index = units.length; index < 2000; index++) {
      const {raw, ...rest} = units[index % 300];
      units.push({...rest, raw: raw.replace(/ id="[^"]+"/, ` id="extra.${index}"`)});
    }
    await openText('large.xlf', serialiseXliff(xliff));
    const start = Date.now();
    await said(/large\.xlf: 2000 units/);
    const opened = Date.now() - start;
    await choose('faq.heading');
    const typed = await page.$eval('#target', (field) => {
      const before = performance.now();
      field.value = 'Spørg os';
      field.dispatchEvent(new Event('input', {bubbles: true}));
      return performance.now() - before;
    });
    assert.ok(opened < 5000, `opened in ${opened} ms`);
    assert.ok(typed < 100, `an edit takes ${typed} ms`);
  });

  it('passes axe with a file open, and can be used by keyboard', async () => {
    await openDanish();
    await page.select('#widget', 'spinal-faq');
    assert.deepEqual(await axe(page), []);
    await page.focus('#list button');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await textOf('#id'), await textOf('#list li:nth-child(2) .id'));
  });
});
