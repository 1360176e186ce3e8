import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {numbersIn} from '../../scripts/locales/numbers.mjs';
import {NUMBERS} from '../../scripts/locales/plurals.mjs';
import {englishRules, rulesFor} from '../../scripts/locales/rules.mjs';
import {danish, english, modules} from './content.mjs';

/**
 * @typedef {import('../../build/content/timeline.js').Duration} Duration
 * @typedef {import('../../build/content/timeline.js').Phase} Phase
 * @typedef {import('../../build/content/safety.js').Outcome} Outcome
 */

const HOURS = {hour: 1, day: 24, week: 7 * 24, month: 30 * 24, year: 365 * 24};

/** @type {Record<string, Phase[]>} */
const timeline = modules.get('timeline')?.timeline;
const phases = Object.entries(timeline).flatMap(([type, list]) =>
  list.map((phase) => ({name: `${type} ${phase.id}`, ...phase})),
);

/** @param {Duration} duration */
function hours({value, unit}) {
  return value * HOURS[unit];
}

/** @param {readonly number[]} values */
function ascends(values) {
  return values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0));
}

describe('the timeline', () => {
  test('is there for every type, with the same phases in the same order', () => {
    const {typeIds} = modules.get('injection-type-id') ?? {};
    assert.deepEqual(Object.keys(timeline), [...typeIds]);
    for (const list of Object.values(timeline)) {
      assert.deepEqual(
        list.map(({id}) => id),
        ['numb', 'flare', 'onset', 'fade'],
      );
    }
  });

  test('has bands that begin before they end', () => {
    for (const {name, all, most} of phases) {
      for (const {from, to} of [all, ...(most ? [most] : [])]) {
        assert.ok(hours(from) >= 0, name);
        assert.ok(hours(from) < hours(to), name);
      }
    }
  });

  test('has what most sources say inside what all say', () => {
    assert.ok(phases.filter(({most, all}) => most && most !== all).length > 5);
    for (const {name, all, most} of phases) {
      if (!most) continue;
      assert.ok(hours(most.from) >= hours(all.from), name);
      assert.ok(hours(most.to) <= hours(all.to), name);
    }
  });

  test('runs forwards', () => {
    for (const [type, list] of Object.entries(timeline)) {
      assert.ok(ascends(list.map(({all, most}) => hours((most ?? all).from))), `${type} from`);
      assert.ok(ascends(list.map(({all}) => hours(all.to))), `${type} to`);
    }
  });

  test('has whole numbers, and words for each', () => {
    for (const {name, all, most} of phases) {
      for (const {value, unit} of [all, most ?? all].flatMap(({from, to}) => [from, to])) {
        assert.ok(Number.isInteger(value), name);
        // The words are made for “0 to …”, for two or more, and for one year.
        const counted = value === 0 || NUMBERS.includes(value);
        assert.ok(unit === 'year' ? value === 1 : counted, `${name}: ${value} ${unit}`);
      }
    }
  });

  test('keeps “some get no relief” at hand', () => {
    const {noRelief} = modules.get('timeline') ?? {};
    assert.match(english(noRelief[0].text), /some people get none/i);
    assert.match(danish(noRelief[0].text), /nogle mærker slet ingen/i);
  });
});

describe('frequencies', () => {
  const {risksInNumbers, benefit} = modules.get('safety') ?? {};
  /** @type {Outcome[]} */
  const outcomes = [...risksInNumbers, benefit];

  test('are of a round number that takes one plural form, whichever the language', () => {
    for (const locale of ['ar', 'cy', 'da', 'fr', 'ga', 'lt', 'lv', 'mt', 'pl', 'ru', 'sl']) {
      const rules = new Intl.PluralRules(locale);
      const forms = new Set(outcomes.map(({frequency}) => rules.select(frequency.of)));
      assert.equal(forms.size, 1, locale);
    }
  });

  test('are shares of their round number', () => {
    for (const {id, frequency} of outcomes) {
      const {min, max, of} = frequency;
      assert.ok(0 <= min && min <= max && max < of && max > 0, id);
      for (const value of [min, max]) assert.ok(Number.isInteger(value), id);
    }
  });

  for (const {id, frequency, claim} of outcomes) {
    test(`${id}: the figure stands in its statement, in both languages`, () => {
      const texts = [
        numbersIn(english(claim.text), 'en', englishRules),
        numbersIn(danish(claim.text), 'da', rulesFor('da')),
      ];
      for (const numbers of texts) {
        const values = [...numbers.keys()];
        const shares = values.flatMap((part) => values.map((whole) => part / whole));
        for (const value of [frequency.min, frequency.max]) {
          const share = value / frequency.of;
          // “Less than 1 in 1,000” has no lower figure.
          assert.ok(value === 0 || shares.includes(share), `${value} in ${frequency.of}`);
        }
      }
    });
  }
});
