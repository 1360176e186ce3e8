// The scripts of the block, with as much of WordPress as they touch when they are loaded.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {createContext, runInContext} from 'node:vm';
import {NAME, buildPlugin} from '../../scripts/wordpress/build.mjs';

const target = mkdtempSync(join(tmpdir(), 'wordpress-block-'));
after(() => rmSync(target, {recursive: true}));

/** The texts of one language, as includes/block.php gives them. @param {any} data @returns {any} */
const inEnglish = (data) => {
  if (Array.isArray(data)) return data.map(inEnglish);
  if (typeof data !== 'object' || data === null) return data;
  if (data.en !== undefined) return data.en;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, inEnglish(value)]));
};

/** @type {any} */
let library;
/** @type {any} */
let options;
/** @type {any} */
let block;
before(() => {
  buildPlugin(target);
  const read = (/** @type {string} */ file) => readFileSync(join(target, NAME, file), 'utf8');
  library = {
    ...inEnglish(JSON.parse(read('widgets.json'))),
    settings: {},
    mark: 'Commercial content',
  };
  const window = {
    spinalInjectionWidgets: library,
    wp: {
      a11y: {},
      blockEditor: {},
      components: {},
      data: {subscribe: () => {}},
      element: {},
      i18n: {},
      blocks: {
        registerBlockType: (/** @type {string} */ _, /** @type {object} */ it) => (block = it),
      },
    },
  };
  const context = createContext({window, document: {}, WeakSet});
  // In the order of their dependencies.
  for (const name of ['options', 'controls', 'transforms', 'paste', 'editor'])
    runInContext(read(`block/${name}.js`), context);
  options = /** @type {any} */ (window).spinalInjectionWidgetOptions;
});

/** What comes from another realm, as data of this one. @param {unknown} value */
const plain = (value) => JSON.parse(JSON.stringify(value));

describe('the block', () => {
  test('has a variation for each widget, with an icon, a preview and words of both languages', () => {
    assert.deepEqual(
      plain(block.variations.map((/** @type {any} */ it) => it.name)),
      Object.keys(library.widgets),
    );
    for (const {title, icon, keywords, example, attributes} of block.variations) {
      assert.ok(title && icon);
      for (const word of ['blokade', 'spinal injection']) assert.ok(keywords.includes(word), title);
      assert.deepEqual(plain(example.attributes), plain(attributes));
    }
  });
  test('is made of shortcodes and of tags', () => {
    const made = block.transforms.from.map((/** @type {any} */ it) => [it.type, it.blocks?.[0]]);
    assert.deepEqual(plain(made), [
      ['shortcode', null],
      ['raw', null],
      ['block', 'core/shortcode'],
      ['block', 'core/html'],
    ]);
  });
  test('has a label for every option', () => {
    for (const {attributes} of Object.values(library.widgets))
      for (const [name, {label}] of Object.entries(attributes)) assert.ok(label, name);
  });
});

describe('the options of the block', () => {
  const widget = () => library.widgets.faq;

  test('say which words are unknown, and can do without them', () => {
    const given = {questions: 'driving, typo', gone: 'x', lang: 'da'};
    assert.deepEqual(plain(options.unknownIn(widget(), given)), [
      ['questions', 'typo'],
      ['gone', ''],
    ]);
    assert.deepEqual(plain(options.withoutUnknown(widget(), given)), {
      questions: 'driving',
      lang: 'da',
    });
  });
  test('name nothing where no word of a list is known', () => {
    assert.equal(options.namesNothing(widget(), {questions: 'typo'}), true);
    assert.equal(options.namesNothing(widget(), {questions: 'typo driving'}), false);
    assert.equal(options.namesNothing(widget(), {}), false);
  });
  test('stand in the tag before those of the site', () => {
    library.settings = {'reviewed-by': 'A', 'reviewed-on': '2026-01-01', 'emergency-number': '113'};
    assert.deepEqual(
      plain(options.attributesOf(widget(), {'reviewed-by': 'B', exclusive: 'true', open: ''})),
      {'emergency-number': '113', 'reviewed-by': 'B', exclusive: ''},
    );
    assert.equal(
      options.attributesOf(widget(), {'structured-data': false})['structured-data'],
      undefined,
    );
  });
});
