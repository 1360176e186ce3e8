import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../browsers/chromium.mjs';
import {ensureBrowsers} from '../browsers/ensure.mjs';
import {serve} from './serve.mjs';

export const ROOT = fileURLToPath(new URL('../../dist-demo', import.meta.url));

if (!existsSync(ROOT)) throw new Error('dist-demo is not there: npm run demo:build');

/** The demo as built in dist-demo, served, and a browser to open it in. */
export async function openDemo() {
  const site = await serve({root: ROOT});
  const {chromium} = await ensureBrowsers(['chromium']);
  const browser = await puppeteer.launch(launchOptions(chromium));
  const close = async () => {
    await browser.close();
    site.close();
  };
  return {url: site.url, browser, close};
}
