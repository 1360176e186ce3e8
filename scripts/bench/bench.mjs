// What widgets cost a page in Chromium, beside what others offer; writes docs/performance.md.
// A benchmark, not a test: times depend on the machine. npm run bench [-- rounds]
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../browsers/chromium.mjs';
import {ensureBrowsers} from '../browsers/ensure.mjs';
import {bundled, CONTESTANTS, OWN_CONTENT} from './contestants.mjs';
import {cpu, heap, laidOut, shift, watch} from './measure.mjs';
import {report} from './report.mjs';

const ROUNDS = Number(process.argv[2] ?? 9);
const LATE = 300;
const HERE = fileURLToPath(new URL('.', import.meta.url));

const MEASURED = [
  ['laid out, 5', laidOut, 5],
  ['CPU, 5', cpu, 5],
  ['CPU, 300', cpu, 300],
  ['CPU, 1,000', cpu, 1000],
  ['heap, 5', heap, 5],
  ['shift', shift, 5, LATE],
];
const MEASURED_ALONE = [
  ['laid out', laidOut, 0],
  ['CPU', cpu, 0],
  ['heap', heap, 0],
  ['shift', shift, 0, LATE],
];

if (!existsSync('dist/static')) throw new Error('No dist/: run `npm run build` first.');
// Not among the packages that a contributor installs.
if (!existsSync(`${HERE}node_modules`))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {cwd: HERE, stdio: 'inherit'});

const all = {...CONTESTANTS, ...OWN_CONTENT};
const made = new Map();
for (const [name, {script, style}] of Object.entries(all)) {
  if (script) made.set(scriptOf(name), await bundled('script.js', script));
  if (style && !style.startsWith('/')) made.set(styleOf(name), await bundled(style));
}

const server = createServer(answer).listen(0);
const site = `http://localhost:${server.address().port}`;
const {chromium} = await ensureBrowsers(['chromium']);
const results = Object.fromEntries(Object.keys(all).map((name) => [name, {}]));
// What disturbs the machine for a while then disturbs all alike.
for (let round = 0; round < ROUNDS; round++) {
  const browser = await puppeteer.launch(launchOptions(chromium));
  await (await browser.newPage()).goto(`${site}/empty`);
  for (const [contestants, measured] of [
    [CONTESTANTS, MEASURED],
    [OWN_CONTENT, MEASURED_ALONE],
  ])
    for (const [what, measure, count, late = 0] of measured)
      for (const name of Object.keys(contestants)) {
        const url = `${site}/page?${new URLSearchParams({name, count, late})}`;
        (results[name][what] ??= []).push(await measure(browser, url));
      }
  await browser.close();
  console.log(`Round ${round + 1} of ${ROUNDS}.`);
}
server.close();
report({
  results,
  rounds: ROUNDS,
  contestants: Object.keys(CONTESTANTS),
  own: Object.keys(OWN_CONTENT),
});

function scriptOf(name) {
  return `/made/${encodeURIComponent(name)}.js`;
}

function styleOf(name) {
  return `/made/${encodeURIComponent(name)}.css`;
}

function pageOf({name, count, late}) {
  const {file, script, style, markup, ready} = all[name];
  const items = Array.from({length: Number(count)}, (_, index) => [
    `Question ${index + 1}?`,
    `Answer ${index + 1}, of a few words that fill about a line of the page.`,
  ]);
  const words = (widget) => readFileSync(`dist/static/en/${widget}.html`, 'utf8');
  const src = file ? `/dist/${file}` : script && scriptOf(name);
  const sheet = style?.startsWith('/') ? style : style && styleOf(name);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${watch(ready)}
    ${sheet ? `<link rel="stylesheet" href="${sheet}">` : ''}
    ${src ? `<script type="module" src="${src}?late=${late}"></script>` : ''}</head>
    <body><h1>Page</h1>${markup(items, words)}<footer>End</footer></body></html>`;
}

async function answer({url}, response) {
  const {pathname, searchParams} = new URL(url, site);
  const given = Object.fromEntries(searchParams);
  if (pathname === '/page') return send(response, 'text/html', pageOf(given));
  if (pathname === '/empty') return send(response, 'text/html', '<!doctype html><p>Empty');
  await wait(Number(given.late ?? 0));
  const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
  const text = made.get(pathname);
  if (text !== undefined) return send(response, type, text);
  if (!pathname.startsWith('/dist/') || !existsSync(`.${pathname}`))
    return response.writeHead(404).end();
  return send(response, type, readFileSync(`.${pathname}`));
}

function send(response, type, body) {
  response.writeHead(200, {'content-type': `${type}; charset=utf-8`}).end(body);
}
