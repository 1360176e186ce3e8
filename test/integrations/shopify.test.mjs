// The section for Shopify: its settings, and what it renders with its snippets, in an open implementation of Liquid.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Liquid} from 'liquidjs';
import {staticHtml} from '../../dist/static.js';
import {nameOf} from '../../scripts/build/names.mjs';
import {LIMIT, themeFiles} from '../../scripts/shopify/build.mjs';
import {tags} from './manifest.mjs';

const files = themeFiles();
const source = files['sections/spinal-widget.liquid'] ?? '';
const [, json = ''] = /{% schema %}(.*){% endschema %}/s.exec(source) ?? [];
const schema = JSON.parse(json);

/** @type {{id: string, type: string, default?: string, options?: {value: string}[]}[]} */
const settings = schema.settings;
const defaults = Object.fromEntries(settings.map(({id, default: it}) => [id, it ?? '']));

const engine = new Liquid({
  // Shopify looks for snippets alone.
  templates: Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.replace(/^snippets\/|\.liquid$/g, ''), text]),
  ),
});
// What Shopify has beyond Liquid.
engine.registerTag('schema', {
  parse(_, remaining) {
    while (remaining.length > 0 && remaining.shift()?.getText() !== '{% endschema %}');
  },
  render: () => '',
});
engine.registerFilter('asset_url', (file) => `//cdn.example/assets/${file}`);
engine.registerFilter('stylesheet_tag', (url) => `<link href="${url}" rel="stylesheet">`);
engine.registerFilter('money', (cents) => `${cents / 100} kr.`);

/** @param {Record<string, string>} given @param {object[]} [blocks] @param {string} [language] */
const render = async (given, blocks = [], language = 'da') => {
  const section = {settings: {...defaults, ...given}, blocks};
  const request = {locale: {iso_code: language}};
  const html = await engine.parseAndRender(source, {section, request}, {globals: {blank: ''}});
  return html.replace(/\s+/g, ' ');
};

describe('the settings of the Shopify section', () => {
  test('offer every widget', () => {
    const widget = settings.find(({id}) => id === 'widget');
    const offered = widget?.options?.map(({value}) => `spinal-${value}`).sort();
    assert.deepEqual(offered, [...tags.keys()].sort());
  });

  test('are what Shopify takes', () => {
    // Its limit for the name of a section.
    assert.ok(schema.name.length <= 25, schema.name);
    const all = [...settings, ...schema.blocks.flatMap((/** @type {any} */ it) => it.settings)];
    for (const {id, type} of all) {
      assert.match(id, /^[a-z_]+$/);
      assert.ok(['select', 'text', 'product'].includes(type), type);
    }
    assert.equal(new Set(all.map(({id}) => id)).size, all.length);
    for (const {options, default: chosen} of settings)
      if (options) assert.ok(options.some(({value}) => value === chosen));
  });

  test('are all used', () => {
    for (const {id} of settings) assert.ok(source.includes(`section.settings.${id}`), id);
  });
});

