// What the plugin writes, from its PHP, without WordPress. `npm run try:wordpress` runs it in WordPress.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {before, describe, test} from 'node:test';
import {languages} from '../../dist/static.js';
import {ensurePrograms} from '../../scripts/debian.mjs';
import {version} from '../../scripts/serving/files.mjs';
import {NAME} from '../../scripts/wordpress/build.mjs';
import {pluginInPhp, withoutWords} from './php.mjs';

before(() => ensurePrograms({phpcs: 'php-codesniffer'}));
const plugin = pluginInPhp();
const {php} = plugin;

/** @param {Parameters<typeof plugin.page>} its */
const page = (...its) => withoutWords(plugin.page(...its));

/** @param {Parameters<typeof plugin.widget>} its */
const widget = (...its) => withoutWords(plugin.widget(...its));

const OWN = '<details><summary>Hvor?</summary><p>Ved B.</p></details>';

describe('a shortcode without a closing tag', () => {
  test('leaves the page as it is up to a later one that has', () => {
    assert.equal(
      page(
        `[spinal_widget widget="safety"]<p>Ring 1234</p>[spinal_widget widget="faq"]${OWN}[/spinal_widget]<p>Slut</p>`,
      ),
      `<spinal-safety></spinal-safety><p>Ring 1234</p><spinal-faq>${OWN}</spinal-faq><p>Slut</p>`,
    );
  });
  test('may stand several times, also last', () => {
    const three = page(
      `[spinal_widget widget="safety"] 1 [spinal_widget widget="faq" exclusive] 2 [spinal_widget widget="faq"]${OWN}[/spinal_widget] 3 [spinal_widget widget="sources"]`,
    );
    assert.equal(
      three,
      `<spinal-safety></spinal-safety> 1 <spinal-faq exclusive></spinal-faq> 2 <spinal-faq>${OWN}</spinal-faq> 3 <spinal-sources></spinal-sources>`,
    );
  });
  test('does not take a longer name for its own', () => {
    assert.match(page('[spinal_widgets]<p>x</p>'), /^\[spinal_widgets\]/);
  });
});

describe('nothing that an editor wrote is lost', () => {
  test('around a widget that takes no content', () => {
    assert.equal(widget('safety', {}, '<p>Min</p>'), '<spinal-safety></spinal-safety><p>Min</p>');
    assert.match(widget('safety', {}, '<p>Min</p>', {mayEdit: true}), /takes no content/);
  });
  test('where there is no such widget', () => {
    assert.equal(widget('xyz', {}, '<p>Min</p>'), '<p>Min</p>');
  });
  test('where a widget stands in another', () => {
    assert.equal(
      widget('faq', {}, '<spinal-safety></spinal-safety>'),
      '<spinal-faq></spinal-faq><spinal-safety></spinal-safety>',
    );
  });
});

describe('a list of values', () => {
  test('keeps what is known, in its order, with spaces or commas', () => {
    const html = widget('faq', {questions: 'driving, diabetes typo,Driving driving'});
    assert.equal(html, '<spinal-faq questions="driving diabetes"></spinal-faq>');
  });
  test('says to editors what is not known, and what is', () => {
    const html = widget('faq', {questions: 'driving typo'}, '', {mayEdit: true});
    assert.match(html, /“typo” is not allowed for “questions”. Allowed: .*driving/);
  });
  for (const [name, attribute] of [
    ['faq', 'questions'],
    ['injection-types', 'types'],
    ['conditions', 'conditions'],
    ['guide', 'sections'],
  ])
    test(`of ${attribute} of which nothing is known shows nothing, never everything`, () => {
      assert.equal(widget(name, {[attribute]: 'typo'}), '');
      assert.match(widget(name, {[attribute]: 'typo'}, '', {mayEdit: true}), /no widget here/);
    });
  test('does not hide the questions of the page', () => {
    assert.equal(widget('faq', {questions: 'typo'}, OWN), `<spinal-faq>${OWN}</spinal-faq>`);
  });
});

