import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {dateAfter} from '../../build/content/calendar.js';
import {parseDate} from '../../build/elements/base/date.js';

// The Gregorian calendar by counting, without Date.
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** @typedef {{year: number, month: number, day: number}} Day months from 1 */

/** @param {number} year */
function isLeap(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** @param {number} year @param {number} month */
function lengthOf(year, month) {
  return month === 2 && isLeap(year) ? 29 : (MONTHS[month - 1] ?? 0);
}

/** @param {Day} date @returns {Day} */
function nextDay({year, month, day}) {
  if (day < lengthOf(year, month)) return {year, month, day: day + 1};
  return month < 12 ? {year, month: month + 1, day: 1} : {year: year + 1, month: 1, day: 1};
}

/** @param {Day} date @param {number} days */
function daysLater(date, days) {
  let result = date;
  for (let i = 0; i < days; i++) result = nextDay(result);
  return result;
}

/** @param {Day} date @param {number} months @returns {Day} */
function monthsLater({year, month, day}, months) {
  const count = month - 1 + months;
  const [laterYear, laterMonth] = [year + Math.floor(count / 12), (count % 12) + 1];
  return {year: laterYear, month: laterMonth, day: Math.min(day, lengthOf(laterYear, laterMonth))};
}

/** @param {Day} date */
function iso({year, month, day}) {
  const [y, m, d] = [String(year).padStart(4, '0'), month, day];
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** @param {string} text */
function parsed(text) {
  const date = parseDate(text);
  assert.ok(date, text);
  return date;
}

/** The calendar day of a UTC midnight. @param {Date} date */
function dayOf(date) {
  assert.ok(Number.isInteger(date.getTime() / 86_400_000), String(date));
  return iso({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  });
}

/** @param {string} injection @param {number} value @param {import('../../build/content/duration.js').DurationUnit} unit */
function after(injection, value, unit) {
  return dayOf(dateAfter(parsed(injection), {value, unit}));
}

const numbers = fc.record({
  year: fc.integer({min: 0, max: 9999}),
  month: fc.integer({min: 0, max: 13}),
  day: fc.integer({min: 0, max: 32}),
});
const days = numbers.filter(
  ({year, month, day}) => month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month),
);

describe('parseDate', () => {
  for (const text of ['2026-11-24', '2024-02-29', '2000-02-29', '0000-02-29', '0099-12-31']) {
    test(`reads ${text}`, () => assert.equal(dayOf(parsed(text)), text));
  }

  test('reads a date with spaces around it', () => {
    assert.equal(dayOf(parsed(' 2026-11-24\n')), '2026-11-24');
  });

  const refused = [
    '',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-1-1',
    '24-11-2026',
    '2026/11/24',
    '20261124',
    '2026-11-24T00:00',
    '2026-11-24Z',
    '-2026-11-24',
    '+002026-11-24',
    '2026-11',
    'tomorrow',
    '２０２６-11-24',
  ];
  for (const text of refused) {
    test(`refuses “${text}”`, () => assert.equal(parseDate(text), undefined));
  }

  test('reads a date just when the calendar has it', () => {
    fc.assert(
      fc.property(numbers, (date) => {
        const {year, month, day} = date;
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
        const result = parseDate(iso(date));
        assert.equal(result && dayOf(result), exists ? iso(date) : undefined);
      }),
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void parseDate(text)));
    const almost = fc.stringMatching(/^\d{0,5}-?\d{0,3}-?\d{0,3}$/);
    fc.assert(
      fc.property(almost, (text) => {
        const result = parseDate(text);
        if (result) assert.equal(dayOf(result), text);
      }),
    );
  });
});

describe('dateAfter', () => {
  test('keeps hours of the same day on it', () => {
    assert.equal(after('2026-11-24', 0, 'hour'), '2026-11-24');
    assert.equal(after('2026-11-24', 23, 'hour'), '2026-11-24');
    assert.equal(after('2026-12-31', 24, 'hour'), '2027-01-01');
  });

  test('counts days and weeks over months and leap days', () => {
    assert.equal(after('2026-11-24', 10, 'day'), '2026-12-04');
    assert.equal(after('2024-02-28', 1, 'day'), '2024-02-29');
    assert.equal(after('2026-02-28', 1, 'day'), '2026-03-01');
    assert.equal(after('2026-12-28', 2, 'week'), '2027-01-11');
  });

  test('ends a month that is too short on its last day', () => {
    assert.equal(after('2026-11-30', 3, 'month'), '2027-02-28');
    assert.equal(after('2023-11-30', 3, 'month'), '2024-02-29');
    assert.equal(after('2026-08-31', 1, 'month'), '2026-09-30');
    assert.equal(after('2026-10-31', 14, 'month'), '2027-12-31');
    assert.equal(after('2024-02-29', 1, 'year'), '2025-02-28');
    assert.equal(after('2024-02-29', 4, 'year'), '2028-02-29');
  });

  test('takes the years 0 to 99 as they are', () => {
    assert.equal(after('0099-12-31', 1, 'day'), '0100-01-01');
    assert.equal(after('0004-02-29', 1, 'year'), '0005-02-28');
    assert.equal(after('0050-06-15', 2, 'month'), '0050-08-15');
  });

  test('agrees with counting', () => {
    const cases = fc.record({date: days, value: fc.integer({min: 0, max: 400})});
    fc.assert(
      fc.property(cases, ({date, value}) => {
        const injection = iso(date);
        assert.equal(after(injection, value, 'day'), iso(daysLater(date, value)));
        assert.equal(after(injection, value, 'hour'), iso(daysLater(date, Math.floor(value / 24))));
        assert.equal(after(injection, value % 60, 'week'), iso(daysLater(date, (value % 60) * 7)));
        assert.equal(after(injection, value, 'month'), iso(monthsLater(date, value)));
        assert.equal(
          after(injection, value % 20, 'year'),
          iso(monthsLater(date, (value % 20) * 12)),
        );
      }),
    );
  });

  test('leaves the date of the injection alone', () => {
    const injection = parsed('2026-11-24');
    dateAfter(injection, {value: 3, unit: 'month'});
    assert.equal(dayOf(injection), '2026-11-24');
  });
});