describe('the Shopify section', () => {
  test('writes each widget, with attributes that it has', async () => {
    const given = {questions: 'driving', types: 'facet', emergency_number: '112'};
    for (const [tag, attributes] of tags) {
      const html = await render({...given, widget: nameOf(tag)});
      const [, written = ''] = new RegExp(`<${tag} ([^>]*)>.*</${tag}>`).exec(html) ?? [];
      const names = [...written.matchAll(/([\w-]+)="/g)].map(([, name]) => name);
      assert.ok(names.includes('heading-level'), tag);
      for (const name of names) assert.ok(attributes.includes(name ?? ''), `${tag} ${name}`);
    }
  });

  /** @param {string} html @param {string} tag */
  const inside = (html, tag) => new RegExp(`<${tag} [^>]*>(.*)</${tag}>`).exec(html)?.[1]?.trim();
  /** @param {string} html */
  const flat = (html) => html.replace(/\s+/g, ' ').trim();

  test('prints the words of each widget inside its tag, in the language of the shop', async () => {
    for (const tag of tags.keys())
      for (const [code, lang] of [
        ['da', 'da'],
        ['en-GB', 'en'],
        ['sv', 'en'],
      ])
        for (const level of ['2', '4']) {
          const given = {widget: nameOf(tag), heading_level: level};
          const html = await render(given, [], code);
          const wanted = staticHtml(/** @type {any} */ (tag), {'heading-level': level}, lang);
          assert.equal(inside(html, tag), flat(wanted), `${tag} ${code} ${level}`);
        }
  });

  test('prints no words of what was not named', async () => {
    const questions = await render({widget: 'faq', questions: 'driving'});
    assert.equal(inside(questions, 'spinal-faq'), '');
    for (const widget of ['injection-types', 'relief-timeline'])
      assert.equal(inside(await render({widget, types: 'facet'}), `spinal-${widget}`), '');
    const other = await render({widget: 'safety', types: 'facet', questions: 'driving'});
    assert.match(inside(other, 'spinal-safety') ?? '', /spinal-static/);
  });

  test('is no larger than Shopify takes', () => {
    for (const [path, text] of Object.entries(files))
      if (path.endsWith('.liquid')) {
        assert.ok(Buffer.byteLength(text) <= LIMIT, path);
        if (path.startsWith('snippets/spinal-words-')) assert.doesNotMatch(text, /\{[{%]/, path);
      }
  });

  test('has the words of the whole guide in Danish and English', () => {
    for (const lang of ['da', 'en'])
      assert.ok(`snippets/spinal-words-guide-${lang}.liquid` in files);
  });

  test('leaves out words that are longer, and does not ask for them', () => {
    const some = themeFiles(100_000);
    assert.ok('snippets/spinal-words-faq-da.liquid' in some);
    assert.ok(!('snippets/spinal-words-guide-da.liquid' in some));
    assert.match(some['snippets/spinal-words.liquid'] ?? '', /when 'faq da'/);
    assert.doesNotMatch(some['snippets/spinal-words.liquid'] ?? '', /guide/);
  });

  test('gives the FAQ its questions, escaped', async () => {
    const html = await render({questions: 'driving"><script>alert(1)</script>'});
    assert.match(html, /questions="driving&#34;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;"/);
    assert.equal(html.match(/<script/g)?.length, 1);
  });

  test('loads the assets of the theme', async () => {
    const html = await render({});
    assert.match(html, /<script src="\/\/cdn\.example\/assets\/spinal-widgets\.iife\.js" defer>/);
    assert.match(html, /<link href="\/\/cdn\.example\/assets\/reserve\.css"/);
    const named = [...html.matchAll(/\/assets\/([\w.-]+)/g)].map(([, name]) => `assets/${name}`);
    assert.deepEqual(
      named.filter((name) => !(name in files)),
      [],
    );
  });

  test('puts products into the care plan alone', async () => {
    const product = {title: 'Lændebælte <M>', url: '/products/belt', price: 34900};
    const blocks = [{settings: {product}, shopify_attributes: 'data-block="1"'}];
    const plan = await render({widget: 'care-plan'}, blocks);
    assert.match(
      plan,
      /<ul slot="products"> ?<li data-block="1"> <a href="\/products\/belt">Lændebælte &lt;M&gt;<\/a> 349 kr\. <\/li> ?<\/ul>/,
    );
    assert.doesNotMatch(await render({widget: 'faq'}, blocks), /products/);
    assert.match(plan, /<p class="commercial">Reklame<\/p>.*<\/aside> ?<\/section> ?<ul slot/);
    const english = await render({widget: 'care-plan'}, blocks, 'en-GB');
    assert.match(english, /<p class="commercial">Commercial content<\/p>.*<\/section> ?<ul slot/);
    assert.doesNotMatch(await render({widget: 'care-plan'}), /commercial/i);
  });
});
