// The snippet builder as built in dist-demo, in Chromium: what it gives works on a page that has
// nothing else, under the policy that it gives.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {build} from 'esbuild';
import {snippet} from '../../demo/builder/snippet.js';
import {readState} from '../../demo/builder/state.js';
import {facts} from '../../dist-demo/builder/facts.js';
import {newWindow} from '../../scripts/browsers/windows.mjs';
import {openDemo} from '../../scripts/demo/open.mjs';
import {axe} from './axe.mjs';

const BLOCKS = ['install', 'imports', 'head', 'html', 'csp'];
const TYPES = {css: 'text/css', js: 'text/javascript', html: 'text/html; charset=utf-8'};
const CDN = /^https:\/\/cdn\.jsdelivr\.net\/npm\/spinal-injection-widgets@[\d.]+\/dist\//;

let demo;

before(async () => {
  demo = await openDemo();
});

after(() => demo?.close());

/** A page that keeps what goes wrong in it. */
async function newPage() {
  const page = await newWindow(demo.browser);
  const faults = [];
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  return {page, faults};
}

const ready = (target) =>
  target.waitForFunction(() => {
    const widgets = [...document.querySelectorAll('*')].filter(({localName}) =>
      localName.startsWith('spinal-'),
    );
    return widgets.length > 0 && widgets.every((it) => it.matches(':state(ready)'));
  });

const given = (page) =>
  page.evaluate(
    (ids) =>
      Object.fromEntries([
        ...ids.map((id) => [id, document.querySelector(`#${id}`).textContent]),
        ['files', [...document.querySelectorAll('#files li')].map((it) => it.textContent)],
      ]),
    BLOCKS,
  );

/** What the builder gives for these choices; that its page shows just this is a test of its own. */
function snippetFor(query, lang = 'en') {
  const known = {...facts, lang};
  return snippet(readState(new URLSearchParams(query), known).state, known);
}

/** Answers as a site that has put in what the snippet asks for, and no more. */
function siteOf({head = '', html, csp, files}, {folder = '/spinal/', lang = 'en', change, bundle}) {
  const page = `<!doctype html><html lang="${lang}"><head><title>Clinic</title><link rel="icon" href="data:,">${head}</head><body><main><h1>Clinic</h1>${html}</main></body></html>`;
  const headers = {'content-security-policy': csp.replaceAll('\n', ' ')};
  const hosted = (file) =>
    files.some((it) => file === it || (it.endsWith('/') && file.startsWith(it)));
  return (url) => {
    const {pathname} = new URL(url);
    if (pathname === '/') return {body: page, contentType: TYPES.html, headers};
    const file = CDN.test(url) ? url.replace(CDN, '') : pathname.slice(folder.length);
    const isThere = CDN.test(url) || (pathname.startsWith(folder) && hosted(file));
    const body = bundle?.get(pathname) ?? (isThere && readFileSync(join('dist', file)));
    if (!body) return {status: 404, body: ''};
    const contentType = TYPES[file.split('.').at(-1)];
    // As a CDN does.
    const cors = {'access-control-allow-origin': '*'};
    return {body: change?.(file, body) ?? body, contentType, headers: cors};
  };
}

/** The page of a site, on an address of its own that no server has to answer. */
async function visit(site, {javascript = true, scriptAfter = 0, blocked = false} = {}) {
  const {page, faults} = await newPage();
  await page.setJavaScriptEnabled(javascript);
  await page.evaluateOnNewDocument(countShifts);
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const isScript = request.resourceType() === 'script';
    if (isScript && blocked) return request.abort();
    if (isScript) await sleep(scriptAfter);
    await request.respond(site(request.url()));
  });
  await page.goto('http://localhost/');
  return {page, faults};
}

/** Runs in the page. */
function countShifts() {
  globalThis.shifted = 0;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) globalThis.shifted += value;
  }).observe({type: 'layout-shift', buffered: true});
}

/** Each widget: its tag, and the language and the heading that it shows. */
const shown = (page) =>
  page.$$eval('main > *', (all) =>
    all
      .filter(({shadowRoot}) => shadowRoot)
      .map(({localName, shadowRoot}) => [
        localName,
        shadowRoot.querySelector('[part=root]').lang,
        shadowRoot.querySelector('#title').localName,
      ]),
  );

