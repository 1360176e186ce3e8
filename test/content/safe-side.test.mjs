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

const ALL_SIGNS = ['weakLegs', 'saddle', 'urine', 'bowel'];

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
      ['generalHelp02', 'generalCommon05', 'epiduralCommon01', 'epiduralHelp01'].filter(
        (name) => !found.includes(name),
      ),
      [],
    );
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

  // It begins with “These”.
  test('are explained only right after them', () => {
    const explained = modules.get('claims/general')?.generalHelp04;
    const lists = [...showing].flatMap(([path, exports]) =>
      Object.entries(exports).flatMap(([name, value]) => [...claimLists(value, `${path}.${name}`)]),
    );
    const places = lists.filter((list) => list.claims.includes(explained));
    assert.ok(places.length > 0);
    for (const {path, claims: shown} of places) {
      const before = shown[shown.indexOf(explained) - 1];
      assert.ok(before && namesSign(before), path);
    }
  });
});
