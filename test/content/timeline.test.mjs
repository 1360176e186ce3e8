import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import {NUMBERS} from '../../scripts/locales/plurals.mjs';
import {claims, danish, english, modules} from './content.mjs';
import {figuresIn} from './figures.mjs';

/**
 * @typedef {import('../../build/content/duration.js').Duration} Duration
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
    assert.match(english(noRelief.text), /some people feel no relief/i);
    assert.match(danish(noRelief.text), /nogle mærker ingen lindring/i);
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
    const {min, max, of} = frequency;
    const shown = {min: min / of, max: max / of, below: false};
    test(`${id}: the figure stands in its statement, in both languages`, () => {
      for (const figures of [
        figuresIn(english(claim.text), 'en'),
        figuresIn(danish(claim.text), 'da'),
      ]) {
        assert.ok(
          figures.some((figure) => isDeepStrictEqual(figure, shown)),
          `shown: ${JSON.stringify(shown)}, said: ${JSON.stringify(figures)}`,
        );
      }
    });
  }

  test('are the same in both languages', () => {
    const found = [...claims.values()].map(({id, text}) => ({
      id,
      en: figuresIn(english(text), 'en'),
      da: figuresIn(danish(text), 'da'),
    }));
    assert.ok(found.filter(({en}) => en.length > 0).length > 5);
    for (const {id, en, da} of found) assert.deepEqual(en, da, id);
  });
});

describe('figuresIn', () => {
  const cases = /** @type {const} */ ([
    ['en', 'About 1 person in 10 has pain.', [{min: 0.1, max: 0.1, below: false}]],
    ['en', 'In 2025, about 24 more people in 100.', [{min: 0.24, max: 0.24, below: false}]],
    ['en', 'From about 5 to 25 in 1,000.', [{min: 0.005, max: 0.025, below: false}]],
    ['en', 'Less than 1 in 1,000.', [{min: 0, max: 0.001, below: true}]],
    ['en', 'Up to 3 in 100.', [{min: 0, max: 0.03, below: false}]],
    ['en', 'From under 1 to about 17 in 100 people.', [{min: 0, max: 0.17, below: false}]],
    [
      'en',
      'From fewer than 1 in 10,000 joints to about 1 in 1,000 spines.',
      [{min: 0, max: 0.001, below: false}],
    ],
    [
      'en',
      'At 1 in 1,000 and at 1 in 40,000.',
      [
        {min: 0.001, max: 0.001, below: false},
        {min: 0.000025, max: 0.000025, below: false},
      ],
    ],
    [
      'en',
      'In under 1 in 100 people, others in up to about 17 in 100.',
      [
        {min: 0, max: 0.01, below: true},
        {min: 0, max: 0.17, below: false},
      ],
    ],
    ['en', 'After 2 to 7 days, 3 of them in bed.', []],
    ['da', 'Cirka 1 ud af 10.', [{min: 0.1, max: 0.1, below: false}]],
    ['da', 'Cirka 24 flere ud af 100.', [{min: 0.24, max: 0.24, below: false}]],
    ['da', 'For cirka 5-25 ud af 1.000.', [{min: 0.005, max: 0.025, below: false}]],
    ['da', 'Under 1 ud af 1.000.', [{min: 0, max: 0.001, below: true}]],
    ['da', 'Op til 3 ud af 100.', [{min: 0, max: 0.03, below: false}]],
    ['da', 'Fra under 1 til cirka 17 ud af 100.', [{min: 0, max: 0.17, below: false}]],
    [
      'da',
      'Fra færre end 1 ud af 10.000 i led til cirka 1 ud af 1.000 i ryggen.',
      [{min: 0, max: 0.001, below: false}],
    ],
    [
      'da',
      'Under 1 ud af 100, i andre op til cirka 17 ud af 100.',
      [
        {min: 0, max: 0.01, below: true},
        {min: 0, max: 0.17, below: false},
      ],
    ],
    ['da', 'I 1-3 døgn.', []],
  ]);
  for (const [locale, text, figures] of cases) {
    test(`reads “${text}”`, () => assert.deepEqual(figuresIn(text, locale), figures));
  }
});
