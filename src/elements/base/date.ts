import {utcDate} from '../../content/calendar.js';

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
