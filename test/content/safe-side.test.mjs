// Sources differ on some warning signs; the safer reading holds everywhere, in one voice: a sign has one
// level, one action and one wording.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {claims, danish, english, messageId, modules} from './content.mjs';
import {warningSignsIn} from './warning-signs.mjs';

/** @typedef {import('./content.mjs').Claim} Claim */

/** Signs of pressure on the nerves of the spine, which never wait. */
const AT_ONCE = ['weakLegs', 'weakArms', 'numbLimbs', 'saddle', 'urine', 'bowel'];

/** Other signs that never wait: of the brain, of an allergy, of meningitis. */
const ALSO_AT_ONCE = {
  en: [/sight/, /drooping face/, /speech/, /seizure/, /breathing/, /swollen face/, /stiff neck/],
  da: [/synstab/, /skæv mund/, /tale/, /kramp/, /åndenød/, /hævet ansigt/, /stiv nakke/],
};

/** What a text tells to do that names a sign outside the levels: it is no bare mention. */
const ACTION = {
  en: /(?<!\p{L})(tell|do not|never|at once|ask|first check)(?!\p{L})/iu,
  da: /(?<!\p{L})(sig til|fortæl|kør ikke|gå ikke|aldrig|med det samme|spørg|se først)(?!\p{L})/iu,
};

const LANGUAGES = /** @type {const} */ ([
  ['en', english],
  ['da', danish],
]);

/** @type {Record<string, Claim[]>} */
const levels = modules.get('help')?.levels ?? {};
const signs = Object.values(levels).flat();
const others = [...claims.values()].filter((claim) => !signs.includes(claim));

for (const [locale, read] of LANGUAGES)
  describe(`warning signs in ${locale}`, () => {
    const textOf = (/** @type {string} */ level) =>
      (levels[level] ?? []).map(({text}) => read(text)).join('\n');

    test('that never wait are all at the first level', () => {
      const found = warningSignsIn(textOf('now'), locale);
      assert.deepEqual(
        AT_ONCE.filter((sign) => !found.includes(sign)),
        [],
      );
      for (const pattern of ALSO_AT_ONCE[locale]) assert.match(textOf('now'), pattern);
    });

    test('that never wait are at no other level', () => {
      for (const level of ['today', 'ordinary']) {
        assert.deepEqual(warningSignsIn(textOf(level), locale), [], level);
        for (const pattern of ALSO_AT_ONCE[locale]) assert.doesNotMatch(textOf(level), pattern);
      }
    });

    test('have one wording each', () => {
      const words = signs.map(({text}) => read(text));
      assert.deepEqual(
        words.filter((text, index) => words.indexOf(text) !== index),
        [],
      );
    });

    for (const {id, text} of others)
      if (warningSignsIn(read(text), locale).length > 0 && !id.startsWith('option-'))
        test(`in ${id} come with what to do`, () => assert.match(read(text), ACTION[locale]));
  });

describe('warning signs', () => {
  test('are the same in both languages', () => {
    for (const {id, text} of claims.values())
      assert.deepEqual(
        warningSignsIn(english(text), 'en').sort(),
        warningSignsIn(danish(text), 'da').sort(),
        `${id}: ${english(text)} / ${danish(text)}`,
      );
  });

  test('have one level each', () => {
    assert.ok(signs.length > 12);
    assert.equal(new Set(signs).size, signs.length);
    const registered = [...claims.values()].filter(({id}) => id.startsWith('sign-'));
    assert.deepEqual(new Set(signs), new Set(registered));
  });

  test('that change advice are on the clinician’s list', () => {
    const asked = signs.filter(({confirm}) => confirm).map(({id}) => id);
    assert.ok(asked.length > 5, asked.join());
  });

  test('are what the question on when to call answers', () => {
    const {questions, answerOf} = modules.get('faq') ?? {};
    const question = questions.find((/** @type {{id: string}} */ {id}) => id === 'when-to-call');
    const ids = answerOf(question).map((/** @type {Claim} */ {id}) => id);
    for (const {id} of levels['today'] ?? []) assert.ok(ids.includes(id), id);
    assert.equal(messageId(answerOf(question)[0].text), 'claim.check-signs-first');
  });
});

describe('warningSignsIn', () => {
  const cases = /** @type {const} */ ([
    ['en', 'Your legs or arms get weaker than before.', ['weakLegs', 'weakArms']],
    ['en', 'One hand is weak.', ['weakArms']],
    ['en', 'You cannot move a foot: it is paralysed.', ['weakLegs']],
    ['en', 'A leg feels weak or numb.', ['weakLegs', 'numbLimbs']],
    ['en', 'Numbness in an arm.', ['numbLimbs']],
    ['en', 'You turn numb between the legs.', ['saddle']],
    ['en', 'Your buttocks are numb.', ['saddle']],
    ['en', 'You turn numb around the back passage.', ['saddle']],
    ['en', 'You cannot pee.', ['urine']],
    ['en', 'You cannot pass urine or lose control of your bowel.', ['urine', 'bowel']],
    ['en', 'The pain goes down a leg or arm.', []],
    ['en', 'Studies give weak support. Move your legs.', []],
    ['en', 'The pain stays while the area is numb.', []],
    ['da', 'Du får mindre kraft i ben eller arme end før.', ['weakLegs', 'weakArms']],
    ['da', 'Den ene hånd er svag.', ['weakArms']],
    ['da', 'En arm bliver lam.', ['weakArms']],
    ['da', 'Et svagt eller følelsesløst ben.', ['weakLegs', 'numbLimbs']],
    ['da', 'Du bliver følelsesløs i armen.', ['numbLimbs']],
    ['da', 'Du bliver følelsesløs i skridtet.', ['saddle']],
    ['da', 'Du bliver følelsesløs i ballerne.', ['saddle']],
    ['da', 'Du bliver følelsesløs omkring endetarmsåbningen.', ['saddle']],
    ['da', 'Du kan ikke tisse.', ['urine']],
    ['da', 'Du kan ikke lade vandet eller styre afføringen.', ['urine', 'bowel']],
    ['da', 'Kraftig hovedpine og ondt i benene.', []],
    ['da', 'Smerterne stråler ud i et ben eller en arm.', []],
    ['da', 'Smerterne bliver, mens området er bedøvet.', []],
  ]);
  for (const [locale, text, signs] of cases) {
    test(`finds ${signs.join(', ') || 'nothing'} in “${text}”`, () =>
      assert.deepEqual(warningSignsIn(text, locale), signs));
  }
});
