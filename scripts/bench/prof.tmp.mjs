import puppeteer from 'puppeteer-core';
import {launchOptions} from '../browsers/chromium.mjs';
import {ensureBrowsers} from '../browsers/ensure.mjs';
import {createServer} from 'node:http';
import {readFileSync, existsSync} from 'node:fs';
const {chromium} = await ensureBrowsers(['chromium']);
const n = Number(process.argv[2]),
  markup = process.argv[3] ?? 'own',
  file = process.argv[4] ?? 'spinal-widgets.en.js';
const items = Array.from(
  {length: n},
  (_, i) =>
    `<details><summary>Question ${i + 1}?</summary><p>Answer ${i + 1}, of a few words that fill about a line of the page.</p></details>`,
).join('');
const body =
  markup === 'own'
    ? `<spinal-faq>${items}</spinal-faq>`
    : markup === 'native'
      ? items
      : markup === 'guide'
        ? '<spinal-guide></spinal-guide>'
        : `<spinal-guide>${readFileSync('dist/static/en/guide.html', 'utf8')}</spinal-guide>`;
const html = `<!doctype html><html lang="en"><head><meta charset=utf-8>${markup === 'static' ? '<link rel=stylesheet href=/static/static.css>' : ''}<script type="module" src="/${file}"></script></head><body><h1>Page</h1>${body}<footer>End</footer>`;
const server = createServer((q, r) => {
  const p = new URL(q.url, 'http://x').pathname;
  if (p === '/page') return r.writeHead(200, {'content-type': 'text/html'}).end(html);
  if (!existsSync('dist' + p)) return r.writeHead(404).end();
  r.writeHead(200, {'content-type': p.endsWith('css') ? 'text/css' : 'text/javascript'}).end(
    readFileSync('dist' + p),
  );
}).listen(0);
const b = await puppeteer.launch(launchOptions(chromium));
const sums = {};
const R = 5;
let prof;
for (let i = 0; i < R; i++) {
  const c = await b.createBrowserContext();
  const p = await c.newPage();
  await p.setViewport({width: 1000, height: 900});
  await p.tracing.start({
    categories: [
      'devtools.timeline',
      'disabled-by-default-devtools.timeline',
      'disabled-by-default-v8.cpu_profiler',
    ].slice(0, i === R - 1 ? 3 : 2),
  });
  await p.goto(`http://localhost:${server.address().port}/page`);
  await new Promise((r) => setTimeout(r, 1500));
  const {traceEvents: ev} = JSON.parse(new TextDecoder().decode(await p.tracing.stop()));
  const main = ev.filter((e) => e.name === 'ParseHTML')[0];
  const mine = ev.filter((e) => e.pid === main.pid && e.tid === main.tid && e.ph === 'X');
  if (i < R - 1)
    for (const e of mine) {
      if (!e.tdur) continue;
      (sums[e.name] ??= []).push([i, e.tdur / 1000]);
    }
  else {
    // cpu profile
    const nodes = new Map();
    let self = new Map();
    const chunks = ev.filter((e) => e.name === 'ProfileChunk' && e.pid === main.pid);
    for (const {
      args: {data},
    } of chunks) {
      for (const nd of data.cpuProfile?.nodes ?? []) nodes.set(nd.id, nd);
      const s = data.cpuProfile?.samples ?? [],
        d = data.timeDeltas ?? [];
      s.forEach((id, k) => self.set(id, (self.get(id) ?? 0) + d[k]));
    }
    const by = new Map();
    for (const [id, t] of self) {
      const nd = nodes.get(id);
      if (!nd) continue;
      const k =
        nd.callFrame.functionName +
        ' ' +
        (nd.callFrame.url ?? '').split('/').pop() +
        ':' +
        nd.callFrame.lineNumber +
        ':' +
        nd.callFrame.columnNumber;
      by.set(k, (by.get(k) ?? 0) + t / 1000);
    }
    prof = [...by].sort((a, b) => b[1] - a[1]).slice(0, 25);
  }
  await c.close();
}
const out = Object.fromEntries(
  Object.entries(sums)
    .map(([k, v]) => {
      const per = Array.from({length: R - 1}, (_, i) =>
        v.filter(([j]) => j === i).reduce((s, [, t]) => s + t, 0),
      ).sort((a, b) => a - b);
      return [k, +per[Math.floor(per.length / 2)].toFixed(1)];
    })
    .sort((a, b) => b[1] - a[1])
    .slice(0, 16),
);
console.table(out);
const max = Math.max;
console.log(
  'longest tasks',
  Array.from({length: R - 1}, (_, i) =>
    max(...sums.RunTask.filter(([j]) => j === i).map(([, t]) => t)).toFixed(0),
  ).join(' '),
);
if (process.argv.includes('--p')) console.table(prof.map(([k, t]) => [k, +t.toFixed(1)]));
await b.close();
server.close();
