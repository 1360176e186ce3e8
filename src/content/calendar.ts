import type {Duration} from './duration.js';

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

/** Midnight of a date in UTC. Date.UTC would read the years 0–99 as 1900–1999. */
export function utcDate(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}
