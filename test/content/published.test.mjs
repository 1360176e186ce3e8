// The files that the build makes of the content, made here in a folder of their own.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {DOMParser} from '@xmldom/xmldom';
import {claims, inEachLanguage, modules, root, sources} from './content.mjs';

/**
 * @typedef {import('./content.mjs').Claim} Claim
 *
 * @typedef {{
 *   evidenceDate: string,
 *   claims: {
 *     id: string,
 *     agreement: string,
 *     sources: string[],
 *     where?: Record<string, string>,
 *     confirm?: string,
 *     finding?: {by: string, country: string, year: number, verdict: string, certainty: string | null},
 *     text: Record<string, string>,
 *   }[],
 *   help: Record<string, string[]>,
 *   sources: {id: string, title: string, publisher: string, url: string, year?: number, lang: string, kind: string}[],
 *   faq: {id: string, question: Record<string, string>, answer: string[]}[],
 *   timeline: {
 *     types: Record<string, {id: string, claim: string, sources: string[]}[]>,
 *     noRelief: string,
 *   },
 * }} Published
 */

const folder = mkdtempSync(join(tmpdir(), 'content-'));
after(() => rmSync(folder, {recursive: true}));
mkdirSync(join(folder, 'dist'));
for (const name of ['build', 'scripts']) {
  symlinkSync(fileURLToPath(new URL(name, root)), join(folder, name));
}

const DAY = 24 * 60 * 60 * 1000;
/** @type {Date} */
const evidenceDate = modules.get('evidence-date')?.evidenceDate;

