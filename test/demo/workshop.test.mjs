// The translators' workshop as built in dist-demo, in Chromium.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {XMLSerializer} from '@xmldom/xmldom';
import {openDemo} from '../../scripts/demo/open.mjs';
import {creditsOf} from '../../scripts/locales/reviews.mjs';
import {parseXliff, serialiseXliff} from '../../scripts/locales/xliff.mjs';
import {axe} from './axe.mjs';

const DANISH = readFileSync('locales/da.xlf', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'workshop-'));

let site;
let context;
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
  context = await site.browser.createBrowserContext();
  faults = [];
  page = await openWorkshop();
});

afterEach(async () => {
  await context.close();
  assert.deepEqual(faults, []);
});

/** A tab of the same visitor. */
async function openWorkshop(path = 'translate.html') {
  const tab = await context.newPage();
  tab.on('console', (message) => faults.push(message.text()));
  tab.on('pageerror', (error) => faults.push(error.message));
  await tab.setViewport({width: 1280, height: 900});
  await tab.goto(site.url + path);
  await tab.waitForNetworkIdle();
  return tab;
}

const textOf = (selector, tab = page) => tab.$eval(selector, (element) => element.textContent);
// A tab that is not in front draws no frames to look again at.
const said = (pattern, tab = page) =>
  tab.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('#said').textContent),
    {polling: 'mutation'},
    pattern.source,
  );

async function openDanish() {
  await page.click('[data-locale=da]');
  await said(/da\.xlf: \d+ units/);
}