describe('a flag', () => {
  for (const value of [false, 'false', 'no', '0', 0, null])
    test(`is off with ${JSON.stringify(value)}`, () =>
      assert.equal(widget('faq', {'structured-data': value}), '<spinal-faq></spinal-faq>'));
  for (const value of [true, 'true', '', 'structured-data'])
    test(`is on with ${JSON.stringify(value)}`, () =>
      assert.equal(
        widget('faq', {'structured-data': value}),
        '<spinal-faq structured-data></spinal-faq>',
      ));
});

describe('products', () => {
  const OF_THE_WORDS =
    /<aside class="products"[^]*?<p class="commercial">([^<]*)<[^]*<\/aside>\s*<\/section>/g;
  /** The one mark before the products, in the words of the widget. @param {string} html */
  function markOf(html) {
    const [[, label] = [], ...others] = [...html.matchAll(OF_THE_WORDS)];
    assert.deepEqual(others, []);
    assert.equal(
      withoutWords(html).replace(/ lang="\w+"/, ''),
      '<spinal-care-plan><div slot="products"><p>Pude</p></div></spinal-care-plan>',
    );
    return label;
  }

  test('stand under their mark in the HTML, in the language of the widget', () => {
    assert.equal(markOf(plugin.widget('care-plan', {}, '<p>Pude</p>')), 'Reklame');
    const english = plugin.widget('care-plan', {lang: 'en'}, '<p>Pude</p>');
    assert.equal(markOf(english), 'Commercial content');
    const page = plugin.widget('care-plan', {}, '<p>Pude</p>', {language: 'en-GB'});
    assert.equal(markOf(page), 'Commercial content');
  });
  test('stand under one mark, where a block has saved one', () => {
    const mark = '<p class="spinal-commercial"><strong>Reklame</strong></p>';
    assert.equal(markOf(plugin.widget('care-plan', {}, `${mark}\n<p>Pude</p>`)), 'Reklame');
    assert.equal(widget('care-plan', {}, mark), '<spinal-care-plan></spinal-care-plan>');
    assert.doesNotMatch(plugin.widget('care-plan', {}, mark), /commercial/);
  });
});

describe('paragraphs', () => {
  const content = (/** @type {string} */ text) =>
    php({call: 'apply_filters', args: ['the_content', text]});

  test('are made of everything but widgets', () => {
    const widget = `<spinal-faq>\n\n${OWN}\n\n</spinal-faq>`;
    assert.ok(content(`A\n\n${widget}\n\nB`).includes(widget));
  });
  test('cannot be used to bring in what an author may not write', () => {
    const forged = `<div data-spinal="${btoa('<script>alert(1)</script>')}"></div>`;
    const html = content(`${forged}\n\n<spinal-faq></spinal-faq>`);
    assert.ok(html.includes(forged));
    assert.doesNotMatch(html, /<script/);
  });
  test('end before a widget and begin again after it', () => {
    assert.equal(
      php({
        call: 'out_of_paragraphs',
        args: [
          '<p class="x">A <spinal-faq><p>Q</p></spinal-faq> B</p><p><spinal-safety></spinal-safety></p>',
        ],
      }),
      '<p class="x">A </p><spinal-faq><p>Q</p></spinal-faq><p class="x"> B</p><spinal-safety></spinal-safety>',
    );
  });
  test('stay as they are where no widget is in them', () => {
    const html = '<p>A</p><spinal-faq></spinal-faq><p>B</p>';
    assert.equal(php({call: 'out_of_paragraphs', args: [html]}), html);
  });
});

