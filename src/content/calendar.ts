import type {Duration} from './timeline.js';

/**
 * A calendar date written `YYYY-MM-DD`, as UTC midnight; undefined where there is no such date.
 * Dates without a time never meet a time zone, so a day is always the reader's own.
 */
export function parseDate(text: string): Date | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = utcDate(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : undefined;
}

/** The date on which a time after the injection falls. Hours of the same day stay on it. */
export function dateAfter(injection: Date, {value, unit}: Duration): Date {
  const year = injection.getUTCFullYear();
  const month = injection.getUTCMonth();
  const day = injection.getUTCDate();
  switch (unit) {
    case 'hour':
      return utcDate(year, month, day + Math.floor(value / 24));
    case 'day':
      return utcDate(year, month, day + value);
    case 'week':
      return utcDate(year, month, day + 7 * value);
    case 'month':
      return utcDate(year, month + value, Math.min(day, daysInMonth(year, month + value)));
    case 'year':
      return utcDate(year + value, month, Math.min(day, daysInMonth(year + value, month)));
  }
}

const daysInMonth = (year: number, month: number) => utcDate(year, month + 1, 0).getUTCDate();

// Date.UTC reads the years 0–99 as 1900–1999; setUTCFullYear does not.
function utcDate(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}
