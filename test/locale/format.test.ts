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
    const span = (locale: string, from: string, to: string) =>
      formatDates(locale, date(from), date(to), (...dates) => dates.join(' to '));
    expect(span('en', '2026-11-26', '2026-12-04')).to.equal('26 November to 4 December 2026');
    expect(span('en', '2026-11-26', '2026-11-28')).to.equal('26 to 28 November 2026');
    expect(span('da', '2026-11-26', '2027-01-04')).to.equal('26. november 2026 to 4. januar 2027');
    expect(span('en', '2026-11-26', '2026-11-26')).to.equal('26 November 2026');
  });

  it('name languages in the reader’s', () => {
    expect(languageName('da', 'en')).to.equal('engelsk');
    expect(languageName('en', 'nl')).to.equal('Dutch');
  });
});
