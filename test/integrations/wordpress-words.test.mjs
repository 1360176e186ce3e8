// The words that the plugin prints inside the tags, for a page, a feed or a program without scripts.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {languages, staticHtml, tags} from '../../dist/static.js';
import {nameOf} from '../../scripts/build/names.mjs';
import {version} from '../../scripts/serving/files.mjs';
import {NAME} from '../../scripts/wordpress/build.mjs';
import {pluginInPhp, withoutWords} from './php.mjs';

const {all, php, page, widget} = pluginInPhp();

const OWN = '<details id="parking"><summary>Hvor?</summary><p>Ved B.</p></details>';
/** What WordPress says of a site in a language. @param {string} lang */
const site = (lang) =>
  /** @type {Record<string, string>} */ ({da: 'da-DK', en: 'en-GB'})[lang] ?? lang;

/** What PHP leaves to the script, since it depends on the page. */
const names = tags.map(nameOf).filter((name) => name !== 'sources');

/** @param {string} lang @param {string} name */
const fragment = (lang, name) => readFileSync(`dist/static/${lang}/${name}.html`, 'utf8').trim();

/** @param {string} html @param {string} name */
const valuesOf = (html, name) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

/** @param {string} html */
const questionsIn = (html) =>
  [...html.matchAll(/class="panel" id="spinal-faq-([\w-]+)"/g)]
    .map(([, id]) => id)
    .filter((id) => id !== 'sources');

for (const lang of languages)
  describe(`on a site in ${lang}`, () => {
    test('block and shortcode print the fragment of every widget inside its tag', () => {
      const cases = names.flatMap((name) => [
        {call: 'do_shortcode', args: [`[spinal_widget widget="${name}"]`], language: site(lang)},
        {call: 'render', args: [{widget: name, options: {}}, ''], language: site(lang)},
      ]);
      const wanted = names.flatMap((name) => {
        const html = `<spinal-${name}>${fragment(lang, name)}</spinal-${name}>`;
        return [html, `<div class="wp-block-spinal-injection-widgets-widget">${html}</div>`];
      });
      assert.deepEqual(all(cases), wanted);
    });

    test('what every widget is told changes the words as in the widget', () => {
      const given = [
        ...[2, 3, 4, 5, 6].map((level) => ({'heading-level': String(level), id: 'mine'})),
        {'emergency-number': '+45 (70) 11-31', 'reviewed-by': 'Rygcenter & <b>x</b>'},
        {'emergency-number': '112 or 1813', 'reviewed-by': 'A', 'reviewed-on': '2026-02-03'},
      ];
      sameAsNode(names.flatMap((name) => given.map((it) => [name, it])));
    });

    test('search engines are told where that is asked for', () => {
      const told = {'structured-data': ''};
      const review = {'reviewed-by': 'Rygcenter & <b>x</b> / "ø"', 'reviewed-on': '2026-02-03'};
      sameAsNode([
        ['guide', told],
        ['guide', {...told, ...review}],
        ['guide', {...told, 'reviewed-by': 'A'}],
        ['faq', {...told, questions: 'rights driving'}],
        ['faq', {...told, 'heading-level': '4'}],
        ['safety', told],
      ]);
      const [questions, own, excerpt] = all([
        {call: 'words', args: ['faq', {...told, questions: 'driving'}], language: site(lang)},
        {call: 'words', args: ['faq', told, OWN], language: site(lang)},
        {call: 'as_text', args: [staticHtml('spinal-guide', {'structured-data': true}, lang)]},
      ]);
      assert.equal(questions.join('').match(/"@type":"Question"/g)?.length, 1);
      assert.doesNotMatch(own.join(''), /<script/);
      assert.doesNotMatch(excerpt, /schema\.org/);
    });

    test('parts that are named stand in their order, with their own sources', () => {
      const types = [
        {types: 'sacroiliac epidural'},
        {types: 'facet'},
        {types: 'transforaminal facet epidural', type: 'facet', 'heading-level': '5'},
        {types: 'facet epidural', type: 'sacroiliac'},
        {types: 'transforaminal sacroiliac facet epidural'},
        {type: 'facet'},
        {compare: ''},
      ];
      const questions = [
        {questions: 'driving'},
        {questions: 'rights driving when-to-call', open: 'driving', id: 'mine'},
        {questions: 'driving diabetes', open: 'diabetes driving'},
        {questions: 'driving diabetes', open: 'diabetes driving', exclusive: ''},
        {open: 'how-long rights', exclusive: ''},
        {exclusive: '', 'structured-data': ''},
      ];
      const conditions = [{conditions: 'long-lasting sciatica', condition: 'sciatica'}];
      sameAsNode([
        ...types.flatMap((it) => [
          ['injection-types', it],
          ['relief-timeline', it],
        ]),
        ...questions.map((it) => ['faq', it]),
        ...conditions.flatMap((it) => [
          ['conditions', it],
          ['options', it],
        ]),
        ['conditions', {conditions: 'facet-pain herniated-disc'}],
      ]);
    });

    /** @param {any[][]} asked */
    function sameAsNode(asked) {
      const cases = asked.map((args) => ({call: 'words', args, language: site(lang)}));
      all(cases).forEach((/** @type {string[]} */ html, /** @type {number} */ index) => {
        const [name, given] = /** @type {[string, object]} */ (asked[index]);
        const wanted = staticHtml(/** @type {any} */ (`spinal-${name}`), {...given}, lang);
        assert.equal(html.join(''), wanted, `${name} ${JSON.stringify(given)}`);
      });
    }
  });

