// A picture of a page, to look at a widget. Give an address, or a path under the repository.
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {startDevServer} from '@web/dev-server';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {emulate, launchOptions} from './browsers/chromium.mjs';
import {ensureBrowsers} from './browsers/ensure.mjs';

const USAGE = `node scripts/screenshot.mjs <address or path> <file.png or file.pdf> [options]
  --width 320       of the viewport, in px (1200)
  --height 900      of the viewport, in px (800)
  --full            the whole page, not only the viewport
  --dark            prefers a dark colour scheme
  --forced-colors   as with Windows' contrast themes
  --print           print styles; always so for a PDF`;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    width: {type: 'string', default: '1200'},
    height: {type: 'string', default: '800'},
    full: {type: 'boolean'},
    dark: {type: 'boolean'},
    'forced-colors': {type: 'boolean'},
    print: {type: 'boolean'},
  },
});
const [place, out] = positionals;
if (!place || !out) {
  console.error(USAGE);
  process.exit(1);
}

const server = URL.canParse(place) ? undefined : await serveRepository();
const url = server
  ? new URL(place, `http://localhost:${server.server.address().port}`).href
  : place;
const {chromium} = await ensureBrowsers(['chromium']);
const browser = await puppeteer.launch(launchOptions(chromium));
try {
  await capture(await browser.newPage());
} finally {
  await browser.close();
  await server?.stop();
}

async function capture(page) {
  page.on('console', report);
  page.on('pageerror', (error) => console.error(error));
  await page.setViewport({width: Number(values.width), height: Number(values.height)});
  await emulate(await page.createCDPSession(), media());
  await page.goto(url, {waitUntil: 'networkidle0'});
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (out.endsWith('.pdf')) {
    await page.pdf({path: out, format: 'A4', printBackground: true});
  } else {
    await page.screenshot({path: out, fullPage: values.full ?? false});
  }
}

function report(message) {
  const {url = ''} = message.location();
  if (url.endsWith('/favicon.ico')) return;
  console.error(`${message.type()}: ${message.text()} ${url}`);
}

function media() {
  return {
    ...(values.dark && {colorScheme: 'dark'}),
    ...(values['forced-colors'] && {forcedColors: 'active'}),
    ...(values.print && {media: 'print'}),
  };
}

function serveRepository() {
  return startDevServer({
    config: {
      rootDir: '.',
      port: 0,
      nodeResolve: {exportConditions: ['development']},
      plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
}
