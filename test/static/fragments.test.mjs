// The widgets as HTML without a script, as `npm run build` writes it and spinal-injection-widgets/static makes it.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import {languages, staticHtml, tags} from '../../dist/static.js';
import * as words from '../../build/content/words.js';
import {contentData} from '../../scripts/content/data.mjs';
import {inEachLanguage} from '../../scripts/content/messages.mjs';

/** @param {string} html */
const wordsOf = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/** @param {string} html @param {string} name */
const valuesOf = (html, name) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

const WITH_PRODUCTS = 'care-plan-with-products.html';

for (const lang of languages) {
  // The care plan in its other form.
  const files = readdirSync(`dist/static/${lang}`).filter((it) => it !== WITH_PRODUCTS);
  const all = files.map((file) => readFileSync(`dist/static/${lang}/${file}`, 'utf8')).join('\n');

  describe(`the fragments in ${lang}`, () => {
    test('are there for every widget', () => {
      assert.deepEqual(
        files.map((file) => `spinal-${file.replace('.html', '')}`).sort(),
        [...tags].sort(),
      );
    });

    test('say what does not wait where they speak of the days after, and each sign once', () => {
      const {help, claims} = contentData();
      const shows = (/** @type {string} */ name, /** @type {string} */ level) =>
        help[level].every((/** @type {string} */ sign) => {
          const said = claims.find(({id}) => id === sign)?.text[lang];
          const times = wordsOf(readFileSync(`dist/static/${lang}/${name}.html`, 'utf8')).split(
            said,
          );
          assert.ok(times.length <= 2, `${name} says ${sign} ${times.length - 1} times`);
          return times.length === 2;
        });
      const names = files.map((file) => file.replace('.html', '')).filter((it) => it !== 'sources');
      assert.deepEqual(
        names.filter((name) => !shows(name, 'now')),
        [],
      );
      assert.deepEqual(
        names.filter((name) => shows(name, 'today')),
        ['faq', 'guide', 'procedure', 'relief-timeline', 'safety'],
      );
    });

    test('have no script, no style and nothing that needs a script', () => {
      assert.doesNotMatch(all, /<(script|style|button|slot|template)\b| on\w+=| style=| part=/);
    });

    test('have no two ids alike on one page', () => {
      const ids = valuesOf(all, 'id');
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
      );
    });

    test('name only what is there', () => {
      const ids = new Set(valuesOf(all, 'id'));
      const named = [
        ...valuesOf(all, 'href')
          .filter((href) => href.startsWith('#'))
          .map((href) => href.slice(1)),
        ...['aria-labelledby', 'aria-describedby'].flatMap((name) =>
          valuesOf(all, name).flatMap((value) => value.split(' ')),
        ),
        ...[...all.matchAll(/url\(#([^)]*)\)/g)].map(([, id = '']) => id),
      ];
      assert.ok(named.length > 300);
      assert.deepEqual(
        named.filter((id) => !ids.has(id)),
        [],
      );
    });

    test('say everything that the library says', () => {
      const said = wordsOf(all);
      const missing = contentData().claims.filter(
        ({text}) => !said.includes(text[lang] ?? text['en']),
      );
      assert.deepEqual(missing, []);
    });

    test('mark the products of a page that has some', () => {
      const html = readFileSync(`dist/static/${lang}/${WITH_PRODUCTS}`, 'utf8').trim();
      assert.equal(html, staticHtml('spinal-care-plan', {products: true}, lang));
      const {en, [lang]: mark = en} = inEachLanguage(words.commercialLabel);
      assert.match(html, new RegExp(`>${mark}<[^]*</aside>\\s*</section>$`));
      assert.doesNotMatch(html, /<slot/);
      assert.ok(!all.includes(`>${mark}<`));
    });

    test('are in their language', () => {
      for (const value of valuesOf(all, 'lang')) assert.match(value, /^[a-z]{2}$/);
      assert.ok(all.startsWith('<section class="root spinal-static spinal-'));
      assert.equal([...all.matchAll(/^<section[^>]* lang="(\w+)"/gm)].length, tags.length);
      for (const [, own] of all.matchAll(/^<section[^>]* lang="(\w+)"/gm)) assert.equal(own, lang);
    });
  });
}

describe('spinal-injection-widgets/static', () => {
  test('shows what the attributes ask for', () => {
    const html = staticHtml(
      'spinal-relief-timeline',
      {
        types: 'facet',
        'injection-date': '2026-11-24',
        'heading-level': 4,
        'emergency-number': '999',
        'reviewed-by': 'Back & <b>Spine</b>',
        'reviewed-on': '2026-11-24',
      },
      'en-GB',
    );
    assert.match(html, /<h4 id="spinal-relief-timeline-title">/);
    assert.match(html, /24 November 2026/);
    assert.match(html, /Call\s999\snow/);
    assert.match(html, /Reviewed by Back &amp; &lt;b&gt;Spine&lt;\/b&gt; on/);
    assert.doesNotMatch(html, /<summary class="tab">/);
    const faq = staticHtml('spinal-faq', {questions: 'driving diabetes', open: 'driving'}, 'da');
    assert.equal([...faq.matchAll(/<details class="disclosure"/g)].length, 3);
    assert.match(faq, /<details class="disclosure" open>.*id="spinal-faq-driving"/s);
  });

  test('takes the id of the tag for the addresses', () => {
    const html = staticHtml('spinal-faq', {id: 'questions', questions: 'driving'}, 'da');
    assert.match(html, /id="questions-driving"/);
    assert.match(html, /href="#questions-source-1"/);
    assert.doesNotMatch(html, /spinal-faq-/);
  });

  test('changes nothing else in Node', () => {
    const output = execFileSync(
      'node',
      [
        '--input-type=module',
        '--eval',
        `await import('lit');
         const before = Object.keys(globalThis).length;
         const {staticHtml} = await import('./dist/static.js');
         staticHtml('spinal-guide', {}, 'da');
         console.log(Object.keys(globalThis).length - before);`,
      ],
      {encoding: 'utf8'},
    );
    assert.equal(output.trim(), '0');
  });

  test('says what is allowed', () => {
    assert.throws(() => staticHtml(/** @type {any} */ ('spinal-fax')), {
      message: /"spinal-fax" is not a tag. Allowed: spinal-care-plan, .*spinal-sources\.$/,
    });
    assert.throws(() => staticHtml('spinal-faq', {}, 'xx'), {
      message: new RegExp(`"xx" is not a language. Allowed: ${languages.join(', ')}\\.$`),
    });
  });
});

describe('what search engines are told', () => {
  /** @param {string} html */
  const toldIn = (html) =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
      ([, text = '']) => JSON.parse(text),
    );

  test('is in the HTML where it is asked for, and nowhere else', () => {
    for (const tag of tags) assert.deepEqual(toldIn(staticHtml(tag)), []);
    const given = {'structured-data': true, questions: 'driving rights', id: 'mine'};
    const [questions] = toldIn(staticHtml('spinal-faq', given, 'da'));
    assert.equal(questions['@type'], 'FAQPage');
    assert.deepEqual(questions.inLanguage, ['da']);
    assert.equal(questions.mainEntity.length, 2);
    assert.match(questions.mainEntity[0].name, /køre/);
    const review = {'reviewed-by': '</script><b>A', 'reviewed-on': '2026-02-03'};
    const [page, ...others] = toldIn(
      staticHtml('spinal-guide', {'structured-data': true, ...review}),
    );
    assert.deepEqual(others, []);
    assert.deepEqual(page.reviewedBy, {'@type': 'Organization', name: '</script><b>A'});
    assert.equal(page.lastReviewed, '2026-02-03');
    assert.ok(page.citation.length > 50);
  });
});
