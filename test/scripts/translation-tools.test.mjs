// The language files in other tools: the OASIS schema, and the translate-toolkit of Debian, which
// Virtaal, Pootle and Weblate read and write XLIFF with.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
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
import {ensurePrograms, unpack} from '../../scripts/debian.mjs';
import {parseAllowList} from '../../scripts/locales/allow-list.mjs';
import {check} from '../../scripts/locales/check.mjs';
import {run as cli} from '../../scripts/locales/cli.mjs';
import {extractMessages} from '../../scripts/locales/extract.mjs';
import {parseReviews} from '../../scripts/locales/reviews.mjs';
import {updateXliff} from '../../scripts/locales/update.mjs';
import {
  parseXliff,
  readable,
  serialiseXliff,
  sourceOf,
  stateOf,
  targetOf,
} from '../../scripts/locales/xliff.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tools-'));
const files = readdirSync('locales').filter((file) => file.endsWith('.xlf'));
const danish = readFileSync('locales/da.xlf', 'utf8');
const reviews = parseReviews(readFileSync('locales/da.reviews.json', 'utf8'));
const {messages} = extractMessages(process.cwd());

before(() => ensurePrograms({xmllint: 'libxml2-utils', xliff2po: 'translate-toolkit'}));
after(() => rmSync(folder, {recursive: true}));

/** @param {string} command @param {string[]} words */
const run = (command, ...words) => execFileSync(command, words, {encoding: 'utf8', stdio: 'pipe'});

/** What the gate says of a Danish file. @param {string} text */
function problemsOf(text) {
  /** @param {string} name */
  const exceptions = (name) => parseAllowList(name, readIfThere(`locales/${name}.json`));
  return check({
    messages,
    english: {path: 'locales/en.xlf', text: readFileSync('locales/en.xlf', 'utf8')},
    locales: [{locale: 'da', path: 'locales/da.xlf', text, reviews}],
    exceptions: {sameAsSource: exceptions('same-as-source'), numbers: exceptions('numbers')},
  });
}

/** @param {string} file */
const readIfThere = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '{}');

describe('the OASIS schema of XLIFF 1.2, strict', () => {
  const schema = join(folder, 'xliff-core-1.2-strict.xsd');

  before(() => {
    // Debian has it as a part of this package.
    unpack(['php-symfony-translation'], folder);
    const schemas = join(folder, 'usr/share/php/Symfony/Component/Translation/Resources/schemas');
    const xml = join(schemas, 'xml.xsd');
    const text = readFileSync(join(schemas, 'xliff-core-1.2-strict.xsd'), 'utf8');
    writeFileSync(schema, text.replace('http://www.w3.org/2001/xml.xsd', `file://${xml}`));
  });

  /** @param {string} file */
  const validate = (file) => run('xmllint', '--nonet', '--noout', '--schema', schema, file);

  for (const file of files) test(`accepts ${file}`, () => void validate(`locales/${file}`));

  test('accepts an English text that has changed, with what it was', () => {
    const xliff = parseXliff(danish);
    updateXliff(
      xliff,
      messages.map((it) => (it.id === 'faq.heading' ? {...it, contents: ['Something else']} : it)),
    );
    const stale = serialiseXliff(xliff);
    assert.match(stale, /<alt-trans[^>]*>\s*<source>Questions and answers</);
    writeFileSync(join(folder, 'stale.xlf'), stale);
    validate(join(folder, 'stale.xlf'));
  });

  test('finds what is not XLIFF 1.2', () => {
    writeFileSync(join(folder, 'wrong.xlf'), danish.replace('<source>', '<origin/><source>'));
    assert.throws(() => validate(join(folder, 'wrong.xlf')), /origin/);
  });
});

