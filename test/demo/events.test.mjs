// The demo's page of events as built in dist-demo, in Chromium, and the recipe that it shows.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, beforeEach, describe, it} from 'node:test';
import {newWindow} from '../../scripts/browsers/windows.mjs';
import {openDemo} from '../../scripts/demo/open.mjs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const recipe = readFileSync('demo/events/data-layer.js', 'utf8');

let demo;
let page;
let faults;

before(async () => {
  demo = await openDemo();
});

after(() => demo?.close());

beforeEach(async () => {
  await page?.browserContext().close();
  page = await newWindow(demo.browser);
  faults = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.evaluateOnNewDocument(() => {
    globalThis.print = () => {};
  });
});

const open = async (path) => {
  await page.goto(demo.url + path);
  await page.waitForSelector('spinal-faq:state(ready)');
};

const choose = async (tag) => {
  await page.select('#widget', tag);
  await page.waitForSelector(`${tag}:state(ready)`);
};

/** Clicks, for all there is of a widget, the first that the selector finds. */
const press = (selector) => page.$eval(selector, (it) => it.click());
const logged = () =>
  page.$$eval('#events li', (all) =>
    all.map(({children}) => [...children].map(({textContent}) => textContent)).reverse(),
  );
/** With null for what is there and undefined. */
const layer = () =>
  page.evaluate(() =>
    JSON.parse(JSON.stringify(globalThis.dataLayer, (_, value) => value ?? null)),
  );

describe('the page of events', () => {
  for (const path of ['events.html', 'da/events.html'])
    it(`shows what readers do, in ${path}`, async () => {
      await open(path);
      await press('spinal-faq >>> [part=toolbar] button:last-child');
      await press('spinal-faq >>> #driving-button');
      await choose('spinal-sources');
      await page.waitForSelector('spinal-sources >>> .sources a');
      await choose('spinal-conditions');
      await press('spinal-conditions >>> [role=tab]:last-child');
      assert.deepEqual(await logged(), [
        ['spinal-print-requested', 'null', 'spinal-faq'],
        ['spinal-item-toggled', '{"id":"driving","open":true}', 'spinal-faq'],
        ['spinal-condition-selected', '{"condition":"long-lasting"}', 'spinal-conditions'],
      ]);
      assert.deepEqual(await layer(), []);
      assert.deepEqual(faults, []);
    });

  it('puts events into the data layer while the reader agrees, and only then', async () => {
    await open('events.html');
    await press('spinal-faq >>> #driving-button');
    await page.click('#consent');
    await press('spinal-faq >>> #diabetes-button');
    await press('spinal-faq >>> [part=toolbar] button:last-child');
    await page.click('#consent');
    await press('spinal-faq >>> #diabetes-button');
    assert.deepEqual(await layer(), [
      {
        event: 'spinal-item-toggled',
        spinal_widget: 'spinal-faq',
        spinal_what: 'diabetes',
        spinal_open: true,
      },
      {
        event: 'spinal-print-requested',
        spinal_widget: 'spinal-faq',
        spinal_what: null,
        spinal_open: null,
      },
    ]);
    assert.equal((await logged()).length, 4);
    const text = await page.$eval('#layer', ({textContent}) => textContent);
    assert.match(text, /"spinal_what": "diabetes"/);
    await page.click('#clear');
    assert.deepEqual([await layer(), await logged()], [[], []]);
    assert.deepEqual(faults, []);
  });
});

describe('the recipe for a tag manager', () => {
  it('listens to every event of the widgets', () => {
    const {declarations} = manifest.modules[0];
    const names = new Set(declarations.flatMap(({events}) => events.map(({name}) => name)));
    const listed = recipe.match(/'spinal-[\w-]+'/g).map((it) => it.slice(1, -1));
    assert.deepEqual(listed, [...names].sort());
  });

  it('says of each event which widget, what, and whether it was opened', async () => {
    await open('events.html');
    await page.click('#consent');
    for (const [tag, ...presses] of [
      ['spinal-guide', '.contents a', '.section spinal-safety >>> .citation'],
      ['spinal-safety', '.citation', '#sources-button'],
      ['spinal-relief-timeline', '[role=tab]:last-child'],
      ['spinal-faq', '[part=toolbar] button'],
    ]) {
      await choose(tag);
      for (const it of presses) await press(`${tag} >>> ${it}`);
    }
    const seen = (await layer()).map((it) => [
      it.event.replace('spinal-', ''),
      it.spinal_widget.replace('spinal-', ''),
      it.spinal_what,
      it.spinal_open,
    ]);
    assert.deepEqual(
      seen
        .map(([event, widget, what, open]) => [
          event,
          widget,
          event === 'citation-followed' ? /^\d+( \d+)*$/.test(what) : what,
          open,
        ])
        .slice(0, 8),
      [
        ['section-selected', 'guide', 'purpose', null],
        ['citation-followed', 'guide', true, null],
        ['sources-toggled', 'guide', null, true],
        ['citation-followed', 'safety', true, null],
        ['sources-toggled', 'safety', null, true],
        ['sources-toggled', 'safety', null, false],
        ['type-selected', 'relief-timeline', 'transforaminal', null],
        ['all-toggled', 'faq', null, true],
      ],
    );
    assert.ok(seen.slice(8).every(([event, , , open]) => event === 'item-toggled' && open));
    assert.deepEqual(faults, []);
  });
});
