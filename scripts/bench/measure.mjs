// One page in a process of its own, and what it costs.
import {setTimeout as wait} from 'node:timers/promises';

const START = 'start';
const QUIET = 400;
const SLOWER = 4;
const CATEGORIES = [
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
];

/** Seen by the page itself: when all is laid out, and what moved. */
export const watch = (ready) => `<script>
  performance.mark('${START}');
  let moved = 0;
  new PerformanceObserver((list) => { for (const it of list.getEntries()) moved += it.value; })
    .observe({type: 'layout-shift', buffered: true});
  let laidOut = 0;
  requestAnimationFrame(function look() {
    if (document.querySelector('footer') && ${ready} && document.body.offsetHeight) laidOut = performance.now();
    else requestAnimationFrame(look);
  });
</script>`;

async function open(browser, body) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1000, height: 900});
  try {
    return await body(page);
  } finally {
    await context.close();
  }
}

async function load(page, url) {
  await page.goto(url);
  await page.waitForFunction('laidOut > 0', {polling: 50, timeout: 60_000});
  await wait(QUIET);
}

/** Until all is laid out, in ms, on a slower processor. */
export const laidOut = (browser, url) =>
  open(browser, async (page) => {
    await page.emulateCPUThrottling(SLOWER);
    await load(page, url);
    return page.evaluate('laidOut');
  });

/** What has moved; the script comes late. */
export const shift = (browser, url) =>
  open(browser, async (page) => {
    await load(page, url);
    return page.evaluate('moved');
  });

/** What scripts hold, in kB. */
export const heap = (browser, url) =>
  open(browser, async (page) => {
    await load(page, url);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const {usedSize} = await session.send('Runtime.getHeapUsage');
    return usedSize / 1000;
  });

/** Times of the page's thread on the processor, in ms. */
export const cpu = (browser, url) =>
  open(browser, async (page) => {
    await page.tracing.start({categories: CATEGORIES});
    await load(page, url);
    const {traceEvents} = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    const start = traceEvents.find(({name}) => name === START);
    const tasks = traceEvents.filter(
      ({ph, name, pid, tid, ts, dur, tdur}) =>
        ph === 'X' &&
        name === 'RunTask' &&
        tdur &&
        pid === start.pid &&
        tid === start.tid &&
        ts + dur > start.ts,
    );
    const times = tasks.map(({tdur}) => tdur / 1000);
    return {all: times.reduce((sum, it) => sum + it, 0), longest: Math.max(...times)};
  });
