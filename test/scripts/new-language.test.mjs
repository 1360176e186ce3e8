// A language that is added to the product and taken out again, in a copy of it.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';

const COPIED = [
  '.prettierrc.json',
  'LICENSE',
  'custom-elements-manifest.config.mjs',
  'custom-elements.json',
  'demo',
  'dist',
  'docs',
  'integrations',
  'locales',
  'package.json',
  'rollup.config.mjs',
  'scripts',
  'src',
  'test/frameworks',
  'test/integrations',
  'tsconfig.json',
];
const MADE = ['build', 'bundle', 'dist-demo'];

// Builds the file of one language, and that for Node, as rollup.config.mjs has them.
const BUNDLE = `import {rollup} from 'rollup';
  import {loadConfigFile} from 'rollup/loadConfigFile';
  const {options} = await loadConfigFile(process.cwd() + '/rollup.config.mjs');
  for (const option of options.filter(({input}) => input['spinal-widgets.pl'] ?? input.static)) {
    const bundle = await rollup(option);
    await bundle.write({...option.output[0], dir: 'bundle'});
  }
`;
const copy = mkdtempSync(join(tmpdir(), 'language-'));

before(() => {
  // The packages of the frameworks are no part of it.
  const filter = (/** @type {string} */ path) => !path.includes('node_modules');
  for (const name of COPIED) cpSync(name, join(copy, name), {recursive: true, filter});
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
});
after(() => rmSync(copy, {recursive: true}));

/** @param {string} script @param {string[]} words */
const run = (script, ...words) =>
  execFileSync(process.execPath, [script, ...words], {cwd: copy, encoding: 'utf8'});

/** @param {string} file */
const read = (file) => readFileSync(join(copy, file), 'utf8');

/** What the copy holds, as the path and the hash of each file. */
function contents() {
  const entries = readdirSync(copy, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name))
    .map((file) => `${file} ${createHash('sha1').update(readFileSync(file)).digest('hex')}`)
    .sort();
}

function make() {
  run('scripts/locales/cli.mjs', 'build');
  run('scripts/build/facts.mjs');
}

/** What a module of the copy makes. @param {string} code */
const made = (code) => run('--input-type=module', '--eval', code);

const compile = () => run('node_modules/typescript/bin/tsc', '-p', '.');