/** Builds as if it were so many days after the evidence was gathered. @param {number} days */
function build(days) {
  const today = evidenceDate.getTime() + days * DAY;
  const script = fileURLToPath(new URL('scripts/content/build.mjs', root));
  const clock = `data:text/javascript,Date.now = () => ${today}`;
  const result = spawnSync(process.execPath, ['--import', clock, script], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(result.status, 0, result.stderr);
  return result;
}

build(0);

/** @param {string} file */
const read = (file) => readFileSync(join(folder, 'dist', file), 'utf8');

/** @type {Published} */
const published = JSON.parse(read('content.json'));

/** @param {{id: string}[]} things */
const idsOf = (things) => things.map(({id}) => id);

/** @param {readonly string[]} values */
const unique = (values) => [...new Set(values)];

describe('content.json', () => {
  const sourceIds = new Set(idsOf(published.sources));
  const claimIds = new Set(idsOf(published.claims));

  test('has these parts', () => {
    const parts = ['claims', 'evidenceDate', 'faq', 'help', 'sources', 'timeline'];
    assert.deepEqual(Object.keys(published).sort(), parts);
    assert.match(published.evidenceDate, /^\d{4}-\d\d-\d\d$/);
    assert.equal(new Date(published.evidenceDate).getTime(), evidenceDate.getTime());
  });

  test('has each claim once, in each language, as the widgets say it', () => {
    assert.ok(published.claims.length >= 120);
    assert.deepEqual(idsOf(published.claims), unique(idsOf(published.claims)));
    const originals = new Map([...claims.values()].map((claim) => [claim.id, claim]));
    assert.deepEqual([...claimIds].sort(), [...originals.keys()].sort());
    for (const {id, text} of published.claims) {
      const original = originals.get(id);
      assert.ok(original);
      assert.deepEqual(text, inEachLanguage(original.text));
    }
  });

  test('says of each claim whether the sources agree, and where they say so', () => {
    const originals = new Map([...claims.values()].map((claim) => [claim.id, claim]));
    const optional = ['confirm', 'finding', 'where'];
    for (const {id, agreement, where, confirm, ...rest} of published.claims) {
      const original = originals.get(id);
      assert.ok(original);
      const fields = Object.keys(rest).filter((name) => !optional.includes(name));
      assert.deepEqual(fields.sort(), ['sources', 'text'], id);
      const independent = new Set(original.sources).size > 1;
      assert.equal(agreement, original.agreement ?? (independent ? 'consistent' : 'single'), id);
      assert.deepEqual(where, original.where, id);
      assert.equal(confirm, original.confirm, id);
    }
  });

  test('says of each row of the evidence who says it', () => {
    const findings = published.claims.flatMap(({finding}) => (finding ? [finding] : []));
    assert.equal(findings.length, Object.keys(modules.get('claims/findings') ?? {}).length);
    assert.ok(findings.length > 20);
    for (const {by, year} of findings) assert.ok(by && year > 2000, by);
  });

  test('has the signs of each level of help', () => {
    /** @type {Record<string, Claim[]>} */
    const levels = modules.get('help')?.levels;
    const ids = Object.entries(levels).map(([level, signs]) => [level, idsOf(signs)]);
    assert.deepEqual(published.help, Object.fromEntries(ids));
  });

  test('names for each claim the sources that it rests on', () => {
    const originals = new Map([...claims.values()].map((claim) => [claim.id, claim]));
    for (const {id, sources: cited} of published.claims) {
      assert.ok(cited.length > 0, id);
      assert.deepEqual(cited, unique(cited), id);
      const own = originals.get(id)?.sources.map((source) => source.id) ?? [];
      assert.deepEqual(
        own.filter((source) => !cited.includes(source)),
        [],
        id,
      );
    }
  });

  test('describes each source once, as registered', () => {
    assert.deepEqual(idsOf(published.sources), unique(idsOf(published.sources)));
    const registered = new Map([...sources.values()].map((source) => [source.id, source]));
    for (const source of published.sources) assert.deepEqual(source, registered.get(source.id));
  });

  test('asks every question, with answers made of its claims', () => {
    /** @type {import('../../build/content/faq.js').Question[]} */
    const questions = modules.get('faq')?.questions;
    assert.deepEqual(
      published.faq.map(({id, question}) => ({id, question})),
      questions.map(({id, question}) => ({
        id,
        question: inEachLanguage(question),
      })),
    );
    for (const {id, answer} of published.faq) assert.ok(answer.length > 0, id);
  });

  test('has the timeline of every type, and “some get no relief”', () => {
    const {typeIds} = modules.get('injection-type-id') ?? {};
    const {timeline} = modules.get('timeline') ?? {};
    assert.deepEqual(Object.keys(published.timeline.types), [...typeIds]);
    assert.ok(claimIds.has(published.timeline.noRelief));
    for (const [type, phases] of Object.entries(published.timeline.types)) {
      assert.equal(phases.length, timeline[type].length);
      for (const [index, phase] of phases.entries()) {
        const {all, most = null, open = null} = timeline[type][index];
        const {id, claim, sources: cited, ...figures} = phase;
        assert.deepEqual(figures, {all, most, open}, `${type} ${id}`);
        assert.ok(claim && cited.length > 0, `${type} ${id}`);
      }
    }
  });

  test('describes all that it names, and names all that it describes', () => {
    const phases = Object.values(published.timeline.types).flat();
    const namedSources = [...published.claims, ...phases].flatMap((it) => it.sources);
    const namedClaims = [
      ...published.faq.flatMap(({answer}) => answer),
      ...phases.map(({claim}) => claim),
      published.timeline.noRelief,
    ];
    assert.deepEqual(
      namedClaims.filter((id) => !claimIds.has(id)),
      [],
    );
    assert.deepEqual(unique(namedSources).sort(), [...sourceIds].sort());
  });
});

describe('the content sheet', () => {
  // HTML but for the doctype and the elements without an end, so an XML parser finds what is not closed.
  const markup = read('content-sheet.html')
    .replace(/^<!doctype html>\n/, '')
    .replace(/<((?:meta|link)\b[^>]*)>/g, '<$1/>');
  /** @type {string[]} */
  const mistakes = [];
  const sheet = new DOMParser({
    onError: (level, message) => void mistakes.push(`${level}: ${message}`),
  }).parseFromString(markup, 'text/xml');
  const all = (/** @type {string} */ name) => [...sheet.getElementsByTagName(name)];
  const rows = all('tbody').flatMap((body) => [...body.getElementsByTagName('tr')]);

  /** @param {import('@xmldom/xmldom').Element} row */
  const cellsOf = (row) => [...row.getElementsByTagName('th'), ...row.getElementsByTagName('td')];

  test('is well-formed', () => {
    assert.match(read('content-sheet.html'), /^<!doctype html>\n/);
    assert.deepEqual(mistakes, []);
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
    assert.deepEqual(ids, unique(ids));
  });

  test('has a row for each claim, with its text in each language', () => {
    assert.deepEqual(
      rows.map((row) => row.getAttribute('id')),
      idsOf(published.claims),
    );
    for (const [index, row] of rows.entries()) {
      const texts = cellsOf(row)
        .filter((cell) => cell.hasAttribute('lang'))
        // What is shown in English says so.
        .filter((cell) => cell.getElementsByTagName('span').length === 0)
        .map((cell) => [cell.getAttribute('lang'), cell.textContent]);
      assert.deepEqual(Object.fromEntries(texts), published.claims[index]?.text);
    }
  });

  test('has as many cells in each row as headings', () => {
    const headings = all('thead').flatMap((head) => [...head.getElementsByTagName('th')]);
    assert.ok(headings.length > 5);
    for (const row of rows) {
      assert.equal(cellsOf(row).length, headings.length, row.getAttribute('id') ?? '');
    }
  });

  test('links each source of a claim', () => {
    const byId = new Map(published.sources.map((source) => [source.id, source]));
    for (const [index, row] of rows.entries()) {
      const {id, sources: cited = []} = published.claims[index] ?? {};
      const entries = [...row.getElementsByTagName('li')];
      assert.equal(entries.length, cited.length, id);
      const links = [...row.getElementsByTagName('a')].map((link) => link.getAttribute('href'));
      const urls = cited.map((source) => byId.get(source)?.url);
      assert.deepEqual(links, urls, id);
    }
  });

  test('has a place to sign: for the whole, and an empty one in each row', () => {
    assert.match(sheet.documentElement?.textContent ?? '', /Signature: _+/);
    for (const row of rows) {
      const last = cellsOf(row).at(-1);
      assert.equal(last?.getAttribute('class'), 'sign');
      assert.equal(last?.textContent, '');
    }
    const lastHeading = all('thead')[0]?.getElementsByTagName('th');
    assert.match([...(lastHeading ?? [])].at(-1)?.textContent ?? '', /initials/);
  });

  test('comes with its style', () => {
    const styles = all('link').map((link) => link.getAttribute('href') ?? '');
    assert.deepEqual(styles, ['content-sheet.css']);
    assert.match(read('content-sheet.css'), /\.sign\b/);
  });
});

describe('the build', () => {
  const warning = /evidence was gathered on \d{4}-\d\d-\d\d, more than a year ago/;

  test('says nothing of evidence of the last year', () => {
    assert.equal(build(0).stderr, '');
    assert.equal(build(364).stderr, '');
  });

  test('warns of evidence that is older than a year', () => {
    assert.match(build(367).stderr, warning);
  });
});
