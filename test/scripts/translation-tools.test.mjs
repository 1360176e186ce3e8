// The language files in other tools: the OASIS schema, and the translate-toolkit of Debian, which
// Virtaal, Pootle and Weblate read and write XLIFF with.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {ensurePrograms, unpack} from '../../scripts/debian.mjs';
import {isAsApproved, isReviewed} from '../../scripts/locales/update.mjs';
import {parseXliff, readable, sourceOf, targetOf} from '../../scripts/locales/xliff.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tools-'));
const files = readdirSync('locales').filter((file) => file.endsWith('.xlf'));
const danish = readFileSync('locales/da.xlf', 'utf8');

before(() => ensurePrograms({xmllint: 'libxml2-utils', xliff2po: 'translate-toolkit'}));
after(() => rmSync(folder, {recursive: true}));

/** @param {string} command @param {string[]} words */
const run = (command, ...words) => execFileSync(command, words, {encoding: 'utf8', stdio: 'pipe'});

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
    const stale = danish.replace(
      /(<trans-unit id="faq.heading"[^>]*>\s*<source>)[^<]*/,
      '$1Something else',
    );
    assert.notEqual(stale, danish);
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
    const {units} = parseXliff(edit(`${unit}.target = 'Spørg os'`));
    const edited = units.filter((it) => isReviewed(it) && !isAsApproved(it));
    assert.deepEqual(
      edited.map(({id}) => id),
      ['faq.heading'],
    );
  });

  test('knows which translations are approved', () => {
    const count = 'print(sum(unit.isapproved() for unit in store.units))';
    writeFileSync(opened, danish);
    const load = `from translate.storage import factory\nstore = factory.getobject('${opened}')\n`;
    const {units} = parseXliff(danish);
    assert.equal(Number(run('/usr/bin/python3', '-c', load + count)), units.length);
  });

  test('loses the placeholders of a text that goes through PO, which the gate finds out', () => {
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
  });
});
