import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {parseAllowList, unusedExceptions} from '../../scripts/locales/allow-list.mjs';
import {claims, danish, english, messageId, modules, root} from './content.mjs';
import {fleschKincaidGrade, lix, mean} from './readability.mjs';

/** @typedef {() => string} Text */

const LANGUAGES = /** @type {const} */ ([
  {locale: 'en', read: english, measure: fleschKincaidGrade, most: 7, hardest: 12},
  {locale: 'da', read: danish, measure: lix, most: 36, hardest: 50},
]);

const file = 'test/content/hard-sentences.json';
const hard = parseAllowList(file, readFileSync(new URL(file, root), 'utf8'));

/** @typedef {import('./content.mjs').Claim} Claim */

/** Statements as a reader meets them together. Of a few words alone, one long word decides the score. */
const MET_TOGETHER = [
  ...Object.values(modules.get('injection-types')?.injectionTypes ?? {}).map(
    ({target, aim, works}) => [target, aim, works],
  ),
  ...Object.values(modules.get('conditions')?.conditions ?? {}).map(
    ({injection, verdict, otherwise}) => [injection, verdict, otherwise],
  ),
  ...(modules.get('procedure')?.steps ?? []).map((/** @type {any} */ step) => step.claims),
  ...(modules.get('purposes')?.purposes ?? []).map((/** @type {any} */ it) => [
    it.aim,
    it.afterwards,
    it.limits,
  ]),
  modules.get('care-plan')?.carePlanShort(),
  ...Object.values(modules.get('help')?.levels ?? {}),
  modules.get('safety')?.risksInShort,
  modules.get('timeline')?.timelineShort(['epidural']),
  modules.get('guide')?.introduction,
];

/** @type {Text[]} */
const short = MET_TOGETHER.map((/** @type {Claim[]} */ group) => () => {
  const texts = [...group].map(({text}) => text());
  // Signs stand in a list, each on a line of its own.
  return texts.map((text) => (/[.?]$/.test(text) ? text : `${text}.`)).join(' ');
});
/** @type {Text[]} */
const statements = [...claims.values()]
  .filter(({text}) => english(text).split(' ').length >= 12)
  .map(({text}) => text);
/** @type {Text[]} */
const answers = modules.get('faq')?.questions.map(
  (/** @type {import('../../build/content/faq.js').Question} */ {answer}) =>
    () =>
      answer.map(({text}) => text()).join(' '),
);

const tooHard = LANGUAGES.flatMap(({locale, read, measure, hardest}) =>
  statements
    .map((text) => ({
      key: `${locale} ${messageId(text)}`,
      text: read(text),
      score: measure(read(text)),
    }))
    .filter(({score}) => score > hardest),
);

describe('the formulas', () => {
  test('give what counting by hand gives', () => {
    // 10 words and syllables in 2 sentences; then 3 words with 5 syllables.
    assert.equal(fleschKincaidGrade('The cat sat on the mat. It saw a dog.').toFixed(2), '-1.84');
    assert.equal(fleschKincaidGrade('The injection hurts.').toFixed(2), '5.25');
    // 12 words, 3 of them long.
    const danishText = 'Blokaden kan lindre smerter i benet i en uge eller længere tid.';
    assert.equal(lix(danishText), 12 + 25);
  });

  test('find hard texts hard', () => {
    const hardEnglish = 'Fluoroscopically guided administration necessitates hospitalisation.';
    const hardDanish = 'Røntgenvejledte indsprøjtninger forudsætter sædvanligvis indlæggelse.';
    assert.ok(fleschKincaidGrade(hardEnglish) > 12);
    assert.ok(lix(hardDanish) > 55);
  });
});

for (const {locale, read, measure, most} of LANGUAGES) {
  describe(`readability in ${locale}`, () => {
    test('of what is open at first', () => {
      assert.ok(short.length > 20);
      const score = mean(short.map((text) => measure(read(text))));
      assert.ok(score < most, `${score.toFixed(2)}, at most ${most}`);
    });

    test('of the answers', () => {
      assert.ok(answers.length > 10);
      const score = mean(answers.map((answer) => measure(read(answer))));
      assert.ok(score < most, `${score.toFixed(2)}, at most ${most}`);
    });

    test('of each statement', () => {
      const found = tooHard.filter(({key}) => key.startsWith(locale) && !hard.entries.has(key));
      assert.deepEqual(
        found.map(({key, text, score}) => `${key} (${score.toFixed(1)}): ${text}`),
        [],
        `Say it more simply, or give the reason in ${file}`,
      );
    });
  });
}

describe('the list of hard sentences', () => {
  test('gives a reason for each', () => {
    assert.deepEqual(hard.problems, []);
  });

  test('has none that is easy by now', () => {
    const stillHard = new Set(tooHard.map(({key}) => key));
    assert.deepEqual(
      unusedExceptions(hard, stillHard).map(({id}) => id),
      [],
    );
  });
});
