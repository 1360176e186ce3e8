// What is there without scripts, and whether anything moves when they come.
import assert from 'node:assert/strict';
import {setTimeout as sleep} from 'node:timers/promises';
import {staticHtml} from '../../dist/static.js';
import {block, html, publish, rest, shortcode} from './editor.mjs';

const OWN = '<details id="parking"><summary>Hvor kan jeg parkere?</summary><p>Ved B.</p></details>';
const paragraph = (text) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->\n\n`;

/** What is written, and what of it stands in the page. */
const PAGES = {
  'a block in Danish': [
    block({widget: 'faq', options: {questions: 'driving diabetes'}}, ''),
    staticHtml('spinal-faq', {questions: 'driving diabetes'}, 'da'),
  ],
  'a shortcode in English': [
    shortcode('[spinal_widget widget="injection-types" types="facet epidural" lang="en"]'),
    staticHtml('spinal-injection-types', {types: 'facet epidural'}, 'en'),
  ],
  'the guide': [
    block({widget: 'guide', options: {'reviewed-by': 'Rygcenter'}}, ''),
    staticHtml('spinal-guide', {'reviewed-by': 'Rygcenter'}, 'da'),
  ],
  products: [
    block({widget: 'care-plan', options: {}}, html('<p>Siddepude</p>')),
    staticHtml('spinal-care-plan', {products: true}, 'da'),
  ],
  'questions for search engines': [
    block({widget: 'faq', options: {questions: 'driving', 'structured-data': true}}, ''),
    staticHtml('spinal-faq', {questions: 'driving', 'structured-data': true}, 'da'),
  ],
  'own questions': [block({widget: 'faq', options: {}}, html(OWN)), 'Hvor kan jeg parkere?'],
};

/** @param tools what try.mjs gives: an administrator, `check`, `visit`, `ready` */
export async function wordsChecks({site, admin, check, visit, ready}) {
  for (const [name, [written, words]] of Object.entries(PAGES))
    await check(
      `${name}: the words are there without scripts, and nothing moves after`,
      async () => {
        const post = await publish(admin, paragraph('Før.') + written + paragraph('Efter.'));
        const source = await (await fetch(post.link)).text();
        assert.ok(source.includes(words), source.slice(source.indexOf('<spinal-')).slice(0, 500));
        assert.doesNotMatch(source, /reserve\.css/);
        assert.equal(source.match(/static\.css/g).length, 1);
        assert.deepEqual(await shiftsOf(await visit({link: 'about:blank'}), post.link, ready), []);
      },
    );

  await check('search engines are told once, with the script and without', async () => {
    const [written] = PAGES['questions for search engines'];
    const {link} = await publish(admin, written);
    const {page} = await visit({link});
    await ready(page, 'spinal-faq');
    const told = await page.$$eval('script[type="application/ld+json"]', (all) =>
      all
        .filter((it) => it.textContent.includes('FAQPage'))
        .map((it) => it.parentElement.localName),
    );
    assert.deepEqual(told, ['head']);
    await page.browserContext().close();
  });

  await check('feed, REST and excerpt have the words', async () => {
    const [, words] = PAGES['a block in Danish'];
    const {id} = await publish(admin, PAGES['a block in Danish'][0]);
    const post = await rest(admin, {path: `/wp/v2/posts/${id}`});
    assert.ok(post.content.rendered.includes(words));
    assert.match(
      post.excerpt.rendered,
      /Spørgsmål og svar Må jeg køre bil bagefter\? Kør ikke bil/,
    );
    const feed = await (await fetch(`${site.url}/?feed=rss2`)).text();
    assert.ok(feed.includes(words));
    assert.doesNotMatch(feed, /<script/);
  });
}

/** How often something moved when the script came, long after all else was there. */
async function shiftsOf({page}, link, ready) {
  try {
    await page.setViewport({width: 1000, height: 4000});
    await page.setRequestInterception(true);
    const late = [];
    let held = true;
    page.on('request', (request) => {
      if (held && request.url().includes('spinal-widgets')) late.push(request);
      else void request.continue();
    });
    await page.evaluateOnNewDocument(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const {value} of list.getEntries()) window.shifts.push(value);
      }).observe({type: 'layout-shift', buffered: true});
    });
    const arrived = page.goto(link);
    // The theme's font comes late, and moves things.
    await sleep(3000);
    await page.evaluate(() => (window.shifts.length = 0));
    held = false;
    for (const request of late) await request.continue();
    await arrived;
    await ready(page, ':is(spinal-care-plan, spinal-faq, spinal-guide, spinal-injection-types)');
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    return await page.evaluate(() => window.shifts);
  } finally {
    await page.browserContext().close();
  }
}
