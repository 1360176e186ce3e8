// What the snippet builder makes of its choices, and of any address.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {snippet} from '../../demo/builder/snippet.js';
import {fieldsOf, readState, writeState} from '../../demo/builder/state.js';
import {builderFacts} from '../../scripts/demo/builder-page.mjs';

const facts = {
  version: '1.2.3',
  integrity: {
    'spinal-widgets.js': 'sha384-AAAA',
    'spinal-widgets.da.js': 'sha384-DDDD',
    'spinal-widgets.en.js': 'sha384-EEEE',
    'autoload.js': 'sha384-FFFF',
    'autoload.da.js': 'sha384-GGGG',
    'reserve.css': 'sha384-BBBB',
    'static/static.css': 'sha384-HHHH',
    'themes/clinic.css': 'sha384-CCCC',
  },
  languages: ['da', 'en'],
  themes: ['clinic'],
  deliveries: ['own', 'single', 'autoload', 'cdn', 'npm', 'wordpress'],
  lang: 'en',
};

const fields = fieldsOf(facts);
const read = (query) => readState(new URLSearchParams(query), facts);
const made = (query) => snippet(read(query).state, facts);

/** Values of a field that the form can give. */
function valuesOf({type, values}) {
  switch (type) {
    case 'some':
      return fc.shuffledSubarray(values);
    case 'one':
      return fc.constantFrom(...values);
    case 'flag':
      return fc.boolean();
    case 'date':
      return fc.constantFrom('', '2026-11-24');
    case 'folder':
      return fc.constantFrom('/', '/a/b-c.d/', 'https://static.invalid:8443/a/');
    case 'link':
      return fc.constantFrom('', '/contact', 'https://clinic.invalid/?a=1&b="2"');
    case 'width':
      return fc.integer({min: 320, max: 1600});
    default:
      return fc.string({unit: 'grapheme'});
  }
}

const states = fc.record(Object.fromEntries(fields.map((field) => [field.name, valuesOf(field)])));
const queries = fc.array(
  fc.tuple(
    fc.oneof(fc.constantFrom(...fields.map(({name}) => name)), fc.string()),
    fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('on', 'da', 'spinal-faq', '__proto__')),
  ),
);

/** What an address keeps: no options of widgets that are not chosen. */
const kept = (state) =>
  Object.fromEntries(
    fields.map(({name, tag, first}) => [
      name,
      tag && !state.widgets.includes(tag) ? first : state[name],
    ]),
  );

describe('the address of the snippet builder', () => {
  it('gives back the choices that were made of the widgets that are chosen', () => {
    fc.assert(
      fc.property(states, (state) => {
        const {state: again, bad} = read(writeState(state, facts));
        assert.deepEqual(bad, []);
        assert.deepEqual(again, kept(state));
      }),
    );
  });

  it('may hold anything', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const {state, bad} = read(query);
        const again = read(writeState(state, facts));
        assert.deepEqual(again, {state: kept(state), bad: []});
        for (const {name, value} of bad)
          assert.ok(query.some(([it]) => it === name) && typeof value === 'string');
        assert.equal(typeof snippet(state, facts).html, 'string');
      }),
    );
  });

  for (const [query, name, value] of [
    ['widgets=spinal-faq+spinal-spa', 'widgets', 'spinal-spa'],
    ['theme=neon', 'theme', 'neon'],
    ['language=xx', 'language', 'xx'],
    ['width=99', 'width', '99'],
    ['width=7e2', 'width', '7e2'],
    ['folder=//evil.invalid/', 'folder', '//evil.invalid/'],
    ['folder=/a"b/', 'folder', '/a"b/'],
    ['folder=http://a.invalid/', 'folder', 'http://a.invalid/'],
    ['folder=https://a.invalid/b', 'folder', 'https://a.invalid/b'],
    ['folder=https://a.invalid;*/', 'folder', 'https://a.invalid;*/'],
    ['fallback=javascript:alert(1)', 'fallback', 'javascript:alert(1)'],
    ['reviewed-on=2026-02-30', 'reviewed-on', '2026-02-30'],
    ['widgets=spinal-faq&spinal-faq.exclusive=yes', 'spinal-faq.exclusive', 'yes'],
  ])
    it(`says that ${query} is not possible`, () => {
      const {state, bad} = read(query);
      assert.deepEqual(bad, [{name, value}]);
      const {first} = fields.find((field) => field.name === name);
      assert.deepEqual(state[name], name === 'widgets' ? ['spinal-faq'] : first);
    });

  it('can choose nothing', () => {
    assert.deepEqual(read('widgets=').state.widgets, []);
    assert.deepEqual(read('widgets=nothing').state.widgets, read('').state.widgets);
  });
});

