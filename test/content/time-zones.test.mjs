// What is said of dates is the same wherever the reader is. A process has the zone that it began with.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, test} from 'node:test';

/** @param {string} zone @param {string[]} words */
function runIn(zone, ...words) {
  const env = {...process.env, TZ: zone};
  // Else Node takes the tests for a part of this one.
  delete env.NODE_TEST_CONTEXT;
  return execFileSync(process.execPath, words, {env, encoding: 'utf8'});
}

describe('the tests of the calendar', () => {
  const FILES = ['calendar', 'dates', 'timeline'].map((name) => `test/content/${name}.test.mjs`);
  for (const zone of ['America/Los_Angeles', 'Europe/Copenhagen', 'Pacific/Auckland'])
    test(`pass in ${zone}`, () => {
      assert.match(runIn(zone, '--test', '--test-reporter=tap', ...FILES), /^# pass [1-9]\d+$/m);
    });
});

describe('the time zone of the reader', () => {
  const ZONES = [
    'UTC',
    'Europe/Copenhagen',
    'America/Los_Angeles',
    'Pacific/Kiritimati',
    'Pacific/Apia',
  ];
  // Around leap days, the ends of years, and the hours that clocks skip or have twice.
  const DATES = [
    '2024-02-29',
    '2026-03-07',
    '2026-03-28',
    '2026-10-24',
    '2026-12-31',
    '2011-12-30',
  ];
  const PROGRAM = `
    const {parseDate} = await import('./build/elements/base/date.js');
    const {formatDate, formatDates} = await import('./build/locale/format.js');
    for (const text of ${JSON.stringify(DATES)}) {
      const date = parseDate(text);
      const later = new Date(date.getTime() + 400 * 24 * 3600 * 1000);
      console.log(date.toISOString(), formatDate('da', date), formatDates('en', date, later, (...dates) => dates.join(' to ')));
    }`;
  const said = (/** @type {string} */ zone) => runIn(zone, '--input-type=module', '-e', PROGRAM);

  test('changes no date', () => {
    const expected = said('UTC');
    assert.match(expected, /29\. februar 2024/);
    for (const zone of ZONES) assert.equal(said(zone), expected, zone);
  });
});