function fileWith(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function openText(name, text) {
  const input = await page.$('#file');
  await input.uploadFile(fileWith(name, text));
}

async function paste(text) {
  await page.$eval('#pasting', (details) => (details.open = true));
  await page.$eval('#pasted', (field, value) => (field.value = value), text);
  await page.click('#paste button');
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
    // Chromium keeps the name with an empty file until all has come.
    const text = file && readFileSync(join(folder, file), 'utf8');
    if (text) return {name: file, text};
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('nothing was downloaded');
}

/** Runs in the page. */
async function idsNotShown(among) {
  const {reveal} = await import('./translate/preview.js');
  const {Translation} = await import('./translate/translation.js');
  const {parseAllowList} = await import('./translate/library.js');
  const {messages} = await (await fetch('translate/material.json')).json();
  const none = parseAllowList('', '{}');
  const material = {messages, exceptions: {sameAsSource: none, numbers: none}};
  const text = await (await fetch('translate/da.xlf')).text();
  const shown = (frame, unit, side) => reveal(document.querySelector(frame), unit, side);
  return new Translation('da.xlf', text, material).units
    .filter(({id}) => !among || among.includes(id))
    .filter((it) => !shown('#draft', it, 'target') || !shown('#english', it, 'source'))
    .map(({id}) => id);
}

const serialised = (unit) => new XMLSerializer().serializeToString(unit.element);

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
  });

  it('shows an edit at once, with what is wrong, and downloads only that', async () => {
    await openDanish();
    await page.select('#widget', 'spinal-faq');
    await choose('faq.heading');
    await write('Spørgsmål  til lægen');
    await headingBecomes('#draft', 'Spørgsmål  til lægen');
    assert.match(await textOf('#problems'), /doubled space/);
    assert.match(
      await textOf('[data-unit="faq.heading"] .marks'),
      /To be said better.*Not reviewed/,
    );
    assert.match(await textOf('#filters option[value=form]'), /\(1\)/);
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
    assert.match(await textOf('#problems'), /^Wrong for patients: Missing: \$\{number\}\./);
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
    await choose('claim.two-medicines');
    await page.click('#show');
    await page.waitForFunction(() =>
      ['#draft', '#english'].every((frame) => {
        const {shadowRoot} = document.querySelector(`${frame} > spinal-faq`);
        return !shadowRoot.querySelector('#what-is-it-panel').hidden;
      }),
    );
    await choose('care.heading');
    assert.equal(await page.$eval('#widget', ({value}) => value), 'spinal-care-plan');
    await choose('common.link-copied');
    await page.click('#show');
    await said(/not shown by this widget/);
  });

  it('keeps the draft over a reload until it is discarded', async () => {
    await openDanish();
    await choose('faq.heading');
    await write('Spørg os');
    await page.reload();
    await said(/draft of da\.xlf is here again/);
    assert.match(await textOf('#filters option[value=edited]'), /\(1\)/);
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

  it('takes an edit back without a trace, and gives a file back as it was', async () => {
    const mixed = `\ufeff${DANISH.replace('<body>\n', '<body>\r\n')}`;
    await openText('da.xlf', mixed);
    await said(/da\.xlf: \d+ units/);
    await choose('faq.heading');
    const text = await page.$eval('#target', ({value}) => value);
    await write('Spørg os');
    assert.match(await textOf('[data-unit="faq.heading"] .marks'), /Not reviewed.*Edited here/);
    await write(text);
    assert.equal(await textOf('[data-unit="faq.heading"] .marks'), '');
    assert.equal((await downloaded()).text, mixed);
    await write('Spørg os');
    const edited = (await downloaded()).text;
    assert.ok(edited.startsWith('\ufeff<?xml') && edited.includes('<body>\r\n'));
    assert.equal(edited.split('\r\n').length, 2);
  });

  it('does not write over what another tab has kept', async () => {
    await openDanish();
    const other = await openWorkshop();
    await said(/is here again/, other);
    await page.bringToFront();
    await choose('faq.heading');
    await write('Den nyeste');
    await said(/Another tab has changed the draft of da\.xlf/, other);
    assert.equal(await textOf('[data-unit="faq.heading"] .text', other), 'Den nyeste');
    await other.goto(`${site.url}index.html`);
    await page.bringToFront();
    await write('Endnu nyere');
    await page.waitForFunction(() => JSON.stringify(localStorage).includes('Endnu nyere'));
    await other.goBack();
    await other.waitForFunction(
      (selector) => document.querySelector(selector)?.textContent === 'Endnu nyere',
      {polling: 100},
      '[data-unit="faq.heading"] .text',
    );
    await other.goto(`${site.url}index.html`);
    await page.reload();
    await said(/is here again/);
    assert.equal(await textOf('[data-unit="faq.heading"] .text'), 'Endnu nyere');
  });

  it('has no draft of another tab’s any more when that is discarded there', async () => {
    await openDanish();
    const other = await openWorkshop();
    await said(/is here again/, other);
    await page.bringToFront();
    await page.click('#discard');
    await page.click('#question button[value=yes]');
    await said(/discarded in another tab/, other);
    await other.goto(`${site.url}index.html`);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  });

  it('shows what is new in English in a file from before, and downloads only edits', async () => {
    const old = DANISH.replace(/(id="faq\.heading"[^]*?<source>)[^<]*/, '$1Ask away')
      .replace(/\n *<trans-unit id="care\.heading"[^]*?<\/trans-unit>/, '')
      .replaceAll(/(<x id="\d+") equiv-text="[^"]*"/g, '$1');
    await openText('da.xlf', old);
    await said(new RegExp(`da\\.xlf: ${parseXliff(DANISH).units.length} units`));
    for (const [filter, count] of Object.entries({
      missing: 1,
      stale: 1,
      unreviewed: 0,
      wrong: 0,
      form: 0,
    }))
      assert.match(await textOf(`#filters option[value=${filter}]`), new RegExp(`\\(${count}\\)`));
    await choose('faq.heading');
    assert.ok(await page.$eval('#source-part', ({hidden}) => hidden));
    assert.equal(
      await page.$eval('#changes', ({innerHTML}) => innerHTML),
      '<del>Ask away</del><ins>Questions and answers</ins>',
    );
    await choose('common.sources');
    assert.equal(await textOf('#placeholders'), '${number}');
    assert.equal((await downloaded()).text, old);
    await choose('care.heading');
    await write('Blokaden er én del af en plan');
    await choose('faq.heading');
    await write('Spørg løs');
    const {units} = parseXliff((await downloaded()).text);
    const unit = (id) => units.find((it) => it.id === id);
    assert.equal(units.length, parseXliff(DANISH).units.length);
    assert.match(serialised(unit('care.heading')), /<target state="translated">Blokaden er én del/);
    assert.match(
      serialised(unit('faq.heading')),
      /<source>Questions and answers<\/source>\s*<target state="translated">Spørg løs</,
    );
  });

  it('takes the language that other tools write, and says where there is none', async () => {
    await openText('my file.xlf', DANISH.replace('"da"', '"da_DK"'));
    await said(/my file\.xlf: \d+ units/);
    assert.equal(await page.$eval('#target', ({lang}) => lang), 'da-DK');
    await openText('my file.xlf', DANISH.replace(' target-language="da"', ''));
    await said(/my file\.xlf cannot be read, line 3, column \d+: “my file” is no language/);
  });

  it('opens a file that is dropped', async () => {
    const client = await page.createCDPSession();
    const files = [fileWith('dropped.xlf', DANISH)];
    for (const type of ['dragEnter', 'dragOver', 'drop'])
      await client.send('Input.dispatchDragEvent', {
        type,
        x: 300,
        y: 300,
        data: {items: [], files, dragOperationsMask: 1},
      });
    await said(/dropped\.xlf: \d+ units/);
  });

  it('says in Danish, and in a translator’s words, what is wrong', async () => {
    page = await openWorkshop('da/translate.html');
    await page.click('[data-locale=da]');
    await said(/da\.xlf: \d+ enheder/);
    await choose('common.sources');
    await write('Kilder');
    assert.equal(
      await textOf('#problems'),
      'Forkert for patienter: Mangler: ${number}. Hver står én gang. Rækkefølgen er fri.',
    );
    await write('Rygmarvsinjektion: ${number}');
    assert.match(
      await textOf('#problems'),
      /^Kan siges bedre: Undgå »Rygmarvsinjektion«\. Brug: blokade i ryggen/,
    );
  });

  it('says in Danish which file it is that cannot be read', async () => {
    page = await openWorkshop('da/translate.html');
    const utf16 = Buffer.from(`\ufeff${DANISH}`, 'utf16le');
    const latin = Buffer.from(DANISH.replace(/[^\0-\xff]/g, '?'), 'latin1');
    for (const [name, contents, why] of [
      ['le.xlf', utf16, /: Den er gemt som UTF-16\. Gem den igen som UTF-8\.$/],
      ['be.xlf', Buffer.from(utf16).swap16(), /: Den er gemt som UTF-16\. /],
      ['bare.xlf', utf16.subarray(2), /: Den er gemt som UTF-16\. /],
      ['latin.xlf', latin, /: Den er ikke gemt som UTF-8\. /],
      ['da.po', '# Dansk\nmsgid ""\nmsgstr ""\n', /: Det er en PO-fil\. Send den tilbage/],
      ['foto.xlf', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /: Det er ikke en XLIFF 1\.2-fil/],
    ]) {
      await openText(name, contents);
      await said(
        new RegExp(
          `^${name.replace('.', '\\.')} kan ikke læses, linje \\d+, kolonne \\d+${why.source}`,
        ),
      );
      assert.ok(await page.$eval('#work', ({hidden}) => hidden));
    }
  });

  it('shows every unit in the widgets, in both languages', async () => {
    await openDanish();
    const widgets = await page.$$eval('#widget option', (options) => options.map((it) => it.value));
    let lost;
    for (const widget of widgets) {
      await page.select('#widget', widget);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.frame > *')].every((it) => it.matches(':state(ready)')),
      );
      lost = await page.evaluate(idsNotShown, lost);
      // In the guide, parts have no print button of their own.
      if (widget === 'all')
        assert.deepEqual(lost, [
          'faq.close-all',
          'procedure.print',
          'options.print',
          'sources.back',
          'sources.none',
          'common.link-copied',
          'common.no-link',
        ]);
    }
    // They are said after a click.
    assert.deepEqual(lost, [
      'faq.close-all',
      'sources.back',
      'common.link-copied',
      'common.no-link',
    ]);
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
    await said(/sv\.xlf: \d+ units\. Nobody has written rules for sv yet/);
    const count = parseXliff(DANISH).units.length;
    assert.match(await textOf('#filters option[value=missing]'), new RegExp(`\\(${count}\\)`));
    await page.select('#widget', 'spinal-faq');
    await paste(
      '<trans-unit id="faq.heading"><source>x</source><target>Frågor och svar</target></trans-unit>',
    );
    await said(/^Taken over: faq\.heading\.$/);
    await headingBecomes('#draft', 'Frågor och svar');
  });

  it('takes no translation away by pasting, and no placeholder', async () => {
    await openDanish();
    await paste(readFileSync('locales/en.xlf', 'utf8'));
    await said(/^Left as they were, since no translation was pasted: .* … \(\d+\)\.$/);
    assert.match(await textOf('#filters option[value=missing]'), /\(0\)/);
    await paste(
      [
        ['common.sources', '<x id="0"/> kilder'],
        ['faq.heading', ''],
        ['faq.nothing', 'Intet'],
      ]
        .map(
          ([id, text]) =>
            `<trans-unit id="${id}"><source>x</source><target>${text}</target></trans-unit>`,
        )
        .join('\n'),
    );
    await said(
      /^Taken over: common\.sources\. Left .*: faq\.heading\. Not in this file: faq\.nothing/,
    );
    assert.equal(await textOf('#id'), 'common.sources');
    assert.equal(await page.$eval('#target', ({value}) => value), '${number} kilder');
    assert.equal(await textOf('#problems'), '');
    assert.match((await downloaded()).text, /<x id="0" equiv-text="\$\{number\}"\/> kilder/);
  });

  it('names the place of a fault in what was pasted', async () => {
    await openDanish();
    for (const [text, line, column] of [
      ['<trans-unit id="a"><source>x & y</source></trans-unit>', 1, 30],
      ['<trans-unit id="a">\n  <source>x & y</source>\n</trans-unit>', 2, 13],
      ['<trans-unit id="faq.heading">', 1, 16],
    ]) {
      await paste(text);
      await said(new RegExp(`^Paste units cannot be read, line ${line}, column ${column}: \\S`));
    }
  });

  it('stays quick with 2,000 units', async () => {
    const {units, ...rest} = parseXliff(DANISH);
    const copies = Array.from(
      {length: 2000 - units.length},
      (_, index) => units[index % units.length],
    );
    const copyOf = (id, index) => `${id}-${index}`;
    const large = serialiseXliff({
      ...rest,
      units: units.concat(
        copies.map((unit, index) => ({
          ...unit,
          raw: unit.raw.replace(/ id="[^"]+"/, ` id="${copyOf(unit.id, index)}"`),
        })),
      ),
    });
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (!request.url().endsWith('material.json')) return request.continue();
      const material = await (await fetch(request.url())).json();
      const messages = new Map(material.messages.map((it) => [it.id, it]));
      const more = copies.map(({id}, index) => ({...messages.get(id), id: copyOf(id, index)}));
      material.messages.push(...more);
      const {da} = material.reviews;
      copies.forEach(({id}, index) => (da[copyOf(id, index)] = da[id]));
      await request.respond({contentType: 'application/json', body: JSON.stringify(material)});
    });
    await page.reload();
    await page.waitForNetworkIdle();
    const path = fileWith('large.xlf', large);
    const input = await page.$('#file');
    const start = Date.now();
    await input.uploadFile(path);
    await said(/large\.xlf: 2000 units/);
    const opened = Date.now() - start;
    assert.match(await textOf('#filters option[value=unreviewed]'), /\(0\)/);
    await page.select('#widget', 'spinal-faq');
    await choose('faq.heading');
    await headingBecomes('#draft', 'Spørgsmål og svar');
    await page.evaluate(() => {
      window.longest = 0;
      new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries())
          window.longest = Math.max(window.longest, duration);
      }).observe({type: 'longtask'});
    });
    await write('Spørg os');
    await headingBecomes('#draft', 'Spørg os');
    const longest = await page.evaluate(() => window.longest);
    // The library knows none of the copies, and says so.
    faults = faults.filter((it) => !/"da-x-draft\d" has messages that /.test(it));
    assert.ok(opened < 5000, `opened in ${opened} ms`);
    assert.ok(longest < 500, `an edit keeps the page busy for ${longest} ms`);
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

  /** A Danish file in which four things are to be done. */
  const withFindings = DANISH.replace('>Spørgsmål og svar<', '>Spørgsmål «og» svar<')
    .replace('>Ring 112 nu<', '>Ring 911 nu<')
    .replace(/(id="faq\.driving\.question"[^]*?<target[^>]*>)[^<]*/, '$1')
    .replace('<source>Most injections', '<source>Many injections');

  it('says first what would reach patients wrong, in words and colour, and opens there', async () => {
    await openText('da.xlf', withFindings);
    await said(/da\.xlf: \d+ units/);
    assert.deepEqual(
      await page.$$eval('#standing button', (buttons) => buttons.map((it) => it.textContent)),
      [
        '1 would tell patients something wrong',
        '1 whose English has changed',
        '1 to be said better',
        '1 not translated',
        '2 not reviewed',
      ],
    );
    const shown = () =>
      page.$$eval('#list > li:not([hidden]) .id', (ids) => ids.map((it) => it.textContent));
    assert.equal((await shown()).length, 1);
    assert.equal(await textOf('#id'), (await shown())[0]);
    assert.match(await textOf('#problems'), /^Wrong for patients: Not in both texts: 112, 911/);
    const tones = await page.$$eval('#standing button', (buttons) =>
      buttons.map((it) => getComputedStyle(it).color),
    );
    assert.equal(new Set(tones).size, 3);
    await page.focus('#standing button[data-filter=stale]');
    await page.keyboard.press('Enter');
    assert.deepEqual(await shown(), ['claim.two-medicines']);
    assert.match(
      await page.$eval('#changes', ({innerHTML}) => innerHTML),
      /^<del>Many<\/del><ins>Most<\/ins> injections/,
    );
    assert.match(await textOf('#status'), /English has changed since/);
    assert.match(await textOf('#terms'), /local anaesthetic → lokalbedøvelse/);
    assert.match(await textOf('#places'), /^Questions and answers, /);
    await page.select('#widget', 'spinal-faq');
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      assert.deepEqual(await axe(page), [], scheme);
    }
  });

  it('has text and widgets on the screen of a laptop at once', async () => {
    await page.setViewport({width: 1366, height: 768});
    await openText('da.xlf', withFindings);
    await said(/da\.xlf: \d+ units/);
    for (const selector of ['#list', '#target', '#draft', '#english']) {
      const {top, bottom} = await page.$eval(selector, (it) => it.getBoundingClientRect().toJSON());
      assert.ok(top > 0 && bottom <= 768, `${selector}: ${top} to ${bottom}`);
    }
  });

  it('breaks no word of its heading on a phone, and nothing is wider than that', async () => {
    page = await openWorkshop('da/translate.html');
    await page.setViewport({width: 360, height: 740});
    const lines = () =>
      page.$eval('.workshop h1', (it) => {
        const range = document.createRange();
        range.selectNodeContents(it);
        return range.getClientRects().length;
      });
    assert.equal(await lines(), 1);
    await openText('da.xlf', withFindings);
    await said(/da\.xlf: \d+ enheder/);
    assert.equal(await lines(), 1);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  });

  it('takes a review, with a name, for the record to confirm', async () => {
    const unread = DANISH.replace('>Spørgsmål og svar<', '>Spørgsmål<');
    await openText('da.xlf', unread);
    await said(/da\.xlf: \d+ units/);
    assert.equal(await textOf('#id'), 'faq.heading');
    assert.match(await textOf('#status'), /^Not reviewed yet: patients see the English/);
    assert.match(await textOf('#read-hint'), /^Write your name above first/);
    await page.type('#by', 'Anna Jensen');
    await page.click('#read');
    assert.match(await textOf('#status'), /^Read by Anna Jensen\. It counts when/);
    assert.match(await textOf('[data-unit="faq.heading"] .marks'), /^Read, to be confirmed$/);
    await page.waitForFunction(
      () => document.querySelector('#standing').textContent === '1 read, to be confirmed',
    );
    await page.waitForFunction(() => JSON.stringify(localStorage).includes('reads'));
    const {text} = await downloaded();
    const [state, note, ...others] = newLines(unread, text);
    assert.deepEqual(others, []);
    assert.match(state, /<target state="signed-off">Spørgsmål</);
    assert.match(note, /<note from="reviewer">Reviewed by Anna Jensen on \d{4}-\d\d-\d\d, texts/);
    const [unit] = parseXliff(text).units;
    assert.deepEqual(creditsOf(unit), {reviewer: 'Anna Jensen'});
    await page.reload();
    await said(/is here again/);
    assert.match(await textOf('#status'), /^Read by Anna Jensen/);
    await page.click('#read');
    assert.equal((await downloaded()).text, unread);
    await write('Alle spørgsmål');
    assert.match(await textOf('#read-hint'), /^You have written it/);
    assert.ok(await page.$eval('#read', ({disabled}) => disabled));
    assert.match((await downloaded()).text, /<note from="translator">Translated by Anna Jensen</);
    await choose('faq.open-all');
    assert.match(await textOf('#status'), /^Reviewed on .* 2026; by whom is not recorded/);
    assert.ok(await page.$eval('#read', ({hidden}) => hidden));
  });

  it('has the plural forms of a text under one unit', async () => {
    await page.type('#code', 'pl');
    await page.keyboard.press('Enter');
    await said(/pl\.xlf: \d+ units/);
    assert.equal((await page.$$('#list > li')).length, parseXliff(DANISH).units.length);
    await choose('guide.reading-time');
    const forms = () =>
      page.$$eval('#forms button', (all) => all.map((it) => [it.textContent, it.ariaCurrent]));
    assert.deepEqual(await forms(), [
      ['For 2, 3, 4, 22, 23 …', 'true'],
      ['For 5, 6, 7, 8, 9 …', 'false'],
    ]);
    await write('${count} minuty');
    await page.focus('#forms button:nth-child(2)');
    await page.keyboard.press('Enter');
    assert.equal(await page.$eval('#target', ({value}) => value), '');
    await write('${count} minut');
    assert.deepEqual((await forms())[1], ['For 5, 6, 7, 8, 9 …', 'true']);
    assert.doesNotMatch(await textOf('[data-unit="guide.reading-time"] .marks'), /Not translated/);
    const {text} = await downloaded();
    assert.match(text, /id="guide\.reading-time:few"[^]*?>\s*<target[^>]*><x id="0"[^>]*> minuty</);
    await choose('faq.heading');
    assert.ok(await page.$eval('#forms', ({hidden}) => hidden));
  });
});
