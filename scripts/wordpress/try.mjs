/* global wp */
// Tries the plugin in WordPress as Debian's releases have it, in Chromium: npm run try:wordpress
//   -- --release trixie     one of bookworm, trixie, sid; else all of them
//   -- --check words        only what has these words in its name, with the plugin put in first
//   -- --pictures folder    keeps pictures of what was seen, and of every page where a check fails
// It installs MariaDB and PHP where they are missing, so it is not a part of `npm test`.
import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../browsers/chromium.mjs';
import {ensureBrowsers} from '../browsers/ensure.mjs';
import {NAME} from './build.mjs';
import {clinicChecks} from './clinic.mjs';
import {
  block,
  canvas,
  choose,
  html,
  insertFromInserter,
  openEditor,
  openSidebar,
  publish,
  save,
  shortcode,
  PATIENCE,
  signIn,
  tick,
  upload,
} from './editor.mjs';
import {startDatabase, startSite} from './site.mjs';
import {wordsChecks} from './words-seen.mjs';

/** The theme of each: a classic one, where styles of a post come late, and block themes. */
const RELEASES = {bookworm: 'twentytwentyone', trixie: 'twentytwentyfive', sid: 'twentytwentyfive'};

const PUT_IN = 'the zip is uploaded and activated in the administration';

const RAW = '<spinal-faq questions="driving" lang="en" onclick="alert(1)"></spinal-faq>';
const OWN =
  '<details id="parking"><summary>Hvor kan jeg parkere?</summary><p>Ved indgang B.</p></details>';
const HOSTILE = '" onfocus="alert(1)';

const {values} = parseArgs({
  options: {
    release: {type: 'string', multiple: true},
    check: {type: 'string', default: ''},
    pictures: {type: 'string'},
  },
});
const results = [];

const {chromium} = await ensureBrowsers(['chromium']);
const browser = await puppeteer.launch(launchOptions(chromium));
const database = await startDatabase();
try {
  for (const release of values.release ?? Object.keys(RELEASES)) await tryRelease(release);
} finally {
  await browser.close();
  await database.close();
}
for (const {place, name, error} of results) {
  console.log(`${error ? 'FAIL' : 'pass'}  ${place}: ${name}`);
  if (error) console.log(`      ${error.message ?? error}`);
}
if (results.every(({name}) => name === PUT_IN))
  throw new Error(`No check has “${values.check}” in its name.`);
const failed = results.filter(({error}) => error).length;
console.log(`${results.length - failed} passed, ${failed} failed.`);
process.exitCode = failed > 0 ? 1 : 0;

async function tryRelease(release) {
  const theme = RELEASES[release];
  const site = await startSite({database, release, theme});
  const place = `WordPress ${site.version}, ${theme}`;
  const check = async (name, run) => {
    if (name !== PUT_IN && !name.includes(values.check)) return;
    const started = Date.now();
    const error = await run().then(
      () => undefined,
      (reason) => reason,
    );
    results.push({place, name, error});
    console.error(`${error ? 'FAIL' : 'pass'}  ${name} (${Date.now() - started} ms)`);
    if (!error) return;
    console.error(error);
    await pictures(`failed-${results.length}`);
  };
  try {
    const admin = await signIn(browser, site, 'admin');
    const author = await signIn(browser, site, 'author');
    await checks({site, admin, author, check, release});
  } finally {
    site.close();
  }
}

/** Of every page there is. */
async function pictures(name) {
  if (!values.pictures) return;
  mkdirSync(values.pictures, {recursive: true});
  for (const [index, page] of (await browser.pages()).entries())
    await page.screenshot({path: join(values.pictures, `${name}-${index + 1}.png`)});
}