describe('a whole page', () => {
  const whole = (/** @type {string} */ body, /** @type {object} */ more = {}, lang = 'da-DK') =>
    php({
      call: 'with_files',
      args: [`<html lang="${lang}"><head><title>x</title></head><body>${body}</body></html>`],
      ...more,
    });
  const folder = `/plugins/${NAME}/assets/${version}`;
  const settings = (/** @type {object} */ values) => ({
    options: {spinal_injection_widgets: values},
  });

  test('without a widget stays as it is', () => {
    for (const body of ['<p>x</p>', '<script>"<spinal-faq>"</script>', '<!-- <spinal-faq> -->'])
      assert.doesNotMatch(whole(body), /assets/);
  });
  test('has the files in the head, whatever wrote the tag', () => {
    const html = whole('<footer><spinal-faq></spinal-faq></footer>');
    assert.match(
      html,
      new RegExp(`href="${folder}/reserve.css">\\n<script [^>]*></script>\\n</head>`),
    );
  });
  for (const [body, lang, file] of [
    ...languages.map((lang) => ['<spinal-faq></spinal-faq>', lang, `spinal-widgets.${lang}.js`]),
    ['<spinal-faq></spinal-faq>', 'da-DK', 'spinal-widgets.da.js'],
    ['<spinal-faq></spinal-faq>', 'en-US', 'spinal-widgets.en.js'],
    ['<spinal-faq></spinal-faq>', 'la-VA', 'spinal-widgets.js'],
    ['<spinal-faq lang="en"></spinal-faq>', 'da-DK', 'spinal-widgets.en.js'],
    [
      '<spinal-faq lang="en"></spinal-faq><spinal-safety></spinal-safety>',
      'da-DK',
      'spinal-widgets.js',
    ],
    ['<div lang="en"><spinal-faq></spinal-faq></div>', 'da-DK', 'spinal-widgets.js'],
    [
      '<a lang="en" href="/en">English</a><spinal-faq></spinal-faq>',
      'da-DK',
      'spinal-widgets.da.js',
    ],
  ])
    test(`with ${body} in ${lang} loads ${file}`, () =>
      assert.match(whole(body ?? '', {}, lang), new RegExp(`src="${folder}/${file}"`)));
  test('has the module after an import map in its body', () => {
    const html = whole('<spinal-faq></spinal-faq><script type="importmap">{}</script>');
    assert.match(html, /importmap">\{\}<\/script>\n<script type="module"/);
    assert.match(html, /<link rel="preload" as="script" crossorigin href="[^"]+">\n<\/head>/);
  });
  test('has the theme of the settings', () => {
    const html = whole('<spinal-faq></spinal-faq>', settings({theme: 'clinic'}));
    assert.match(html, new RegExp(`href="${folder}/themes/clinic.css"`));
  });
  test('has the values of the site in each tag that says nothing else', () => {
    const html = whole(
      '<spinal-faq></spinal-faq><spinal-safety emergency-number="911"></spinal-safety><script>"<spinal-faq>"</script>',
      settings({'emergency-number': '113'}),
    );
    assert.match(html, /<spinal-faq emergency-number="113"><\/spinal-faq>/);
    assert.match(html, /<spinal-safety emergency-number="911">/);
    assert.match(html, /"<spinal-faq>"/);
  });
  test('does not put the date of one review beside another reviewer', () => {
    const site = settings({'reviewed-by': 'A', 'reviewed-on': '2026-01-01'});
    assert.match(
      whole('<spinal-faq></spinal-faq>', site),
      /<spinal-faq reviewed-by="A" reviewed-on="2026-01-01">/,
    );
    assert.match(
      whole('<spinal-faq reviewed-by="B"></spinal-faq>', site),
      /<spinal-faq reviewed-by="B">/,
    );
  });
});

test('only languages of the library and real dates are allowed', () => {
  const rule = (/** @type {string} */ type, /** @type {string} */ value) =>
    php({call: 'is_allowed', args: [{type}, value]});
  for (const lang of languages) assert.equal(rule('language', lang), true, lang);
  assert.equal(rule('language', 'da-DK'), true);
  assert.equal(rule('language', 'la'), false);
  assert.equal(rule('date', '2026-02-28'), true);
  assert.equal(rule('date', '2026-02-31'), false);
});

test('the PHP follows the rules of WordPress that PHP_CodeSniffer has', () => {
  const {status, stdout, stderr} = spawnSync('phpcs', ['-s', '--standard=phpcs.xml'], {
    cwd: 'integrations/wordpress',
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
});
