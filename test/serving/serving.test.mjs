// The example configurations, as nginx and Apache understand them, and a page of another site in Chromium.
import assert from 'node:assert/strict';
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer, get} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../../scripts/browsers/chromium.mjs';
import {ensureBrowsers} from '../../scripts/browsers/ensure.mjs';
import {version} from '../../scripts/serving/files.mjs';
import {host} from '../../scripts/serving/host.mjs';
import {startApache, startNginx} from './web-servers.mjs';

const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const FOREVER = 'public, max-age=31536000, immutable';
const BRIEFLY = 'public, max-age=600';

/** @type {import('puppeteer-core').Browser} */
let browser;
const folder = mkdtempSync(join(tmpdir(), 'serving-'));
const root = join(folder, 'site');

before(async () => {
  // Apache reads as a user of its own.
  chmodSync(folder, 0o755);
  host(join(root, 'spinal'));
  const {chromium} = await ensureBrowsers(['chromium']);
  browser = await puppeteer.launch(launchOptions(chromium));
});

after(async () => {
  await browser?.close();
  rmSync(folder, {recursive: true});
});

for (const [name, start] of Object.entries({nginx: startNginx, Apache: startApache}))
  describe(name, () => {
    /** @type {Awaited<ReturnType<typeof startNginx>>} */
    let server;

    before(async () => {
      const own = join(folder, name);
      mkdirSync(own);
      server = await start(own, root);
    });

    after(() => server?.close());

    /** @param {string} path @param {Record<string, string>} [headers] */
    const ask = (path, headers) => answer(`${server.url}spinal/${path}`, headers);

    const encodings = /** @type {const} */ ([
      ['br, gzip', 'br', brotliDecompressSync],
      ['gzip, deflate', 'gzip', gunzipSync],
      ['identity', undefined, (/** @type {Buffer} */ body) => body],
    ]);
    for (const [accepted, encoding, decode] of encodings)
      for (const [file, type] of [
        ['spinal-widgets.js', 'text/javascript; charset=utf-8'],
        ['locales/da.js', 'text/javascript; charset=utf-8'],
        ['autoload.js', 'text/javascript; charset=utf-8'],
        ['autoload/da/faq.js', 'text/javascript; charset=utf-8'],
        ['reserve.css', 'text/css; charset=utf-8'],
        ['themes/clinic.css', 'text/css; charset=utf-8'],
      ])
        test(`${file} for a browser that takes ${accepted}`, async () => {
          const {status, headers, body} = await ask(`${version}/${file}`, {
            'accept-encoding': accepted,
          });
          assert.equal(status, 200);
          assert.equal(headers['content-type'], type);
          assert.equal(headers['content-encoding'], encoding);
          assert.match(headers.vary ?? '', /Accept-Encoding/i);
          assert.deepEqual(decode(body), readFileSync(`dist/${file}`));
        });

    test('source maps are there for developers', async () => {
      const {headers, body} = await ask(`${version}/spinal-widgets.js.map`);
      assert.equal(headers['content-type'], 'application/json; charset=utf-8');
      assert.deepEqual(body, readFileSync('dist/spinal-widgets.js.map'));
    });

    test('a version is kept for ever, the current one briefly', async () => {
      const kept = await ask(`${version}/spinal-widgets.js`, {'accept-encoding': 'br'});
      const current = await ask('current/spinal-widgets.js', {'accept-encoding': 'br'});
      assert.equal(kept.headers['cache-control'], FOREVER);
      assert.equal(current.headers['cache-control'], BRIEFLY);
      assert.deepEqual(kept.body, current.body);
    });

    test('a file that has not changed is not sent again', async () => {
      const {headers} = await ask('current/spinal-widgets.js');
      assert.ok(headers.etag);
      const again = await ask('current/spinal-widgets.js', {'if-none-match': headers.etag});
      assert.equal(again.status, 304);
      assert.equal(again.body.length, 0);
    });

    test('what is not there is not kept', async () => {
      for (const path of [
        `${version}/spinal-widget.js`,
        '9.9.9/spinal-widgets.js',
        'integrity.js',
      ]) {
        const {status, headers} = await ask(path);
        assert.equal(status, 404);
        assert.equal(headers['cache-control'], undefined);
      }
    });

    test('no folder is listed', async () => {
      assert.notEqual((await ask(`${version}/`)).status, 200);
    });

    test('other sites may load it, and no browser guesses what it is', async () => {
      for (const path of [`${version}/spinal-widgets.js`, 'current/reserve.css', 'nothing.js']) {
        const {headers} = await ask(path, {origin: 'https://clinic.example'});
        assert.equal(headers['access-control-allow-origin'], '*');
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
        assert.equal(headers['x-content-type-options'], 'nosniff');
      }
    });

    test('a page of another site shows a widget, with integrity and a strict policy', async () => {
      const files = `${server.url}spinal/${version}/`;
      const {result, faults} = await onAnotherSite(files, integrity['spinal-widgets.js']);
      assert.deepEqual(result, {ready: true, lang: 'da', bytes: 'br'});
      assert.deepEqual(faults, []);
    });

    test('a file that is not what the page expects does not run', async () => {
      const files = `${server.url}spinal/${version}/`;
      const {result, faults} = await onAnotherSite(files, integrity['spinal-widgets.da.js']);
      assert.equal(result.ready, false);
      assert.match(faults.join(), /integrity/);
    });
  });

/**
 * Opens a page on another origin that loads the library from `files`, under the policy of docs/serving.md.
 * @param {string} files
 * @param {string} hash
 */
async function onAnotherSite(files, hash) {
  const [origin] = files.split('/spinal/');
  const policy = `default-src 'none'; script-src ${origin}; style-src ${origin}; require-trusted-types-for 'script'; trusted-types spinal-widgets`;
  const site = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 204, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(
      isPage
        ? `<!doctype html><html lang="da"><title>Klinik</title>
           <link rel="stylesheet" href="${files}reserve.css" integrity="${integrity['reserve.css']}" crossorigin>
           <script type="module" src="${files}spinal-widgets.js" integrity="${hash}" crossorigin></script>
           <spinal-faq questions="driving"></spinal-faq>`
        : '',
    );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => site.once('listening', resolve));
  const {port} = /** @type {import('node:net').AddressInfo} */ (site.address());

  const page = await (await browser.createBrowserContext()).newPage();
  /** @type {string[]} */
  const faults = [];
  /** @type {string | undefined} */
  let bytes;
  page.on('console', (message) => faults.push(message.text()));
  page.on('response', (response) => {
    if (response.url().endsWith('spinal-widgets.js'))
      bytes = response.headers()['content-encoding'];
  });
  await page.goto(`http://127.0.0.1:${port}/`, {waitUntil: 'networkidle0'});
  const result = await page.evaluate(() => {
    const widget = document.querySelector('spinal-faq');
    return {
      ready: widget?.matches(':defined:state(ready)'),
      lang: widget?.shadowRoot?.querySelector('[lang]')?.getAttribute('lang'),
    };
  });
  await page.browserContext().close();
  site.close();
  return {result: {...result, bytes}, faults};
}

/**
 * The answer as it was sent, not decoded.
 * @param {string} url
 * @param {Record<string, string>} [headers]
 * @returns {Promise<{status?: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer}>}
 */
function answer(url, headers = {}) {
  return new Promise((resolve, reject) => {
    get(url, {headers, agent: false}, async (response) => {
      const chunks = [];
      for await (const chunk of response) chunks.push(chunk);
      const {statusCode: status, headers: sent} = response;
      resolve({status, headers: sent, body: Buffer.concat(chunks)});
    }).on('error', reject);
  });
}