describe('the language of the words', () => {
  test('is that of the widget, else that of the site, else English', () => {
    assert.match(widget('safety', {lang: 'en'}), /<section [^>]*lang="en"/);
    assert.match(
      widget('safety', {lang: 'da-DK'}, '', {language: 'en-US'}),
      /<section [^>]*lang="da"/,
    );
    assert.match(widget('safety', {}, '', {language: 'la-VA'}), /<section [^>]*lang="en"/);
  });
  test('is each that the library has', () => {
    for (const lang of languages)
      assert.match(widget('safety', {lang}), new RegExp(`<section [^>]*lang="${lang}"`));
  });
  test('does not make a page load the script for all languages', () => {
    const html = php({
      call: 'with_files',
      args: [`<html lang="da-DK"><head></head><body>${widget('faq')}</body></html>`],
    });
    assert.match(html, /src="[^"]*\/spinal-widgets\.da\.js"/);
  });
});

describe('never more than was named, and nothing that is not so', () => {
  test('a word that is not known is left out, with its answer', () => {
    assert.deepEqual(questionsIn(widget('faq', {questions: 'driving typo'})), ['driving']);
  });
  for (const [name, given] of /** @type {[string, Record<string, string>][]} */ ([
    ['guide', {sections: 'faq'}],
    ['injection-types', {types: 'facet', compare: 'true'}],
    ['relief-timeline', {types: 'facet epidural', compare: 'true'}],
    ['sources', {}],
  ]))
    test(`${name} with ${JSON.stringify(given)} is left to the script`, () => {
      assert.match(widget(name, given), new RegExp(`^<spinal-${name}[^>]*></spinal-${name}>$`));
    });
  test('nothing of a list known: no words either', () => {
    assert.equal(widget('faq', {questions: 'typo'}), '');
    assert.equal(widget('options', {conditions: 'facet-pain'}), '');
    assert.equal(widget('faq', {questions: 'typo'}, '<p>Min tekst</p>'), '<p>Min tekst</p>');
  });
  test('the values of the site are in the words', () => {
    const options = {
      spinal_injection_widgets: {'emergency-number': '113', 'reviewed-by': 'Rygcenter', lang: 'en'},
    };
    const html = widget('safety', {}, '', {options});
    assert.match(html, /<a href="tel:113">Call\s113\snow<\/a>/);
    assert.match(html, /Reviewed by Rygcenter<\/p><\/section>/);
  });
});

describe('what a page gives', () => {
  test('is never HTML in the words', () => {
    const hostile = {
      'reviewed-by': '<script>alert(1)</script>{{id}}{{own}}',
      'emergency-number': '"><img src=x onerror=alert(1)>',
      id: 'a"b',
    };
    const html = widget('faq', hostile, OWN);
    assert.doesNotMatch(html, /<script|<img|a"b/);
    assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;\{\{id\}\}\{\{own\}\}<\/p><\/div>/);
    assert.equal(html.split(OWN).length, 2);
  });
});

