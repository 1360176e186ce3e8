import puppeteer from 'puppeteer-core';
import {launchOptions} from './browsers/chromium.mjs';
const b = await puppeteer.launch(launchOptions('/usr/bin/chromium'));
const {createServer} = await import('node:http');
const fs = await import('node:fs');
const srv = createServer((q, r) => {
  const p = '.' + decodeURI(q.url.split('?')[0]);
  try {
    r.setHeader('content-type', p.endsWith('.js') ? 'text/javascript' : 'text/html');
    r.end(fs.readFileSync(p));
  } catch {
    r.statusCode = 404;
    r.end();
  }
}).listen(0);
const page = await b.newPage();
page.on('pageerror', (e) => console.log('ERR', e.message));
await page.goto(`http://localhost:${srv.address().port}/coverage/look-guide.en.html`);
await page.waitForSelector('spinal-guide:state(ready)');
await new Promise((r) => setTimeout(r, 1500));
console.log(
  await page.evaluate(async () => {
    const t0 = performance.now();
    const deep = (n) =>
      [...n.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? deep(e.shadowRoot) : [])]);
    const g = document.querySelector('spinal-guide');
    const all = deep(g.shadowRoot);
    const bs = all.filter((e) => e.matches('button[aria-expanded=false]'));
    for (const x of bs) x.click();
    const t1 = performance.now();
    await new Promise((r) => setTimeout(r));
    await new Promise((r) => requestAnimationFrame(() => setTimeout(r)));
    const t2 = performance.now();
    return [all.length, bs.length, t1 - t0, t2 - t1];
  }),
);
await b.close();
srv.close();
