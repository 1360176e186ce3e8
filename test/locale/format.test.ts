import {expect} from '@open-wc/testing';
import {formatDate, formatDates, formatNumber, languageName} from '../../src/locale/format.js';

const date = (iso: string) => new Date(`${iso}T00:00:00Z`);

describe('formats', () => {
  it('write numbers as the language does', () => {
    expect(formatNumber('en', 1234.5)).to.equal('1,234.5');
    expect(formatNumber('da', 1234.5)).to.equal('1.234,5');
  });

  it('write dates with the day first, and without a time zone', () => {
    expect(formatDate('en', date('2026-11-04'))).to.equal('4 November 2026');
    expect(formatDate('da', date('2026-11-04'))).to.equal('4. november 2026');
  });

  it('write a span of dates, and one date where it is one', () => {
    const span = formatDates('en', date('2026-11-26'), date('2026-12-04'));
    expect(span).to.match(/^26 November\s?–\s?4 December 2026$/);
    expect(formatDates('en', date('2026-11-26'), date('2026-11-26'))).to.equal('26 November 2026');
  });

  it('name languages in the reader’s', () => {
    expect(languageName('da', 'en')).to.equal('engelsk');
    expect(languageName('en', 'nl')).to.equal('Dutch');
  });
});