describe('ids', () => {
  const idsOf = (/** @type {string} */ html) => valuesOf(html, 'id');

  test('are unique where widgets of a kind stand together, in a page and in its content', () => {
    const faq = '[spinal_widget widget="faq" questions="driving"]';
    // A drawing is described by its id.
    const types = '[spinal_widget widget="injection-types" types="facet"]';
    const html = page(`${faq}[spinal_widget widget="safety"]${types}${faq}${types}${faq}`);
    const whole = `<html lang="da"><head></head><body>${html}</body></html>`;
    for (const done of [
      php({call: 'with_files', args: [whole]}),
      php({call: 'apply_filters', args: ['the_content', html]}),
    ]) {
      const ids = idsOf(done);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(ids.includes('spinal-faq-driving') && ids.includes('spinal-faq-3-driving'));
      const lead = [...done.matchAll(/ (?:href="#|aria-labelledby=")([^"]*)"/g)].map(
        ([, id = '']) => id,
      );
      assert.deepEqual(
        lead.filter((id) => !ids.includes(id)),
        [],
      );
      const described = valuesOf(done, 'aria-describedby');
      assert.equal(described.length, 2);
      assert.equal(new Set(described).size, 2);
      assert.ok(described.every((id) => ids.includes(id)));
      assert.equal(php({call: 'with_unique_ids', args: [done]}), done);
    }
  });
  test('of the page’s own questions, and links there, stay', () => {
    const own =
      '<details id="spinal-faq-x"><summary>A</summary><a href="#spinal-faq-driving">B</a></details>';
    const html = php({
      call: 'with_unique_ids',
      args: [widget('faq', {questions: 'driving'}) + widget('faq', {}, own)],
    });
    assert.ok(html.includes(own));
    assert.match(html, /<div class="root spinal-static.*id="spinal-faq-2-sources"/s);
  });
  test('begin with that of the tag', () => {
    const html = widget('faq', {id: 'mine', questions: 'driving'});
    assert.match(html, /^<spinal-faq id="mine" [^>]*><section [^>]*aria-labelledby="mine-title"/);
    assert.doesNotMatch(html, /"#?spinal-faq-/);
  });
});

describe('what the page wrote into the tag', () => {
  test('replaces the built-in questions, under the heading and before the signs that need help', () => {
    const html = widget('faq', {}, OWN);
    assert.deepEqual(questionsIn(html), []);
    assert.match(html, /<h2[^>]*>Spørgsmål og svar<\/h2>.*<\/section><details id="parking">/s);
    assert.match(
      html,
      /<\/details><div class="root spinal-static spinal-faq" lang="da">.*Ring 112 nu/s,
    );
    const entries = staticHtml('spinal-faq', {questions: 'driving'}, 'da').match(/ value="/g);
    assert.ok((html.match(/ value="/g) ?? []).length < (entries ?? []).length);
    assert.equal(withoutWords(html), `<spinal-faq>${OWN}</spinal-faq>`);
  });
  test('stands after the built-in questions that are named', () => {
    const html = widget('faq', {questions: 'driving'}, OWN);
    assert.deepEqual(questionsIn(html), ['driving']);
    assert.ok(html.indexOf('spinal-faq-driving') < html.indexOf('parking'));
    const words = html.replace(OWN, '').replace(/^<[^>]*>|<\/spinal-faq>$/g, '');
    const whole = staticHtml('spinal-faq', {questions: 'driving'}, 'da');
    assert.equal(
      words.replace(/<\/section><div class="root[^>]*>/, '').replace(/<\/div>$/, '</section>'),
      whole,
    );
  });
  test('replaces nothing where it is no question', () => {
    assert.equal(questionsIn(widget('faq', {}, '<p>Min tekst</p>')).length, 21);
  });
  test('stands after everything medical, where it is for sale', () => {
    const html = widget('care-plan', {}, '<p>Pude</p>');
    assert.ok(
      html.startsWith(
        `<spinal-care-plan>${fragment('da', 'care-plan-with-products')}<div slot="products">`,
      ),
    );
  });
});

describe('without scripts', () => {
  const post = () =>
    php({
      call: 'apply_filters',
      args: ['the_content', page('A\n\n[spinal_widget widget="faq" questions="driving"]\n\nB')],
    });

  test('the content of a feed has the words whole, between paragraphs', () => {
    const html = post();
    assert.doesNotMatch(html, /<script|<style/);
    assert.ok(html.includes(staticHtml('spinal-faq', {questions: 'driving'}, 'da')));
    assert.match(html, /<p>A\s*<\/p><spinal-faq[^]*<\/spinal-faq>\s*<p>B<\/p>/);
  });
  test('an excerpt reads as words, without the numbers of sources', () => {
    const html = page(`[spinal_widget widget="faq" questions="driving"]${OWN}[/spinal_widget]`, {
      filter: 'get_the_excerpt',
    });
    const text = html.replace(/<[^>]*>/g, '|');
    assert.match(text, /^\|Spørgsmål og svar Må jeg køre bil bagefter\? [A-ZÆØÅ]/);
    assert.match(text, /\|Hvor\?\|.*\|Ring 112 nu hvis du får: efter en blokade: ny /);
    assert.doesNotMatch(text, /Kilder? \d|\[\d|https?:|&/);
  });
});

describe('the style sheet of the words', () => {
  const folder = `/plugins/${NAME}/assets/${version}`;
  /** @param {string} body */
  const sheets = (body) =>
    valuesOf(
      php({call: 'with_files', args: [`<html lang="da"><head></head><body>${body}</body></html>`]}),
      'href',
    ).filter((href) => href.endsWith('.css'));

  test('stands once in the head, and no empty space is kept', () => {
    assert.deepEqual(sheets(widget('faq') + widget('safety')), [`${folder}/static.css`]);
  });
  test('stands before that which keeps space for a widget without words', () => {
    assert.deepEqual(sheets(`${widget('faq')}<spinal-safety></spinal-safety>`), [
      `${folder}/static.css`,
      `${folder}/reserve.css`,
    ]);
    assert.deepEqual(sheets('<spinal-safety></spinal-safety>'), [`${folder}/reserve.css`]);
  });
});