describe('a language that is added', () => {
  /** @type {string[]} */
  let without;

  before(() => {
    make();
    compile();
    rmSync(join(copy, 'build'), {recursive: true});
    without = contents();
    const said = run('scripts/locales/cli.mjs', 'extract', '--add', 'pl');
    assert.match(said, /pl\.xlf\n {2}new {7}\d+ texts to translate/);
    const translated = read('locales/pl.xlf').replace(
      /(id="faq\.heading"[^]*?)<target state="new"\/>/,
      '$1<target state="translated">Pytania i odpowiedzi</target>',
    );
    writeFileSync(join(copy, 'locales/pl.xlf'), translated);
    run('scripts/locales/cli.mjs', 'review', '--locale', 'pl', 'faq.heading', '--by', 'Ola Nowak');
    make();
    compile();
    run('scripts/demo/build.mjs');
    writeFileSync(join(copy, 'scripts/bundle.mjs'), BUNDLE);
    run('scripts/bundle.mjs');
    rmSync(join(copy, 'scripts/bundle.mjs'));
  });

  test('has a file with all that is to be translated, also in its plural forms', () => {
    const english = read('locales/en.xlf').match(/<trans-unit /g)?.length ?? 0;
    const polish = read('locales/pl.xlf');
    const forms = polish.match(/<trans-unit id="[^"]+:few"/g)?.length ?? 0;
    assert.ok(forms >= 5);
    assert.equal(polish.match(/<target state="new"\/>/g)?.length, english + forms - 1);
  });

  test('has a loader, and types that fit', () => {
    const index = read('src/generated/locales/index.ts');
    assert.match(index, /\['pl', \(\) => import\('\.\/pl\.js'\)\]/);
    assert.match(read('build/generated/locales/pl.js'), /Pytania i odpowiedzi/);
  });

  test('has a bundle of its own, in which its words stand for the English ones', () => {
    const bundle = read('bundle/spinal-widgets.pl.js');
    assert.match(bundle, /Pytania i odpowiedzi/);
    assert.doesNotMatch(bundle, /Questions and answers/);
  });

  test('is known with its numbers, dates and forms before a page asks', () => {
    const facts = read('src/generated/facts.ts');
    assert.match(
      facts,
      /"pl": \{\s+"rightToLeft": false,\s+"plainNumbers": true,[^}]+\},\s+"pluralForms": true/,
    );
    assert.match(facts, /listopada/);
  });

  test('says what it lacks when a widget asks for it', () => {
    const said = made(
      `console.warn = console.log;
       const {loadLocale} = await import('./build/locale/locales.js');
       await loadLocale('pl');`,
    );
    assert.match(said, /"pl" has 1 of \d+ messages; the others are shown in English/);
  });

  test('says in its bundle what it lacks, and marks the English', () => {
    const bundle = read('bundle/spinal-widgets.pl.js');
    // The language is what the function is given that says it.
    assert.match(
      bundle,
      /([\w$]+)=>\{[^`]*`"\$\{\1\}" has 1 of \d+ messages; the others are shown/,
    );
    assert.match(bundle, /<span lang="en" dir="ltr">/);
    assert.match(bundle, /text:\(\)=>[\w$]+\("/);
    assert.doesNotMatch(bundle, /text:\(\)=>"/);
  });

  test('marks the English in the HTML without a script', () => {
    const html = made(
      `const {staticHtml} = await import('./bundle/static.js');
       for (const tag of ['faq', 'injection-types', 'relief-timeline', 'safety', 'conditions'])
         console.log(staticHtml('spinal-' + tag, {'injection-date': '2026-11-24'}, 'pl'));`,
    );
    assert.match(html, /<h2 id="spinal-faq-title">Pytania i odpowiedzi<\/h2>/);
    assert.match(html, /<h3><span lang="en" dir="ltr">What is/);
    assert.doesNotMatch(html, /\[object|<button|data-label="[^"]*&lt;/);
    const unmarked = html
      .replace(/<span lang="en" dir="ltr">[^<]*<\/span>/g, '')
      .replace(/<(\w+)[^>]* translate="no"[^]*?<\/\1>|<(text|title|desc|h2)\b[^]*?<\/\2>/g, '')
      .replace(/<[^>]*>|listopada/g, ' ');
    assert.deepEqual(unmarked.match(/[a-z]{2,}/gi), null);
  });

  test('is not among the texts of content.json where it has none, and the sheet says so', () => {
    const [texts = '', sheet = ''] = made(
      `const {contentData, shownClaims} = await import('./scripts/content/data.mjs');
       const {contentSheet} = await import('./scripts/content/sheet.mjs');
       const data = contentData();
       console.log([...new Set(data.claims.flatMap(({text}) => Object.keys(text)))].join());
       console.log(contentSheet(data, shownClaims()).replaceAll('\\n', ' '));`,
    ).split('\n');
    assert.equal(texts, 'en,da');
    assert.match(sheet, /<td lang="pl"><span lang="en">Shown in English/);
    assert.doesNotMatch(sheet, /undefined/);
  });

  test('is in the words of WordPress as Node writes them, with the English marked', () => {
    // It is a runner of its own, not a part of this one.
    const env = {...process.env};
    delete env.NODE_TEST_CONTEXT;
    cpSync(join(copy, 'bundle'), join(copy, 'dist'), {recursive: true});
    try {
      run('scripts/static/build.mjs');
      const {status, stdout} = spawnSync(
        process.execPath,
        ['--test', '--test-reporter=tap', 'test/integrations/wordpress-words.test.mjs'],
        {cwd: copy, encoding: 'utf8', env},
      );
      assert.equal(status, 0, stdout);
      assert.match(stdout, /# Subtest: on a site in pl\n/);
      const {call, all} = JSON.parse(
        made(
          `const {wordpressStatic} = await import('./scripts/wordpress/static.mjs');
           console.log(JSON.stringify(wordpressStatic()['pl/words.json']));`,
        ),
      );
      assert.match(call[1], /^<span lang="en" dir="ltr">Call\s%s\snow<\/span>$/);
      assert.equal(all[0], 'Show all');
    } finally {
      rmSync(join(copy, 'dist'), {recursive: true});
      cpSync('dist', join(copy, 'dist'), {recursive: true});
    }
  });

  test('can be chosen on the pages of the widgets and in the workshop', () => {
    for (const [page, name] of [
      ['spinal-faq.html', 'Polish'],
      ['da/spinal-faq.html', 'Polsk'],
    ]) {
      const choice = new RegExp(`value="pl"\\s*/>\\s*<span>${name}<`);
      assert.match(read(`dist-demo/${page}`), choice);
    }
    assert.match(read('dist-demo/translate.html'), /data-locale="pl">\s*Start with Polish/);
    assert.match(read('dist-demo/da/translate.html'), /data-locale="pl">\s*Begynd med polsk/);
    assert.equal(read('dist-demo/translate/pl.xlf'), read('locales/pl.xlf'));
  });

  test('is counted by the check, which stays green', () => {
    const said = run('scripts/locales/cli.mjs', 'check');
    assert.match(said, /Polish \(pl\): 1 of \d+ texts translated, 1 reviewed/);
  });

  test('leaves the documents in step', () => {
    run('scripts/docs/build.mjs', '--check');
  });

  test('leaves nothing behind when its file is taken out', () => {
    for (const name of ['pl.xlf', 'pl.reviews.json', 'in-progress.json'])
      rmSync(join(copy, 'locales', name));
    make();
    for (const folder of MADE) rmSync(join(copy, folder), {recursive: true});
    assert.deepEqual(contents(), without);
  });
});
