import type {Catalogue} from './catalogue.js';
import {messagesReady} from './rendering.js';

/** The language the messages are written in; it needs no catalogue. */
export const sourceLocale = 'en';

/** A language without an entry here cannot be shown unless the page registers it. */
const loaders = new Map<string, () => Promise<{catalogue: Catalogue}>>([
  ['da', () => import('../generated/locales/da.js')],
]);

const loaded = new Map<string, Catalogue>([[sourceLocale, {}]]);
const loading = new Map<string, Promise<string>>();

/** The supported locale for a BCP 47 tag: `da-DK` gives `da`; undefined where there is none. */
export function matchLocale(tag: string): string | undefined {
  const full = tag.trim().toLowerCase();
  return [full, full.split('-')[0]!].find((code) => loaded.has(code) || loaders.has(code));
}

/** The messages of a locale that `loadLocale` has named; empty for English. */
export function catalogueOf(locale: string): Catalogue {
  return loaded.get(locale) ?? {};
}

/**
 * Makes a locale's messages available and resolves with the locale that can be shown: the one
 * asked for, or English where its file cannot be loaded (the console says so once).
 */
export function loadLocale(locale: string): Promise<string> {
  let arrival = loading.get(locale);
  if (!arrival) loading.set(locale, (arrival = load(locale)));
  return arrival;
}

async function load(locale: string): Promise<string> {
  await messagesReady();
  if (loaded.has(locale)) return locale;
  try {
    const {catalogue} = await loaders.get(locale)!();
    // The page may have registered its own meanwhile.
    if (!loaded.has(locale)) loaded.set(locale, catalogue);
    return locale;
  } catch (error) {
    if (loaded.has(locale)) return locale;
    console.warn(
      `spinal-injection-widgets: the language file locales/${locale}.js could not be loaded; English is shown instead.`,
      error,
    );
    return sourceLocale;
  }
}

/** Adds a language, or replaces the messages of one, for all widgets that render from now on. */
export function registerLocale(code: string, catalogue: Catalogue): void {
  const locale = code.toLowerCase();
  loaded.set(locale, catalogue);
  loading.delete(locale);
}
