// A folder of src/elements with its line in src/register.ts is all that makes a widget: each place where a page, an editor
// or a translator meets the widgets has it. If one needs a list of its own again, this fails when a widget is added.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {sectionIds} from '../../build/content/guide.js';
import * as classes from '../../dist/index.js';
import {tags} from '../../dist/static.js';
import {classOf, tagOf, widgetNames} from '../../scripts/build/names.mjs';
import {extractMessages} from '../../scripts/locales/extract.mjs';
import {common, widgets} from '../../scripts/register.mjs';
import {themeFiles} from '../../scripts/shopify/build.mjs';
import {wordpressWidgets} from '../../scripts/wordpress/widgets.mjs';
import {tags as documented} from '../integrations/manifest.mjs';
import {root} from '../content/content.mjs';
import {widgets as inHosts} from '../hosts/widgets.mjs';

/** @param {string} file */
const read = (file) => readFileSync(file, 'utf8');

/** The tags that a file names, as whole words. @param {string} file */
const tagsIn = (file) => read(file).match(/(?<![\w-])spinal-[a-z]+(?:-[a-z]+)*(?![\w-])/g) ?? [];

const all = widgetNames().map(tagOf).sort();

/** @param {Iterable<string>} some */
const hasAll = (some) => {
  const found = new Set(some);
  assert.deepEqual(
    all.filter((tag) => !found.has(tag)),
    [],
  );
};

describe('the register', () => {
  test('has an entry for each folder, and no other', () => {
    assert.deepEqual(widgets.map(({tag}) => tag).sort(), all);
  });

  test('says which widget is which part of the guide', () => {
    const sections = widgets.flatMap(({section}) => section ?? []);
    assert.deepEqual(sections.sort(), [...sectionIds].sort());
  });

  test('has words in both languages for whatever there is', () => {
    for (const {tag, name, summary, attributes, events, methods = []} of widgets)
      for (const words of [
        name,
        summary,
        ...[...attributes, ...common].flatMap(({label, description}) => [label, description]),
        ...[...events, ...methods].map(({description}) => description),
      ])
        assert.ok(words.en && words.da, tag);
  });
});

describe('every widget', () => {
  test('is exported as a class, and for bundlers with and without its tag', () => {
    for (const name of widgetNames()) {
      assert.equal(typeof classes[classOf(name)], 'function', name);
      for (const folder of ['elements', 'define'])
        assert.ok(existsSync(`dist/${folder}/${name}.js`));
    }
  });

  for (const script of ['spinal-widgets.js', 'spinal-widgets.iife.js', 'autoload.js'])
    test(`is defined by ${script}`, () => hasAll(tagsIn(`dist/${script}`)));

  for (const file of ['reserve.css', ...readdirSync('dist/themes').map((it) => `themes/${it}`)])
    test(`stands in ${file}`, () => hasAll(tagsIn(`dist/${file}`)));

  test('has words for pages without a script', () => hasAll(tags));

  test('is documented', () => {
    hasAll(documented.keys());
    hasAll(tagsIn('docs/reference.md'));
  });

  test('has a page in the demo, its place in the builder and among the events', () => {
    for (const lang of ['', 'da/']) {
      for (const tag of all) assert.ok(existsSync(`dist-demo/${lang}${tag}.html`), tag);
      for (const page of ['index', 'builder', 'events', 'translate'])
        hasAll(tagsIn(`dist-demo/${lang}${page}.html`));
    }
  });

  test('can be found by editors of WordPress, and chosen in Shopify', () => {
    const plugin = Object.values(wordpressWidgets().widgets);
    for (const {icon, keywords} of plugin) assert.ok(icon && keywords.length > 0);
    hasAll(plugin.map(({tag}) => tag));
    const [, schema = ''] =
      /{% schema %}(.*){% endschema %}/s.exec(
        themeFiles()['sections/spinal-widget.liquid'] ?? '',
      ) ?? [];
    const [{options}] = JSON.parse(schema).settings;
    hasAll(options.map((/** @type {{value: string}} */ it) => tagOf(it.value)));
  });

  test('is where a translator is led to', () => {
    const {messages} = extractMessages(fileURLToPath(root));
    hasAll(messages.flatMap(({pages}) => pages.map((it) => it.replace('.html', ''))));
    const homeless = messages.filter(({pages}) => pages.length === 0).map(({id}) => id);
    assert.deepEqual(homeless, []);
  });

  test('goes through the shared checks, and is looked at in host pages', () => {
    hasAll(Object.keys(inHosts));
    for (const name of widgetNames())
      assert.ok(
        read(`test/elements/${name}.test.ts`).includes(`sharedChecks('${tagOf(name)}'`),
        name,
      );
  });
});
