// Pages on real paper: a PDF from each engine that can make one, and what can be read on it.
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../../scripts/browsers/chromium.mjs';
import {ensureBrowsers} from '../../scripts/browsers/ensure.mjs';
import {ensurePrograms} from '../../scripts/debian.mjs';

/** WebKitGTK's driver prints nothing. */
export const ENGINES = ['chromium', 'firefox'];

const LAUNCH = {
  chromium: launchOptions,
  firefox: (executablePath) => ({browser: 'firefox', executablePath, headless: true}),
};

export async function launch(engine) {
  ensurePrograms({pdftotext: 'poppler-utils'});
  const executables = await ensureBrowsers([engine]);
  return puppeteer.launch(LAUNCH[engine](executables[engine]));
}

/** A site that has the library's files, and the pages that it is given. */
export async function serve() {
  const pages = [];
  const server = createServer(async ({url}, response) => {
    const page = pages[Number(url.slice(1))];
    const body = page ?? (await readFile(`.${url}`).catch(() => ''));
    const type = page ? 'html' : url.endsWith('.css') ? 'css' : 'javascript';
    response.setHeader('content-type', `text/${type}`).end(body);
  });
  await new Promise((done) => server.listen(0, done));
  return {
    /** @returns its address */
    add: (page) => `http://localhost:${server.address().port}/${pages.push(page) - 1}`,
    close: () => server.close(),
  };
}

/** What stands on the paper, `squeezed`: lines break anywhere, and pdftotext takes a hyphen there for no letter. */
export async function printed(page) {
  return squeezed(await paperText(page));
}

/** The same for each sheet of paper. */
export async function sheets(page, margin) {
  const text = await paperText(page, {margin});
  return text.split('\f').map(squeezed);
}

/** The words that reach into the margin above or below: of a line that the end of a sheet cuts in two. */
export async function cutWords(page) {
  const boxes = await paperText(page, {margin: '1cm', options: ['-bbox']});
  // In points; what hangs from the last line may reach a little further.
  const margin = 72 / 2.54 - 2;
  return boxes.split('<page ').flatMap((sheet, number) => {
    const height = Number(/height="([\d.]+)"/.exec(sheet)?.[1]);
    return [...sheet.matchAll(/yMin="([\d.]+)".* yMax="([\d.]+)">(.*)<\/word>/g)]
      .filter(([, top, bottom]) => Number(top) < margin || Number(bottom) > height - margin)
      .map(([, , , word]) => `sheet ${number}: ${word}`);
  });
}

async function paperText(page, {margin, options = []} = {}) {
  const pdf = await page.pdf({
    format: 'A4',
    margin: {top: margin, right: margin, bottom: margin, left: margin},
  });
  return new Promise((done, fail) => {
    const {stdin} = execFile(
      'pdftotext',
      [...options, '-', '-'],
      {maxBuffer: 2 ** 26},
      (error, text) => (error ? fail(error) : done(text)),
    );
    stdin.end(pdf);
  });
}

/** Those of the texts that are not on the paper; each may be broken once, by the end of a column or a page. */
export function missing(texts, paper) {
  return texts.map(squeezed).filter((text) => !paper.includes(text.slice(begun(text, paper))));
}

/** How much of the text stands together. */
function begun(text, paper) {
  let [from, to] = [0, text.length];
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if (paper.includes(text.slice(0, middle))) from = middle;
    else to = middle - 1;
  }
  return from;
}

export function squeezed(text) {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b\u2010-]+/g, '');
}
