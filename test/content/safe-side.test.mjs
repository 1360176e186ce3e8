// Sources differ on some warning signs; the safer reading holds everywhere, in one voice.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {
  claimLists,
  claims,
  danish,
  english,
  isClaim,
  messageId,
  modules,
  showing,
} from './content.mjs';
import {saysAtOnce, warningSignsIn} from './warning-signs.mjs';

/** @typedef {import('./content.mjs').Claim} Claim */

const ALL_SIGNS = ['weakLegs', 'weakArms', 'saddle', 'urine', 'bowel'];

/** Claims that name a sign, as the evidence does. */
const WARNING = [
  'generalHelp02',
  'generalHelp04',
  'generalCommon05',
  'epiduralCommon01',
  'epiduralHelp01',
  'transforaminalCommon01',
  'transforaminalHelp01',
  'sacroiliacCommon02',
];

const LATER = {en: /\bsame day\b/i, da: /(?<!\p{L})samme dag(?!\p{L})/iu};

/** @type {Claim} */
const now = modules.get('claims/general')?.generalHelp02;

/** @param {Claim} claim */
function namesSign({text}) {
  return warningSignsIn(english(text), 'en').length + warningSignsIn(danish(text), 'da').length > 0;
}

/** @param {Claim} claim */
function saysItself({text}) {
  return saysAtOnce(english(text), 'en') && saysAtOnce(danish(text), 'da');
}

/** Every text of a module that is not a claim: headings, descriptions, words. @param {any} value @returns {Generator<() => string>} */
function* textsIn(value) {
  if (isClaim(value)) return;
  if (typeof value === 'function' && value.length === 0) {
    const result = value();
    if (typeof result === 'string') yield value;
  } else if (typeof value === 'object' && value !== null) {
    for (const field of Object.values(value)) yield* textsIn(field);
  }
}

describe('warning signs', () => {
  test('are all in the text that says “at once”, in both languages', () => {
    assert.ok(saysAtOnce(english(now.text), 'en'));
    assert.ok(saysAtOnce(danish(now.text), 'da'));
    assert.deepEqual(
      ALL_SIGNS.filter((sign) => !warningSignsIn(english(now.text), 'en').includes(sign)),
      [],
    );
    assert.deepEqual(
      ALL_SIGNS.filter((sign) => !warningSignsIn(danish(now.text), 'da').includes(sign)),
      [],
    );
  });

  test('include not being able to pass urine and not being able to hold it', () => {
    assert.match(english(now.text), /cannot pass urine, cannot hold it/);
    assert.match(danish(now.text), /ikke kan lade vandet, ikke kan holde på vandet/);
  });

  test('are the same in both languages', () => {
    for (const {id, text} of claims.values()) {
      const [en, da] = [english(text), danish(text)];
      assert.deepEqual(warningSignsIn(en, 'en'), warningSignsIn(da, 'da'), `${id}: ${en} / ${da}`);
    }
  });

  test('stand only in claims', () => {
    const texts = [...showing.values()].flatMap((exports) => [...textsIn({...exports})]);
    assert.ok(texts.length > 50);
    for (const text of texts) {
      assert.deepEqual(warningSignsIn(english(text), 'en'), [], messageId(text));
      assert.deepEqual(warningSignsIn(danish(text), 'da'), [], messageId(text));
    }
  });

  test('are found in what the evidence warns of', () => {
    const found = [...claims].filter(([, claim]) => namesSign(claim)).map(([name]) => name);
    assert.deepEqual(
      WARNING.filter((name) => !found.includes(name)),
      [],
    );
  });

  test('never wait until later the same day', () => {
    for (const {id, text} of claims.values()) {
      for (const sentence of english(text).split('. '))
        assert.ok(!LATER.en.test(sentence) || warningSignsIn(sentence, 'en').length === 0, id);
      for (const sentence of danish(text).split('. '))
        assert.ok(!LATER.da.test(sentence) || warningSignsIn(sentence, 'da').length === 0, id);
    }
  });

  for (const [path, exports] of showing) {
    for (const [name, value] of Object.entries(exports)) {
      for (const list of claimLists(value, `${path}.${name}`)) {
        for (const claim of list.claims.filter((it) => it !== now && namesSign(it))) {
          test(`${claim.id} in ${list.path} goes with “at once”`, () => {
            assert.ok(
              saysItself(claim) || list.beside.includes(now),
              `say “emergency help at once” (“akut hjælp nu”), or add generalHelp02: ${english(claim.text)} / ${danish(claim.text)}`,
            );
          });
        }
      }
    }
  }

  test('say “at once” in both languages or in neither', () => {
    for (const {id, text} of claims.values()) {
      const [en, da] = [english(text), danish(text)];
      assert.equal(saysAtOnce(en, 'en'), saysAtOnce(da, 'da'), `${id}: ${en} / ${da}`);
    }
  });

  test('open what to do about them', () => {
    const {seekHelp} = modules.get('safety') ?? {};
    assert.equal(seekHelp.now[0], now);
    const {questions} = modules.get('faq') ?? {};
    const whenToCall = questions.find((/** @type {{id: string}} */ {id}) => id === 'when-to-call');
    assert.equal(whenToCall.answer[0][0], now);
  });

  // The explanation says whom to call, not how soon.
  test('are explained only right after what says “at once”', () => {
    const explained = modules.get('claims/general')?.generalHelp04;
    const lists = [...showing].flatMap(([path, exports]) =>
      Object.entries(exports).flatMap(([name, value]) => [...claimLists(value, `${path}.${name}`)]),
    );
    const places = lists.filter((list) => list.claims.includes(explained));
    assert.ok(places.length > 0);
    for (const {path, claims: shown} of places) {
      const before = shown[shown.indexOf(explained) - 1];
      assert.ok(before && saysItself(before), path);
    }
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
