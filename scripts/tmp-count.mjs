import {startDevServer} from '@web/dev-server';
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
page.on('console', (m) => console.log('LOG', m.text().slice(0, 300)));
page.on('requestfailed', (r) => console.log('FAIL', r.url()));
await page.setViewport({width: 1000, height: 900});
for (const l of ['en', 'da']) {
  await page.goto(`http://localhost:${srv.address().port}/coverage/look-guide.${l}.html`);
  await page.waitForSelector('spinal-guide:state(ready)');
  await new Promise((r) => setTimeout(r, 1500));
  console.log(
    l,
    await page.evaluate(() => {
      const out = {};
      const g = document.querySelector('spinal-guide').shadowRoot;
      const walk = (n, acc) => {
        for (const c of n.childNodes) {
          if (c.nodeType === 3) {
            acc.push(c.data);
          } else if (c.nodeType === 1) {
            if (c.matches('[hidden],.sources,.citation,style')) continue;
            if (c.localName === 'svg') continue;
            const cs = getComputedStyle(c);
            if (cs.display === 'none') continue;
            walk(c.shadowRoot ?? c, acc);
          }
        }
      };
      for (const s of g.querySelectorAll('.section,.note,.contents,.help')) {
        const acc = [];
        walk(s, acc);
        out[s.id || s.className] = acc.join(' ').split(/\s+/).filter(Boolean).length;
      }
      return out;
    }),
  );
}
await b.close();
srv.close();
