// What the guide with all parts costs the main thread of Chromium, from dist/, until all of it is there.
// A benchmark, not a test: times depend on the machine. node scripts/bench/guide.mjs [runs]
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {setTimeout as wait} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../browsers/chromium.mjs';
import {ensureBrowsers} from '../browsers/ensure.mjs';

const RUNS = Number(process.argv[2] ?? 15);
const LIMIT = 50;
const QUIET = 500;
const START = 'guide';
const CATEGORIES = [
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
];

const MARK = `<script>performance.mark('${START}')</script>`;
const GUIDE = `<spinal-guide></spinal-guide>${MARK}`;
const FILES = {
  '/alone.html': page(GUIDE),
  '/busy.html': page(`${GUIDE}<img src="picture" width="10" height="10" alt="">`),
  '/empty.html': page(''),
  '/spinal-widgets.js': readFileSync('dist/spinal-widgets.js', 'utf8'),
};

const server = createServer(answer).listen(0);
const url = `http://localhost:${server.address().port}`;
const {chromium} = await ensureBrowsers(['chromium']);
const results = {};
for (let run = 0; run < RUNS; run++) {
  for (const [name, path] of [
    ['in the markup, nothing else to load', '/alone.html'],
    ['in the markup, a picture still loads', '/busy.html'],
  ])
    await inNewBrowser(async (page) => {
      await record(page, `${name}, first`, () => page.goto(url + path));
      await record(page, `${name}, again`, () => page.reload());
    });
  await inNewBrowser(async (page) => {
    await page.goto(`${url}/empty.html`);
    await wait(QUIET);
    await record(page, 'added later, first', () => page.evaluate(addGuide, START));
    await page.evaluate(() => document.querySelector('spinal-guide').remove());
    await record(page, 'added later, again', () => page.evaluate(addGuide, START));
  });
}
server.close();
report();

function page(content) {
  return `<!doctype html><html lang="en"><body><h1>Page</h1>${content}
    <script type="module" src="spinal-widgets.js"></script></body></html>`;
}

async function answer({url: path}, response) {
  if (path === '/picture') await wait(QUIET);
  const type = path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
  response.writeHead(path in FILES ? 200 : 404, {'content-type': type});
  response.end(FILES[path]);
}

async function inNewBrowser(body) {
  const browser = await puppeteer.launch(launchOptions(chromium));
  const page = await browser.newPage();
  await page.setViewport({width: 1000, height: 900});
  await body(page);
  await browser.close();
}

// In a task of its own: what the developer tools run is none of the page's.
function addGuide(mark) {
  setTimeout(() => {
    performance.mark(mark);
    document.body.append(document.createElement('spinal-guide'));
  });
}

async function record(page, name, act) {
  await page.tracing.start({categories: CATEGORIES});
  await act();
  await wait(QUIET);
  const {traceEvents} = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  (results[name] ??= []).push(measure(traceEvents));
}

/** Times on the processor, in ms, so that whatever else the machine does counts little. */
function measure(events) {
  const start = events.find((event) => event.name === START);
  const inside = events.filter(
    ({ph, pid, tid, ts, dur, tdur}) =>
      ph === 'X' && tdur && pid === start.pid && tid === start.tid && ts + dur > start.ts,
  );
  const tasks = inside.filter(({name}) => name === 'RunTask');
  const layout = inside.filter(({name}) => name === 'UpdateLayoutTree' || name === 'Layout');
  // A frame is what Chromium does by itself to show what has changed.
  const frames = tasks.filter((task) =>
    inside.some((it) => it.name === 'PrePaint' && within(it, task)),
  );
  const scripts = tasks.filter((task) => !frames.includes(task));
  const forced = layout.filter((it) => scripts.some((task) => within(it, task)));
  return {
    'longest task': Math.max(...tasks.map(time)),
    'script in all': sum(scripts) - sum(forced),
    'style and layout in all': sum(layout),
  };
}

function within(event, task) {
  return event.ts >= task.ts && event.ts < task.ts + task.dur;
}

function time({tdur}) {
  return tdur / 1000;
}

function sum(events) {
  return events.reduce((total, event) => total + time(event), 0);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function report() {
  console.log(`Median of ${RUNS}, in ms on the processor; the limit for a task is ${LIMIT}.`);
  console.table(
    Object.fromEntries(
      Object.entries(results).map(([name, runs]) => [
        name,
        Object.fromEntries(
          Object.keys(runs[0]).map((key) => [key, verdict(median(runs.map((run) => run[key])))]),
        ),
      ]),
    ),
  );
}

function verdict(ms) {
  return `${ms.toFixed(1)}${ms > LIMIT ? ' (over)' : ''}`;
}