describe('translate-toolkit', () => {
  const opened = join(folder, 'opened.xlf');
  const saved = join(folder, 'saved.xlf');

  /** @param {string} edit lines of Python that change `store` */
  const edit = (edit) => {
    writeFileSync(opened, danish);
    const program = [
      'from translate.storage import factory',
      `store = factory.getobject('${opened}')`,
      edit,
      `store.savefile('${saved}')`,
    ];
    run('/usr/bin/python3', '-c', program.join('\n'));
    return readFileSync(saved, 'utf8');
  };
  const unit = `[unit for unit in store.units if unit.getid().endswith('faq.heading')][0]`;

  test('saves a small difference', () => {
    const before = new Set(danish.split('\n'));
    const text = edit(`${unit}.target = 'Spørg os'`);
    const lines = text.split('\n').filter((line) => !before.has(line));
    assert.equal(text.split('\n').length, danish.split('\n').length);
    assert.deepEqual(
      lines.map((line) => /<([\w-]+)/.exec(line)?.[1]),
      ['xliff', 'trans-unit', 'target'],
    );
  });

  test('leaves an edited text “final”, which the gate finds out', () => {
    const text = edit(`${unit}.target = 'Spørg os'`);
    assert.match(text, /<target state="final">Spørg os</);
    assert.deepEqual(
      problemsOf(text).map(({kind, id}) => `${kind} ${id}`),
      ['not-reviewed faq.heading'],
    );
  });

  test('knows which translations are approved', () => {
    const count = 'print(sum(unit.isapproved() for unit in store.units))';
    writeFileSync(opened, danish);
    const load = `from translate.storage import factory\nstore = factory.getobject('${opened}')\n`;
    const {units} = parseXliff(danish);
    assert.equal(Number(run('/usr/bin/python3', '-c', load + count)), units.length);
  });

  describe('PO, made by xliff2po', () => {
    const po = join(folder, 'translator.po');
    const root = join(folder, 'project');

    before(() => {
      run('xliff2po', '--progress=none', 'locales/da.xlf', po);
      mkdirSync(root);
      for (const name of ['src', 'tsconfig.json', 'node_modules'])
        symlinkSync(join(process.cwd(), name), join(root, name));
    });

    /** The language file after a PO file was taken over, and what was said. @param {(text: string) => string} edit */
    function taken(edit) {
      mkdirSync(join(root, 'locales'), {recursive: true});
      writeFileSync(join(root, 'locales/da.xlf'), danish);
      const edited = join(folder, 'edited.po');
      writeFileSync(edited, edit(readFileSync(po, 'utf8')));
      /** @type {string[]} */
      const said = [];
      const code = cli(['take', edited, '--locale', 'da'], {
        root,
        log: (text) => said.push(text),
        today: '',
        user: '',
      });
      return {
        code,
        said: said.join('\n'),
        text: readFileSync(join(root, 'locales/da.xlf'), 'utf8'),
      };
    }

    test('comes back unharmed', () => {
      const {code, text} = taken((it) => it);
      assert.equal(code, 0);
      assert.equal(text, danish);
    });

    test('brings what was edited, for review, and nothing else', () => {
      const {code, text} = taken((it) =>
        it
          .replace('msgstr "Skjul alle"', 'msgstr "Skjul dem alle"')
          .replace('cirka minutter"', 'omkring ${count} minutter"'),
      );
      assert.equal(code, 0);
      const before = new Map(parseXliff(danish).units.map((it) => [it.id, it.raw]));
      const changed = parseXliff(text).units.filter(({id, raw}) => raw !== before.get(id));
      assert.deepEqual(
        changed.map((it) => [it.id, stateOf(it), readable(targetOf(it))]),
        [
          ['faq.close-all', 'translated', 'Skjul dem alle'],
          ['guide.reading-time', 'translated', 'Læsetid: omkring ${count} minutter'],
        ],
      );
    });

    test('names a text whose placeholders it cannot put back, and leaves it as it was', () => {
      const {code, said, text} = taken((it) => it.replace('cirka minutter"', 'omkring minutter"'));
      assert.equal(code, 1);
      assert.match(
        said,
        /not taken guide\.reading-time: Placeholders differ: missing: <x id="0"\/>/,
      );
      assert.equal(text, danish);
    });

    test('says so of a file that is none', () => {
      const {code, said, text} = taken(() => '# Widgets\n\nPaste one script.');
      assert.equal(code, 2);
      assert.match(said, /edited\.po cannot be taken\. It is neither PO nor XLIFF/);
      assert.equal(text, danish);
    });
  });

  test('loses the placeholders of a text that po2xliff writes, which the gate finds out', () => {
    const po = join(folder, 'da.po');
    const back = join(folder, 'back.xlf');
    run('xliff2po', '--progress=none', 'locales/da.xlf', po);
    run('po2xliff', '--progress=none', '-i', po, '-o', back);
    const targets = readFileSync(back, 'utf8').matchAll(/<target[^>]*>([^<]*)<\/target>/g);
    const texts = new Set([...targets].map(([, text]) => text?.replaceAll('&amp;', '&')));
    for (const it of parseXliff(danish).units) {
      const isPlain = sourceOf(it).every((content) => typeof content === 'string');
      assert.equal(texts.has(readable(targetOf(it))), isPlain, it.id);
    }
    const [broken, ...others] = problemsOf(readFileSync(back, 'utf8'));
    assert.equal(broken?.message, 'This is not an XLIFF 1.2 file.');
    assert.ok(others.every(({kind}) => kind === 'exception'));
  });

  test('pasted back without placeholders, its texts are found out one by one', () => {
    const lost = danish.replace(/<target[^]*?<\/target>/g, (text) =>
      text.replace(/<x [^>]*>/g, ''),
    );
    const without = problemsOf(lost).filter(({kind}) => kind === 'placeholder');
    const having = parseXliff(danish).units.filter((it) =>
      sourceOf(it).some((content) => typeof content !== 'string'),
    );
    assert.deepEqual(without.map(({id}) => id).sort(), having.map(({id}) => id).sort());
  });

  describe('pofilter', () => {
    // Its other checks are about taste, or about what languages do differently: full stops, capitals, brackets.
    const FILTERS =
      'blank doublequoting doublespacing doublewords emails escapes filepaths isfuzzy newlines numbers printf singlequoting tabs unchanged untranslated urls variables xmltags';

    /** What it says of a file. @param {string} text */
    const filtered = (text) => {
      const [input, output] = [join(folder, 'filter.xlf'), join(folder, 'filtered.xlf')];
      // It takes a decimal comma for the end of a number.
      writeFileSync(input, text.replace(/(\d),(\d)/g, '$1.$2'));
      rmSync(output, {force: true});
      const filters = FILTERS.split(' ').flatMap((name) => ['-t', name]);
      run('pofilter', '--progress=none', ...filters, input, output);
      // It writes no file where it finds nothing.
      const found = existsSync(output) ? readFileSync(output, 'utf8') : '';
      return [...found.matchAll(/from="pofilter">(\w+)/g)].map(([, filter]) => filter);
    };

    test('finds nothing in the Danish file', () => {
      assert.deepEqual(filtered(danish), []);
    });

    for (const [filter, from, to] of /** @type {[string, string | RegExp, string][]} */ ([
      ['numbers', />Ring 112 nu</, '>Ring 911 nu<'],
      ['doublewords', '>Spørgsmål og svar<', '>Spørgsmål og og svar<'],
      ['untranslated', '>Spørgsmål og svar<', '><'],
      ['unchanged', '>Spørgsmål og svar<', '>Questions and answers<'],
    ]))
      test(`would find ${filter}`, () => {
        const text = danish.replace(from, to);
        assert.notEqual(text, danish);
        assert.deepEqual(filtered(text), [filter]);
      });
  });
});
