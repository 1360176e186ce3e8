import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {parseAllowList, unusedExceptions} from '../../scripts/locales/allow-list.mjs';
import {claims, danish, english, messageId, modules, root} from './content.mjs';
import {fleschKincaidGrade, lix, mean} from './readability.mjs';

/** @typedef {() => string} Text */

const LANGUAGES = /** @type {const} */ ([
  {locale: 'en', read: english, measure: fleschKincaidGrade, most: 8, hardest: 12},
  {locale: 'da', read: danish, measure: lix, most: 40, hardest: 55},
]);

const file = 'test/content/hard-sentences.json';
const hard = parseAllowList(file, readFileSync(new URL(file, root), 'utf8'));

/** @type {Text[]} */
const statements = [...claims.values()].map(({text}) => text);
/** @type {Text[]} */
const answers = modules.get('faq')?.questions.map(
  (/** @type {import('../../build/content/faq.js').Question} */ {answer}) =>
    () =>
      answer.flatMap((paragraph) => paragraph.map(({text}) => text())).join(' '),
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
    test('of the statements', () => {
      assert.ok(statements.length > 100);
      const score = mean(statements.map((text) => measure(read(text))));
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
