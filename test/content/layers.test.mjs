// How much a reader meets at first: the limits that keep the short answer short.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {danish, english, modules} from './content.mjs';

/** @typedef {import('./content.mjs').Claim} Claim */

const LANGUAGES = /** @type {const} */ ([
  ['en', english],
  ['da', danish],
]);

const {injectionTypes} = modules.get('injection-types') ?? {};
const {conditions} = modules.get('conditions') ?? {};
const {levels} = modules.get('help') ?? {};
const {steps} = modules.get('procedure') ?? {};
const {questions, answerOf} = modules.get('faq') ?? {};
const {timeline, noRelief, phaseClaim} = modules.get('timeline') ?? {};
const {sections, sectionIds, introduction} = modules.get('guide') ?? {};
const {guideAim} = modules.get('words') ?? {};

/** @type {{name: string, claims: Claim[], most: number}[]} */
const limits = [
  ...Object.entries(injectionTypes).map(([id, {target, aim, works}]) => ({
    name: `type ${id}`,
    claims: [target, aim, works],
    most: 130,
  })),
  ...Object.entries(conditions).map(([id, {injection, verdict, otherwise}]) => ({
    name: `complaint ${id}`,
    claims: [injection, verdict, otherwise],
    most: 100,
  })),
  {name: 'signs of all levels', claims: Object.values(levels).flat(), most: 120},
  ...Object.entries(timeline).flatMap(([type, phases]) =>
    [...phases.map(phaseClaim), noRelief].map((claim) => ({
      name: `phase ${claim.id} of ${type}`,
      claims: [claim],
      most: 25,
    })),
  ),
  ...steps.map((/** @type {any} */ {id, claims}) => ({name: `step ${id}`, claims, most: 50})),
  ...questions.flatMap((/** @type {any} */ question) => [
    {name: `first line of ${question.id}`, claims: question.answer.slice(0, 1), most: 30},
    // The levels of help are lists of their own.
    {name: `answer to ${question.id}`, claims: question.answer, most: 80},
  ]),
  {
    name: 'the guide',
    claims: [
      ...new Set([
        {id: 'aim', text: guideAim},
        ...introduction,
        ...sectionIds
          .filter((/** @type {string} */ id) => id !== 'options')
          .flatMap((/** @type {string} */ id) => [...sections[id].short()]),
      ]),
    ].filter((claim, index, all) => all.findIndex(({id}) => id === claim.id) === index),
    most: 1400,
  },
];

for (const [locale, read] of LANGUAGES)
  describe(`what is open at first, in ${locale}`, () => {
    for (const {name, claims, most} of limits)
      test(`${name} has at most ${most} words`, () => {
        const words = claims
          .map(({text}) => read(text))
          .join(' ')
          .split(/\s+/).length;
        assert.ok(words > 2 && words <= most, `${words} words`);
      });
  });

describe('the answers', () => {
  test('are of the statements of the page, each once', () => {
    for (const question of questions) {
      const ids = answerOf(question).map((/** @type {Claim} */ {id}) => id);
      assert.deepEqual([...new Set(ids)], ids, question.id);
    }
  });
});
