// The WordPress plugin as it is put together. `npm run try:wordpress` runs it in WordPress.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {unzipSync} from 'fflate';
import {po} from 'gettext-parser';
import {allowedValues} from '../../scripts/docs/values.mjs';
import {version} from '../../scripts/serving/files.mjs';
import {NAME, SOURCE, buildPlugin} from '../../scripts/wordpress/build.mjs';
import {tags} from './manifest.mjs';

const target = mkdtempSync(join(tmpdir(), 'wordpress-'));
const folder = join(target, NAME);
before(() => buildPlugin(target));
after(() => rmSync(target, {recursive: true}));

/** @param {string} file */
const read = (file) => readFileSync(join(folder, file), 'utf8');

/** @param {string} root */
const filesIn = (root) =>
  readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((it) => it.isFile())
    .map(({parentPath, name}) => join(parentPath, name).slice(root.length + 1));

describe('what the plugin allows', () => {
  /** @type {{attributes: Record<string, {type: string, values?: string[]}>, tag: string}[]} */
  let widgets;
  before(() => {
    widgets = Object.values(JSON.parse(read('widgets.json')).widgets);
  });

  test('are the tags and attributes of custom-elements.json', () => {
    const allowed = widgets.map(({tag, attributes}) => [tag, Object.keys(attributes).sort()]);
    assert.deepEqual(
      new Map(allowed.sort()),
      new Map([...tags].map(([tag, names]) => [tag, names.sort()])),
    );
  });

  test('are the values that the library takes', () => {
    const allowed = allowedValues();
    for (const {tag, attributes} of widgets)
      for (const [name, rule] of Object.entries(attributes)) {
        const taken = allowed[tag]?.[name];
        assert.deepEqual(rule.values, taken && [...taken.values], `${tag} ${name}`);
        if (taken) assert.match(rule.type, taken.many ? /^(some|ids)$/ : /^one$/);
      }
  });
});

describe('the plugin', () => {
  test('has its version wherever WordPress and pages look for it', () => {
    assert.match(read(`${NAME}.php`), new RegExp(`Version: ${version}\\n`));
    assert.match(read('readme.txt'), new RegExp(`Stable tag: ${version}\\n`));
    for (const file of filesIn(folder)) assert.equal(read(file).includes('@version@'), false, file);
  });

  test('has the files that it names', () => {
    const named = [...read('includes/page.php').matchAll(/'([\w.-]+\.(?:css|js))'/g)];
    assert.ok(named.length > 2);
    const files = ['locales/da.js', 'spinal-widgets.da.js', 'spinal-widgets.en.js'];
    for (const file of [...named.map(([, file = '']) => file), ...files])
      assert.ok(existsSync(join(folder, 'assets', version, file)), file);
    for (const [, file = ''] of read('spinal-injection-widgets.php').matchAll(
      /FOLDER \. '([^']+)'/g,
    ))
      assert.ok(existsSync(join(folder, file)), file);
    for (const [, file] of read('includes/block.php').matchAll(/\$url\( '([^']+)' \)/g))
      assert.ok(existsSync(join(folder, `block/${file}.js`)), file);
  });

  test('is not offered an update of another plugin of its name', () => {
    assert.match(read(`${NAME}.php`), /^ \* Update URI: false$/m);
  });

  test('has all that it stores deleted with it', () => {
    const stored = filesIn(join(folder, 'includes')).flatMap((file) => [
      ...read(`includes/${file}`).matchAll(/^const (?:OPTION|FORMER|READ) += '([^']+)'/gm),
    ]);
    assert.equal(stored.length, 3);
    for (const [, name = ''] of stored)
      assert.ok(read('uninstall.php').includes(`'${name}'`), name);
  });

  test('offers patterns of questions that there are', () => {
    const {questions} = JSON.parse(read('widgets.json')).widgets.faq.attributes;
    const named = [...read('includes/patterns.php').matchAll(/'questions' => '([^']+)'/g)];
    assert.equal(named.length, 3);
    for (const [, ids = ''] of named)
      for (const id of ids.split(' ')) assert.ok(questions.values.includes(id), id);
  });

  test('has every statement with the widgets that show it', () => {
    const {evidence, claims} = JSON.parse(read('content.json'));
    assert.match(evidence, /^\d{4}-\d\d-\d\d$/);
    const names = Object.keys(JSON.parse(read('widgets.json')).widgets);
    const published = JSON.parse(readFileSync('dist/content.json', 'utf8')).claims;
    assert.deepEqual(
      Object.keys(claims).sort(),
      published.map((/** @type {{id: string}} */ {id}) => id).sort(),
    );
    for (const [id, claim] of Object.entries(claims)) {
      const {text, widgets} = /** @type {{text: Record<string, string>, widgets: string[]}} */ (
        claim
      );
      const {text: said} = published.find((/** @type {{id: string}} */ it) => it.id === id);
      assert.deepEqual(text, said, id);
      assert.ok(text.en && text.da, id);
      assert.ok(widgets.length > 0 && widgets.every((name) => names.includes(name)), id);
    }
  });

  test('is in the zip as in the folder', () => {
    const zip = unzipSync(readFileSync(join(target, `${NAME}.zip`)));
    assert.deepEqual(
      Object.keys(zip).sort(),
      filesIn(folder)
        .map((file) => `${NAME}/${file}`)
        .sort(),
    );
  });
});

describe('the words of the plugin', () => {
  const written = filesIn(SOURCE)
    .filter((file) => /\.(php|js)$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(SOURCE, file), 'utf8').matchAll(
        /\b(?:esc_html)?_[_e]\(\s*'([^']+)',\s*'spinal-injection-widgets',?\s*\)/g,
      ),
    ])
    .map(([, text]) => text);
  const counted = [
    ...readFileSync(join(SOURCE, 'includes/changes.php'), 'utf8').matchAll(/_n\( '([^']+)'/g),
  ];
  const block = JSON.parse(readFileSync(join(SOURCE, 'block/block.json'), 'utf8'));
  const header = readFileSync(join(SOURCE, `${NAME}.php`), 'utf8');
  const ofWordPress = [
    ...['Plugin Name', 'Description'].map((name) => new RegExp(`${name}: (.+)`).exec(header)?.[1]),
    block.title,
    block.description,
    ...block.keywords,
  ];

  for (const file of readdirSync(join(SOURCE, 'languages')))
    test(`are all in ${file}, and nothing else`, () => {
      const {translations} = po.parse(readFileSync(join(SOURCE, 'languages', file)));
      const translated = Object.values(translations)
        .flatMap((context) => Object.values(context))
        .filter(({msgid, msgstr}) => msgid && msgstr[0]);
      assert.deepEqual(
        translated.map(({msgid}) => msgid).sort(),
        [...new Set([...written, ...counted.map(([, text]) => text), ...ofWordPress])].sort(),
      );
      for (const {msgid, msgstr} of translated)
        for (const text of msgstr)
          assert.deepEqual(text.match(/%(\d\$)?[sd]/g), msgid.match(/%(\d\$)?[sd]/g));
    });
});
