// How long the guide with all parts takes to render, in Chromium, from dist/. A benchmark, not a test:
// times depend on the machine.
import {readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {ensureBrowsers} from '../browsers/ensure.mjs';

const RUNS = 15;

const {chromium} = await ensureBrowsers(['chromium']);
const browser = await puppeteer.launch({executablePath: chromium, args: ['--no-sandbox']});
const page = await browser.newPage();
await page.setViewport({width: 1000, height: 900});
const script = readFileSync('dist/spinal-widgets.js', 'utf8');
await page.setContent('<!doctype html><html lang="en"><body></body></html>');
await page.addScriptTag({content: script, type: 'module'});
await page.waitForFunction(() => customElements.get('spinal-guide'));

const times = await page.evaluate(async (runs) => {
  const done = (root) =>
    Promise.all([...root.querySelectorAll('*')].map((element) => element.updateComplete));
  const results = [];
  for (let run = 0; run < runs; run++) {
    const guide = document.createElement('spinal-guide');
    const start = performance.now();
    document.body.append(guide);
    await guide.updateComplete;
    await done(guide.shadowRoot);
    const rendered = performance.now();
    guide.getBoundingClientRect();
    results.push({script: rendered - start, layout: performance.now() - rendered});
    await new Promise((resolve) => setTimeout(resolve, 150));
    guide.remove();
  }
  return results;
}, RUNS);
await browser.close();

const [first, ...warm] = times;
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (value) => `${value.toFixed(1)} ms`;
console.log(`first:  script ${ms(first.script)}, layout ${ms(first.layout)}`);
console.log(
  `median: script ${ms(median(warm.map((it) => it.script)))}, layout ${ms(median(warm.map((it) => it.layout)))} (${warm.length} runs)`,
);