async function checks({site, admin, author, check, release}) {
  const visit = visitor(site);
  const shown = async (post, lookFor) => {
    const {page, faults} = await visit(post);
    try {
      await lookFor(page);
      assert.deepEqual(faults, []);
    } finally {
      await page.browserContext().close();
    }
  };
  const picture = (page, name) => {
    if (!values.pictures) return undefined;
    mkdirSync(values.pictures, {recursive: true});
    return page.screenshot({path: join(values.pictures, `${release}-${name}.png`), fullPage: true});
  };

  await check(
    'without the plugin, an author’s tag in a Custom HTML block is taken out',
    async () => {
      const post = await publish(author, html(RAW));
      assert.equal(post.raw.includes('spinal-faq'), false);
    },
  );
  await check(
    'without the plugin, an administrator’s tag in a Custom HTML block stays',
    async () => {
      const post = await publish(admin, html(RAW));
      assert.match(post.raw, /<spinal-faq questions="driving" lang="en"/);
    },
  );
  await check(PUT_IN, () => upload(admin, site));
  await check('the plugin says what it is in Danish', async () => {
    await admin.goto(`${site.url}/wp-admin/plugins.php`);
    const text = await admin.$eval(`[data-plugin="${NAME}/${NAME}.php"]`, (row) => row.textContent);
    assert.match(text, /Widgets om blokader i ryggen/);
    assert.match(text, /En blok og en kortkode/);
  });

  await check(
    'the editor offers the block, its options and a live preview; a page shows it',
    async () => {
      await openEditor(admin, site, 'page');
      await insertFromInserter(admin, 'blokade');
      const frame = await canvas(admin);
      await ready(frame, 'spinal-faq');
      await openSidebar(admin);
      await tick(admin, 'Må jeg køre bil bagefter?');
      await ready(frame, 'spinal-faq[questions="driving"]');
      await choose(admin, 'Sprog', 'en');
      await ready(frame, 'spinal-faq[questions="driving"][lang="en"]');
      await picture(admin, 'editor');
      const post = await save(admin);
      await shown(post, async (page) => {
        await ready(page, 'spinal-faq[questions="driving"][lang="en"]');
        assert.match(await spoken(page, 'spinal-faq'), /Can I drive/);
        await picture(page, 'block');
      });
      assert.deepEqual(admin.faults, []);
    },
  );
  await check('the block, saved and opened again, is valid and keeps its options', async () => {
    await admin.reload();
    await admin.waitForFunction(
      () => window.wp?.data?.select('core/block-editor').getBlocks().length > 0,
    );
    const [block] = await admin.evaluate(() =>
      wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({isValid, attributes}) => ({isValid, ...attributes})),
    );
    assert.equal(block.isValid, true);
    assert.deepEqual(block.options, {questions: 'driving', lang: 'en'});
  });
  await check('another widget, chosen in the sidebar, keeps the options it has too', async () => {
    await openSidebar(admin);
    await choose(admin, 'Widget', 'injection-types');
    await ready(await canvas(admin), 'spinal-injection-types[lang="en"]:not([questions])');
  });

  await check(
    'an author’s block is Danish on a Danish page, also beside English options',
    async () => {
      await openEditor(author, site);
      await author.evaluate(() =>
        wp.data.dispatch('core/block-editor').insertBlocks(
          wp.blocks.createBlock('spinal-injection-widgets/widget', {
            widget: 'injection-types',
            options: {types: 'facet'},
          }),
        ),
      );
      const frame = await canvas(author);
      await ready(frame, 'spinal-injection-types');
      assert.match(await spoken(frame, 'spinal-injection-types'), /blokade/);
      await openSidebar(author);
      await author.waitForFunction(() => document.body.textContent.includes('As the page'));
      await picture(author, 'editor-da');
      const post = await save(author);
      await shown(post, async (page) => {
        await ready(page, 'spinal-injection-types[types="facet"]');
        assert.match(await spoken(page, 'spinal-injection-types'), /blokade/);
        await picture(page, 'block-da');
      });
      assert.deepEqual(author.faults, []);
    },
  );
  await check('an author’s own questions stand inside the block’s widget', async () => {
    const post = await publish(author, block({widget: 'faq', options: {}}, html(OWN)));
    await shown(post, async (page) => {
      await ready(page, 'spinal-faq > details#parking');
      assert.match(await spoken(page, 'spinal-faq'), /Hvor kan jeg parkere/);
      assert.doesNotMatch(await spoken(page, 'spinal-faq'), /Hvad er en blokade/);
      await picture(page, 'own-questions');
    });
  });
  await check('products stand in their slot of the care plan', async () => {
    const list = '<ul class="wp-block-list"><li><a href="/cushion">Siddepude</a></li></ul>';
    const post = await publish(author, block({widget: 'care-plan', options: {}}, html(list)));
    await shown(post, async (page) => {
      await ready(page, 'spinal-care-plan > [slot="products"] a');
      await picture(page, 'products');
    });
  });

  await check('an author’s shortcode gives the widget in the language it asks for', async () => {
    const post = await publish(
      author,
      shortcode('[spinal_widget widget="faq" questions="driving" lang="en" exclusive]'),
    );
    await shown(post, async (page) => {
      await ready(page, 'spinal-faq[questions="driving"][lang="en"][exclusive]');
      assert.match(await spoken(page, 'spinal-faq'), /Can I drive/);
    });
  });
  for (const [kind, written] of [
    ['block', shortcode],
    ['classic text', (text) => text],
  ])
    await check(
      `a shortcode in a ${kind} takes own questions, without stray paragraphs`,
      async () => {
        const post = await publish(
          author,
          written(`[spinal_widget widget="faq"]\n${OWN}\n[/spinal_widget]`),
        );
        await shown(post, async (page) => {
          await ready(page, 'spinal-faq > details#parking > summary');
          assert.match(await spoken(page, 'spinal-faq'), /Hvor kan jeg parkere/);
          const children = await page.$eval('spinal-faq', (faq) =>
            [...faq.children].map((it) => it.localName),
          );
          assert.deepEqual(children, ['details']);
          assert.equal(await page.$('p > spinal-faq'), null);
        });
      },
    );
  await check(
    'what a shortcode must not have is left out; visitors see no word of it',
    async () => {
      const post = await publish(
        admin,
        shortcode(
          `[spinal_widget widget="faq" open='${HOSTILE}' onclick="alert(1)" heading-level="9" emergency-number='${HOSTILE}'][/spinal_widget]`,
        ),
      );
      await shown(post, async (page) => {
        await ready(page, 'spinal-faq');
        // Its height is held until the page has settled.
        await page.waitForFunction(() => !document.querySelector('spinal-faq').style.length);
        const names = await page.$eval('spinal-faq', (faq) => faq.getAttributeNames());
        assert.deepEqual(names, ['emergency-number']);
        const number = await page.$eval('spinal-faq', (faq) =>
          faq.getAttribute('emergency-number'),
        );
        assert.equal(number, HOSTILE);
        assert.equal(await page.$('[role="note"]'), null);
      });
      await admin.goto(post.link);
      const note = await admin.$eval('[role="note"]', (it) => it.textContent);
      assert.match(note, /“onclick” er ikke en mulighed/);
      assert.match(note, /“9” er ikke tilladt for “heading-level”/);
    },
  );
  await check('script in a shortcode’s content does not run', async () => {
    const post = await publish(
      admin,
      shortcode(
        `[spinal_widget widget="faq"]${OWN}<img src="x" onerror="document.title='broken'">[/spinal_widget]`,
      ),
    );
    const {page} = await visit(post);
    await ready(page, 'spinal-faq');
    assert.equal(await page.$('[onerror]'), null);
    assert.notEqual(await page.title(), 'broken');
    await page.browserContext().close();
  });
  await check(
    'a shortcode that names no widget gives visitors nothing, and editors the names',
    async () => {
      const post = await publish(author, shortcode('[spinal_widget widget="xyz"]'));
      await shown(post, async (page) => assert.equal(await loaded(page), 0));
      await author.goto(post.link);
      assert.match(
        await author.$eval('[role="note"]', (it) => it.textContent),
        /“xyz” er ikke en widget.*faq/,
      );
    },
  );

  await check('with the plugin, an author may write the tag, but nothing that runs', async () => {
    const post = await publish(author, html(`${RAW}<script>document.title='broken'</script>`));
    await shown(post, async (page) => {
      await ready(page, 'spinal-faq[questions="driving"]:not([onclick])');
      assert.notEqual(await page.title(), 'broken');
    });
  });
  await check('a page with a widget has the module and reserve.css of this site once', async () => {
    const post = await publish(author, html(`${RAW}${RAW}`));
    await shown(post, async (page) => {
      await ready(page, 'spinal-faq');
      assert.equal(await loaded(page), 1);
      assert.equal(await page.$$eval('link[href$="/reserve.css"]', (all) => all.length), 1);
      assert.equal(
        await page.$eval('link[href$="/reserve.css"]', (it) => it.closest('head') !== null),
        true,
      );
    });
  });
  await check('a page without a widget has neither', async () => {
    const post = await publish(author, '<p>Ingen widget.</p>');
    await shown(post, async (page) => {
      assert.equal(await loaded(page), 0);
      assert.equal(await page.$('link[href$="/reserve.css"]'), null);
    });
  });
  await wordsChecks({site, admin, check, visit, ready});
  await clinicChecks({
    site,
    as: (role) => signIn(browser, site, role),
    check,
    shown,
    visit,
    ready,
    spoken,
    picture,
  });
  await check('PHP has no complaint about the plugin', async () =>
    assert.deepEqual(site.faults(), []),
  );
}

function visitor(site) {
  return async ({link}) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage({type: 'window'});
    page.setDefaultTimeout(PATIENCE);
    const faults = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url) && request.url().startsWith('http'))
        faults.push(`foreign request: ${request.url()}`);
    });
    await page.goto(link);
    return {page, faults};
  };
}

/** Waits until the widget is there and has rendered. */
function ready(place, selector) {
  return place.waitForFunction(
    (selector) => document.querySelector(selector)?.closest(':state(ready)'),
    {},
    selector,
  );
}

/** The text of a widget, with that of what it holds. */
function spoken(place, selector) {
  return place.$eval(selector, (widget) => widget.shadowRoot.textContent + widget.textContent);
}

/** How many scripts of the library the page has. */
function loaded(page) {
  return page.$$eval(
    'script[src*="spinal-widgets"]',
    (all) => all.filter(({type}) => type === 'module').length,
  );
}