describe('the snippet', () => {
  it('names version and integrity', () => {
    const {html, head} = made('');
    assert.match(html, /^<!-- spinal-injection-widgets 1\.2\.3 -->/);
    assert.match(html, /integrity="sha384-AAAA"/);
    assert.match(head, /href="\/spinal\/static\/static\.css"\s+integrity="sha384-HHHH"/);
  });

  it('keeps the space of what has no words, and of nothing else', () => {
    const stylesOf = (query) =>
      [...made(query).head.matchAll(/href="\/spinal\/([^"]*)"/g)].map(([, file]) => file);
    assert.deepEqual(stylesOf('widgets=spinal-faq'), ['static/static.css']);
    assert.deepEqual(stylesOf('widgets=spinal-faq&static=off'), ['reserve.css']);
    assert.deepEqual(stylesOf('widgets=spinal-faq&spinal-faq.content=own'), ['reserve.css']);
    for (const query of [
      'widgets=spinal-faq+spinal-sources',
      'widgets=spinal-safety+spinal-faq&spinal-faq.content=own',
    ])
      assert.deepEqual(stylesOf(query), ['static/static.css', 'reserve.css']);
  });

  it('puts the words before what the page has of its own', () => {
    const {state} = read('widgets=spinal-care-plan&spinal-care-plan.content=products');
    const {html} = snippet(state, facts, {'spinal-care-plan': '<section>Words</section>'});
    assert.match(html, /<spinal-care-plan>\n<section>Words<\/section>\n[^]*slot="products"/);
  });

  it('escapes what a page gives', () => {
    const {html} = made(new URLSearchParams({'reviewed-by': '"><script>alert(1)</script>&'}));
    assert.ok(html.includes('reviewed-by="&quot;><script>alert(1)</script>&amp;"'));
  });

  it('lets the CDN send only this version', () => {
    const {csp, html, files} = made('delivery=cdn');
    const folder = 'https://cdn.jsdelivr.net/npm/spinal-injection-widgets@1.2.3/dist/';
    assert.match(csp, new RegExp(`^script-src ${folder.replaceAll('.', '\\.')};$`, 'm'));
    assert.ok(html.includes(`src="${folder}spinal-widgets.js"`));
    assert.deepEqual(files, []);
  });

  it('has lang on each widget, but not for a file of one language', () => {
    assert.match(made('language=da').html, /<spinal-injection-types lang="da">/);
    const {html, files} = made('language=da&delivery=single');
    assert.doesNotMatch(html, /lang=/);
    assert.deepEqual(files, ['spinal-widgets.da.js', 'static/static.css']);
  });

  it('loads one language by widget where the page has one', () => {
    const {html, files} = made('language=da&delivery=autoload');
    assert.match(html, /src="\/spinal\/autoload\.da\.js"\s+integrity="sha384-GGGG"/);
    assert.doesNotMatch(html, /lang=/);
    assert.deepEqual(files, ['autoload.da.js', 'autoload/da/', 'static/static.css']);
    const any = made('delivery=autoload');
    assert.match(any.html, /src="\/spinal\/autoload\.js"/);
    assert.deepEqual(any.files, ['autoload.js', 'autoload/', 'locales/', 'static/static.css']);
  });

  it('gives WordPress shortcodes, and nothing that an author may not write', () => {
    const asked =
      'delivery=wordpress&language=da&static=on&fallback=/x&folder=https://static.invalid/&widgets=spinal-faq+spinal-care-plan&spinal-faq.questions=driving+diabetes&spinal-faq.exclusive=on&spinal-care-plan.content=products';
    const {html, head, files, csp} = made(`${asked}&reviewed-by=A+"B"+[C]`);
    assert.match(
      html,
      /^\[spinal_widget widget="faq" lang="da" questions="driving diabetes" exclusive reviewed-by="A &quot;B&quot; &#91;C&#93;"\]$/m,
    );
    assert.match(
      html,
      /\[spinal_widget widget="care-plan"[^]*<div class="product">[^]*\[\/spinal_widget\]$/,
    );
    assert.doesNotMatch(html, /<style|<script|<link|slot=|spinal-text|noscript|<!--/);
    assert.equal(head, undefined);
    assert.deepEqual(files, []);
    assert.match(csp, /^script-src 'self';$/m);
  });

  it('takes the files from another host as a script of another origin', () => {
    const {csp, html, head, files} = made('folder=https://static.invalid/spinal/');
    assert.match(html, /src="https:\/\/static\.invalid\/spinal\/spinal-widgets\.js"/);
    for (const tag of [html, head]) assert.match(tag, /integrity="[^]*crossorigin="anonymous"/);
    assert.match(csp, /^script-src https:\/\/static\.invalid\/spinal\/;$/m);
    assert.match(csp, /^style-src https:\/\/static\.invalid\/spinal\/;$/m);
    assert.ok(files.includes('locales/'));
    assert.doesNotMatch(made('').html, /crossorigin/);
  });

  it('has sources for one widget only where that is chosen too', () => {
    const asked = 'spinal-sources.for=spinal-safety';
    const {html} = made(`widgets=spinal-safety+spinal-sources&${asked}`);
    assert.match(html, /<spinal-safety id="safety">/);
    assert.match(html, /<spinal-sources for="safety">/);
    assert.doesNotMatch(made(`widgets=spinal-faq+spinal-sources&${asked}`).html, /safety/);
  });
});

describe('the snippet builder', () => {
  it('offers the languages and the themes that are built', () => {
    const dist = mkdtempSync(join(tmpdir(), 'dist-'));
    const write = (integrity) =>
      writeFileSync(join(dist, 'integrity.json'), JSON.stringify(integrity));
    try {
      write({'spinal-widgets.js': '', 'spinal-widgets.iife.js': '', 'spinal-widgets.da.js': ''});
      const {themes, languages} = builderFacts(dist, '1.0.0');
      assert.deepEqual([themes, languages], [[], ['da']]);
      mkdirSync(join(dist, 'themes'));
      writeFileSync(join(dist, 'themes/shop.css'), '');
      assert.deepEqual(builderFacts(dist, '1.0.0').themes, ['shop']);
    } finally {
      rmSync(dist, {recursive: true});
    }
  });

  it('and the playground offer what the manifest says', async () => {
    const {common, widgets} = await import('../../scripts/register.mjs');
    const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
    const names = (entries = []) => entries.map(({name}) => name).sort();
    for (const {tagName, attributes, members} of modules[0].declarations) {
      const widget = widgets.find(({tag}) => tag === tagName);
      assert.deepEqual(names([...widget.attributes, ...common]), names(attributes), tagName);
      assert.deepEqual(
        names(widget.methods),
        names(members.filter(({kind}) => kind === 'method')),
        tagName,
      );
    }
  });
});
