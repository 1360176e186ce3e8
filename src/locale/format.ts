import {facts} from '../generated/facts.js';
import {sourceLocale} from '../generated/locales/index.js';

// What Intl makes is slow to make, above all the first time on a page, and the same few are asked for at each
// render. So it is asked only for what is not known of the library's own languages.
const cache = new Map<string, unknown>();

// A page may register a language that Intl does not take, such as `x-simple`.
function intlLocale(locale: string): string {
  try {
    return new Intl.Locale(locale).baseName;
  } catch {
    return sourceLocale;
  }
}

function cached<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

/** 1234.5 → “1,234.5” or “1.234,5”. */
export function formatNumber(locale: string, value: number): string {
  const known = facts[locale]?.numbers[value];
  if (known) return known;
  if (facts[locale]?.plainNumbers && Number.isInteger(value) && value >= 0 && value < 1000)
    return String(value);
  return cached(`number ${locale}`, () => new Intl.NumberFormat(intlLocale(locale))).format(value);
}

/** Which of a language's plural forms goes with a number from two on: `few` for 3 in Polish. */
export function pluralCategory(locale: string, value: number): string {
  if (facts[locale]?.pluralForms === false) return 'other';
  return cached(`plural ${locale}`, () => new Intl.PluralRules(intlLocale(locale))).select(value);
}

/**
 * Calendar dates, given as UTC midnights: “26 November” and “4 December 2026”, which a screen reader would run
 * together with a dash between them; one date where both are the same.
 */
export function formatDates(
  locale: string,
  from: Date,
  to: Date,
  range: (from: string, to: string) => string,
): string {
  const parts = dateFormat(locale).formatRangeToParts(from, to);
  const dash = parts.findLastIndex(({source}) => source === 'startRange') + 1;
  const text = (some: typeof parts) => some.map(({value}) => value).join('');
  return dash ? range(text(parts.slice(0, dash)), text(parts.slice(dash + 1))) : text(parts);
}

export function formatDate(locale: string, date: Date): string {
  const known = facts[locale]?.dates[date.getTime()];
  return known ?? dateFormat(locale).format(date);
}

function dateFormat(locale: string): Intl.DateTimeFormat {
  // Plain “en” would give month-first dates; our readers of English are not only in the US.
  const region = (code: string) => (code === 'en' ? 'en-GB' : code);
  return cached(
    `date ${locale}`,
    () => new Intl.DateTimeFormat(region(intlLocale(locale)), {dateStyle: 'long', timeZone: 'UTC'}),
  );
}

const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'];

/** Whether a language is written from right to left. */
export function isRightToLeft(locale: string): boolean {
  return (
    facts[locale]?.rightToLeft ??
    cached(`direction ${locale}`, () =>
      RIGHT_TO_LEFT.includes(new Intl.Locale(intlLocale(locale)).maximize().script ?? ''),
    )
  );
}

/** `en` in Danish → “engelsk”. */
export function languageName(locale: string, language: string): string {
  return (
    facts[locale]?.languages[language] ??
    cached(
      `languages ${locale}`,
      () => new Intl.DisplayNames(intlLocale(locale), {type: 'language'}),
    ).of(language) ??
    language
  );
}