describe('the snippet', {concurrency: 2}, () => {
  const COMBINATIONS = [
    {
      name: 'of one server for all languages',
      query:
        'widgets=spinal-faq+spinal-safety+spinal-sources&heading-level=3&spinal-faq.questions=driving&spinal-sources.for=spinal-faq',
      lang: 'da',
      shows: [
        ['spinal-faq', 'da', 'h3'],
        ['spinal-safety', 'da', 'h3'],
        ['spinal-sources', 'da', 'h3'],
      ],
    },
    {
      name: 'in Danish on an English page, from a folder of another name',
      query: 'widgets=spinal-relief-timeline&language=da&folder=/files/v1.0/',
      folder: '/files/v1.0/',
      shows: [['spinal-relief-timeline', 'da', 'h2']],
    },
    {
      name: 'of one language in one file',
      query: 'widgets=spinal-guide&language=da&delivery=single&spinal-guide.sections=safety+faq',
      shows: [['spinal-guide', 'da', 'h2']],
    },
    {
      name: 'from another host',
      query: 'widgets=spinal-safety&folder=https://static.invalid/spinal/',
      lang: 'da',
      shows: [['spinal-safety', 'da', 'h2']],
    },
    {
      name: 'that loads what the page uses in one language',
      query: 'widgets=spinal-faq&delivery=autoload&language=da',
      shows: [['spinal-faq', 'da', 'h2']],
    },
    {
      name: 'of a CDN',
      query:
        'widgets=spinal-procedure+spinal-care-plan&delivery=cdn&spinal-care-plan.content=products',
      lang: 'da',
      shows: [
        ['spinal-procedure', 'da', 'h2'],
        ['spinal-care-plan', 'da', 'h2'],
      ],
    },
    {
      name: 'with the page’s own questions and a sentence for readers without JavaScript',
      query: 'widgets=spinal-faq+spinal-conditions&spinal-faq.content=own&fallback=/contact',
      shows: [
        ['spinal-faq', 'en', 'h2'],
        ['spinal-conditions', 'en', 'h2'],
      ],
    },
  ];

  for (const {name, query, shows, ...page} of COMBINATIONS)
    it(`${name} works under its own policy`, async () => {
      const parts = snippetFor(query);
      const visitor = await visit(siteOf(parts, page));
      await ready(visitor.page);
      assert.deepEqual(await shown(visitor.page), shows);
      const files = `${parts.head}${parts.html}`.match(/<(link|script)\b/g);
      assert.equal(await visitor.page.$$eval('[integrity]', (all) => all.length), files.length);
      assert.deepEqual(visitor.faults, []);
      await visitor.page.browserContext().close();
    });

  for (const theme of facts.themes)
    it(`brings the theme ${theme}`, async () => {
      const parts = snippetFor(`theme=${theme}`);
      const {page, faults} = await visit(siteOf(parts, {}));
      await ready(page);
      const loaded = await page.evaluate(() => [...document.styleSheets].map(({href}) => href));
      assert.ok(loaded.some((it) => it.endsWith(`/themes/${theme}.css`)));
      assert.deepEqual(faults, []);
      await page.browserContext().close();
    });

  it('that loads what the page uses works under its own policy', async () => {
    const parts = snippetFor('widgets=spinal-faq&delivery=autoload');
    const {page, faults} = await visit(siteOf(parts, {lang: 'da'}));
    await ready(page);
    assert.deepEqual(await shown(page), [['spinal-faq', 'da', 'h2']]);
    assert.deepEqual(faults, []);
    await page.browserContext().close();
  });

  it('in a bundle of the site’s own works under its own policy', async () => {
    const parts = snippetFor('widgets=spinal-guide+spinal-faq&delivery=npm&language=da');
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(parts.install, `npm install spinal-injection-widgets@${version}`);
    assert.equal(parts.head, undefined);
    const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
    try {
      const {outputFiles} = await build({
        stdin: {contents: parts.imports, resolveDir: process.cwd()},
        bundle: true,
        splitting: true,
        format: 'esm',
        outdir: folder,
        write: false,
        logLevel: 'silent',
      });
      const bundle = new Map(outputFiles.map(({path, text}) => [path.replace(folder, ''), text]));
      const head =
        '<link rel="stylesheet" href="/stdin.css"><script type="module" src="/stdin.js"></script>';
      assert.match(bundle.get('/stdin.css'), /\.spinal-static/);
      const {page, faults} = await visit(siteOf({...parts, head}, {bundle, folder: '/'}));
      await ready(page);
      assert.deepEqual(
        (await shown(page)).map(([tag, lang]) => [tag, lang]),
        [
          ['spinal-guide', 'da'],
          ['spinal-faq', 'da'],
        ],
      );
      assert.deepEqual(faults, []);
      await page.browserContext().close();
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  it('runs no script that is not the one it names', async () => {
    const parts = snippetFor('');
    const change = (file, body) => (file.endsWith('.js') ? `${body}\n` : undefined);
    const {page, faults} = await visit(siteOf(parts, {change}));
    assert.equal(await page.$eval('spinal-injection-types', (it) => it.matches(':defined')), false);
    assert.match(faults.join(), /integrity/);
    await page.browserContext().close();
  });

  it('keeps the space that the builder measured, whatever its reader has opened', async () => {
    const {page: builder} = await newPage();
    await builder.goto(`${demo.url}builder.html?widgets=spinal-faq&static=off&delivery=autoload`);
    const measured = () =>
      builder.waitForFunction(() => document.querySelector('#space-part').ariaBusy === 'false');
    await measured();
    const frame = await (await builder.waitForSelector('#preview')).contentFrame();
    await ready(frame);
    await frame.click('spinal-faq >>> [part=toolbar] button');
    await builder.click('[data-tag=spinal-faq] summary');
    await builder.click('[name="spinal-faq.questions"][value=driving]');
    await measured();
    const [css, font] = [
      await builder.$eval('#space', ({textContent}) => textContent),
      await frame.$eval('body', (body) => getComputedStyle(body).fontFamily),
    ];
    assert.match(css, /body spinal-faq:not\(:state\(ready\)\)::before/);
    await builder.browserContext().close();

    const parts = snippetFor(
      'widgets=spinal-faq&static=off&delivery=autoload&spinal-faq.questions=driving',
    );
    const head = `${parts.head}<link rel="stylesheet" href="/site.css">`;
    const html = `${parts.html}<p id="below">Below</p>`;
    const site = siteOf({...parts, head, html}, {});
    const {page, faults} = await visit(
      (url) => {
        if (!url.endsWith('/site.css')) return site(url);
        return {body: `body { font: 16px ${font}; } ${css}`, contentType: TYPES.css};
      },
      {scriptAfter: 300},
    );
    await ready(page);
    assert.equal(await page.evaluate(() => globalThis.shifted), 0);
    assert.deepEqual(faults, []);
    await page.browserContext().close();
  });

  describe('with the words in the page', () => {
    const query = 'widgets=spinal-faq+spinal-safety+spinal-relief-timeline&language=da';
    let parts;

    before(async () => {
      const {page, faults} = await newPage();
      await page.goto(`${demo.url}builder.html?${query}`);
      await page.waitForFunction(() => document.querySelector('#space-part').ariaBusy === 'false');
      parts = {...snippetFor(query), ...(await given(page))};
      assert.equal(await page.$eval('#space', ({textContent}) => textContent), '');
      assert.deepEqual(faults, []);
      await page.browserContext().close();
    });

    const open = (options) => visit(siteOf(parts, {lang: 'da'}), options);
    const text = (page) => page.$eval('main', ({innerText}) => innerText);

    it('has just what the build writes', () => {
      for (const name of ['faq', 'safety', 'relief-timeline'])
        assert.ok(parts.html.includes(readFileSync(`dist/static/da/${name}.html`, 'utf8').trim()));
      assert.doesNotMatch(parts.head, /reserve/);
    });

    it('can be read without JavaScript, and is valid', async () => {
      const {page} = await open({javascript: false});
      assert.match(await text(page), /Spørgsmål og svar[^]*112[^]*Kilder \(\d+\)/);
      assert.doesNotMatch(await text(page), /Kopiér link|Udskriv|Vis alle/);
      // A parser makes other elements of markup that is not valid.
      const written = parts.html.match(/<[a-z]/g).length;
      const there = await page.$$eval('main > :not(h1), main > * *', (all) => all.length);
      assert.equal(there, written);
      await page.browserContext().close();
    });

    it('moves nothing when the widgets come', async () => {
      const {page, faults} = await open({scriptAfter: 300});
      await ready(page);
      assert.equal(await page.evaluate(() => globalThis.shifted), 0);
      assert.equal(await page.$('.spinal-static'), null);
      assert.deepEqual(faults, []);
      await page.browserContext().close();
    });

    it('is there where the script is blocked, and passes axe', async () => {
      const {page} = await open({blocked: true});
      assert.match(await text(page), /112/);
      assert.deepEqual(await axe(page), []);
      await page.browserContext().close();
    });
  });

  it('leaves something to read without JavaScript', async () => {
    const parts = snippetFor(
      'widgets=spinal-faq+spinal-safety&static=off&fallback=/kontakt&spinal-faq.content=own',
      'da',
    );
    const {page} = await visit(siteOf(parts, {lang: 'da'}), {javascript: false});
    const text = await page.$eval('main', ({innerText}) => innerText);
    assert.match(text, /Hvor kan jeg parkere\?[^]*Læs om blokader i ryggen her i stedet\./);
    await page.browserContext().close();
  });
});

describe('the snippet builder', () => {
  let page;
  let faults;

  beforeEach(async () => {
    await page?.browserContext().close();
    ({page, faults} = await newPage());
  });

  const open = async (query = '', path = 'builder.html') => {
    await page.goto(`${demo.url}${path}${query && `?${query}`}`);
    await page.waitForFunction(() => document.querySelector('#csp').textContent);
    return preview();
  };
  const preview = async () => {
    const frame = await (await page.waitForSelector('#preview')).contentFrame();
    await frame.waitForFunction(() => location.pathname.endsWith('builder-preview.html'));
    return frame;
  };
  const html = async () => (await given(page)).html;
  const said = () => page.$eval('#said', ({innerText}) => innerText);
  const previewed = async (frame) => {
    await ready(frame);
    return frame.$$eval('#widgets > *', (all) =>
      all.map((it) => `${it.localName} ${it.shadowRoot.querySelector('[part=root]').lang}`),
    );
  };

  it('shows what it gives, and follows without loading anew', async () => {
    const frame = await open('widgets=spinal-faq+spinal-safety&language=da');
    assert.deepEqual(await previewed(frame), ['spinal-faq da', 'spinal-safety da']);
    await frame.evaluate(() => {
      globalThis.same = true;
    });
    await page.click('[data-tag=spinal-faq] summary');
    await page.click('[name="spinal-faq.questions"][value=driving]');
    await frame.waitForFunction(
      () => document.querySelector('spinal-faq').getAttribute('questions') === 'driving',
    );
    assert.match(await html(), /questions="driving"/);
    assert.equal(await frame.evaluate(() => globalThis.same), true);
    assert.deepEqual(faults, []);
  });

  it('says what the snippet is', async () => {
    for (const [query, lang] of [
      ['widgets=spinal-faq+spinal-safety&static=off&spinal-faq.content=own&fallback=/a', 'en'],
      ['delivery=single&static=off&folder=/x/', 'da'],
      ['delivery=npm&static=off', 'en'],
    ]) {
      await open(query, lang === 'da' ? 'da/builder.html' : 'builder.html');
      const {files, ...texts} = snippetFor(query, lang);
      const empty = Object.fromEntries(BLOCKS.map((id) => [id, '']));
      assert.deepEqual(await given(page), {...empty, ...texts, files});
      const visible = await page.$$eval('.result .code', (all) =>
        all.filter((it) => it.checkVisibility()).map((it) => it.querySelector('code').id),
      );
      // It comes when it has been measured, and has a test of its own.
      const written = visible.filter((id) => id !== 'space');
      assert.deepEqual(
        written,
        BLOCKS.filter((id) => texts[id]),
      );
    }
  });

  it('shows the file of one language as it is', async () => {
    const frame = await open('widgets=spinal-faq&language=da&delivery=single', 'builder.html');
    assert.deepEqual(await previewed(frame), ['spinal-faq da']);
    const loaded = await frame.evaluate(() =>
      performance.getEntriesByType('resource').map(({name}) => name),
    );
    assert.ok(loaded.some((it) => it.endsWith('/spinal-widgets.da.js')));
    assert.ok(!loaded.some((it) => it.endsWith('/spinal-widgets.js')));
    assert.deepEqual(faults, []);
  });

  it('has the width of a phone, a tablet and a desk, and any between', async () => {
    const frame = await open();
    const width = () => frame.evaluate(() => innerWidth);
    for (const device of [360, 768, 1200]) {
      await page.$eval(`[name=device][value="${device}"]`, (radio) => radio.click());
      await frame.waitForFunction((it) => innerWidth === it, {}, device);
    }
    await page.focus('#width');
    await page.keyboard.press('ArrowLeft');
    await frame.waitForFunction(() => innerWidth === 1199);
    assert.equal(new URL(page.url()).searchParams.get('width'), '1199');
    await page.keyboard.press('Home');
    await frame.waitForFunction(() => innerWidth === 320);
    assert.equal(await width(), 320);
    const box = await page.$eval(
      '#screen',
      ({scrollWidth, clientWidth}) => scrollWidth - clientWidth,
    );
    assert.equal(box, 0);
  });

  it('says what in its address is not possible, and goes on', async () => {
    await open('widgets=spinal-faq+nothing&theme=neon&width=x&spinal-faq.open=a&reviewed-on=soon');
    const text = await said();
    for (const it of ['widgets', 'nothing', 'neon', 'width', 'spinal-faq.open', 'soon'])
      assert.ok(text.includes(it), `${it} in ${text}`);
    assert.match(await html(), /<spinal-faq>/);
    await open('fallback=javascript:alert(1)', 'da/builder.html');
    assert.match(await said(), /Adressen beder om fallback/);
    assert.deepEqual(faults, []);
  });

  it('goes back and forward through the choices, and outlives a reload', async () => {
    await page.goto(`${demo.url}index.html`);
    await open();
    await page.click('[name=widgets][value=spinal-safety]');
    await page.select('[name=delivery]', 'npm');
    const both = /spinal-injection-types[^]*spinal-safety/;
    assert.match(await html(), both);
    await page.goBack();
    assert.equal(await page.$eval('[name=delivery]', ({value}) => value), 'own');
    await page.goBack();
    assert.doesNotMatch(await html(), /spinal-safety/);
    const isTicked = ({checked}) => checked;
    assert.equal(await page.$eval('[name=widgets][value=spinal-safety]', isTicked), false);
    await page.goForward();
    assert.match(await html(), both);
    await page.reload();
    await page.waitForFunction(() => document.querySelector('#html').textContent);
    assert.match(await html(), both);
    await page.goBack();
    await page.goBack();
    assert.equal(new URL(page.url()).pathname, '/index.html');
    assert.deepEqual(faults, []);
  });

  it('works by keyboard alone', async () => {
    await open('widgets=spinal-faq');
    await page.focus('[name=widgets][value=spinal-faq]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.match(await html(), /faq>[^]*procedure>[^]*safety>/);
    await page.focus('[data-tag=spinal-safety] [data-move="-1"]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    assert.match(await html(), /safety>[^]*faq>[^]*procedure>/);
    assert.equal(await said(), 'Risks and help is now number 1 of 3.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.match(await html(), /faq>[^]*safety>[^]*procedure>/);
    assert.deepEqual(faults, []);
  });

  it('does not take what is not possible', async () => {
    await open();
    await page.focus('#folder');
    await page.keyboard.press('End');
    await page.keyboard.type('x');
    const wrong = () => page.$eval('#folder-wrong', ({innerText}) => innerText);
    assert.match(await wrong(), /“\/spinal\/x” is not possible.* ends with a slash/);
    assert.equal(await page.$eval('#folder', (it) => it.ariaInvalid), 'true');
    assert.deepEqual(await axe(page), []);
    await page.keyboard.type('/');
    assert.match(await html(), /src="\/spinal\/x\/spinal-widgets\.js"/);
    assert.equal(await wrong(), '');
    await page.click('[name=widgets][value=spinal-injection-types]');
    assert.match(await said(), /at least one/);
    await page.click('button[type=reset]');
    assert.equal(new URL(page.url()).search, '');
    assert.match(await html(), /src="\/spinal\/spinal-widgets\.js"/);
  });

  it('copies', async () => {
    await page
      .browserContext()
      .overridePermissions(demo.url, ['clipboard-sanitized-write', 'clipboard-read']);
    await open('widgets=spinal-faq');
    for (const id of ['head', 'html', 'csp']) {
      await page.click(`#${id}-part button`);
      await page.waitForFunction(
        (it) => document.querySelector(`#${it}-part [role=status]`).textContent === 'Copied',
        {},
        id,
      );
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied, (await given(page))[id]);
    }
  });

  /** For the contrast of a snippet of ten thousand lines axe needs a minute; each line is like the first. */
  const axeOfShort = async () => {
    await page.$$eval('pre', (every) => {
      for (const {firstElementChild: code} of every)
        code.textContent = code.textContent.slice(0, 2000);
    });
    return axe(page);
  };

  for (const [path, width] of [
    ['builder.html', 320],
    ['da/builder.html', 1200],
  ])
    it(`passes axe with all there is, in ${path} at ${width} px`, async () => {
      const {widgets} = await import('../../scripts/register.mjs');
      await page.setViewport({width, height: 900});
      const all = widgets.map(({tag}) => tag).join('+');
      await open(`widgets=${all}&theme=x&delivery=single`, path);
      await page.$$eval('details', (every) => {
        for (const details of every) details.open = true;
      });
      const over = () => document.documentElement.scrollWidth - innerWidth;
      assert.equal(await page.evaluate(over), 0);
      assert.deepEqual(await axeOfShort(), []);
      await page.select('[name=delivery]', 'npm');
      assert.deepEqual(await axeOfShort(), []);
      assert.deepEqual(faults, []);
    });
});
