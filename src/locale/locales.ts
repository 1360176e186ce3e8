import {
  messageCount,
  messageIds,
  sourceLocale,
  translations,
  type CatalogueFile,
} from '../generated/locales/index.js';
import {warn} from '../warn.js';
import type {Catalogue} from './catalogue.js';
import {fitCatalogue} from './fit-catalogue.js';
import {messagesReady} from './rendering.js';
import {languagesChanged} from './watch-lang.js';

export {sourceLocale};

interface LocaleFile {
  /** For messages. */
  readonly name: string;
  readonly load: () => CatalogueFile;
}

const files = new Map<string, LocaleFile>(
  [...translations].map(([code, load]) => [code, {name: `locales/${code}.js`, load}]),
);
const loaded = new Map<string, Catalogue>([[sourceLocale, {}]]);
const loading = new Map<string, Promise<string>>();

/** The supported locale for a BCP 47 tag: `da-DK` gives `da`; undefined where there is none. */
export function matchLocale(tag: string): string | undefined {
  const full = tag.trim().toLowerCase();
  return [full, full.split('-')[0]!].find((code) => loaded.has(code) || files.has(code));
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
  const file = files.get(locale)!;
  try {
    const {catalogue} = await file.load();
    if (translations.has(locale)) warnOfMissing(locale, Object.keys(catalogue));
    // The page may have registered its own meanwhile.
    if (!loaded.has(locale)) loaded.set(locale, catalogue);
    return locale;
  } catch (error) {
    if (loaded.has(locale)) return locale;
    warn(`the language file ${file.name} could not be loaded; English is shown instead.`, error);
    return sourceLocale;
  }
}

/**
 * Adds a language, which widgets on the page then follow, or replaces the messages of one for what
 * renders from now on. The console says how many messages it lacks; those are shown in English.
 */
export function registerLocale(code: string, catalogue: Catalogue): void {
  const locale = code.toLowerCase();
  const fit = fitCatalogue(code, catalogue);
  loaded.set(locale, fit);
  loading.delete(locale);
  languagesChanged();
  void warnOfUnknown(code, fit);
}

/** Adds a language whose file, a module that exports `catalogue`, is fetched when a widget needs it. */
export function addLocaleFile(code: string, url: string): void {
  const load = async () => {
    const {catalogue} = (await import(url)) as {readonly catalogue?: Catalogue};
    if (typeof catalogue !== 'object') throw new TypeError('It exports no "catalogue".');
    const fit = fitCatalogue(code, catalogue);
    void warnOfUnknown(code, fit);
    return {catalogue: fit};
  };
  files.set(code.toLowerCase(), {name: url, load});
}

/** A site's own catalogue may name messages that there are not; the list of all is fetched for that alone. */
async function warnOfUnknown(code: string, catalogue: Catalogue): Promise<void> {
  const {ids} = await messageIds().catch(() => ({ids: undefined}));
  const isKnown = (id: string) => ids?.includes(id.split(':')[0]!) ?? true;
  const unknown = Object.keys(catalogue).filter((id) => !isKnown(id));
  if (unknown.length > 0)
    warn(`"${code}" has messages that the library does not: ${unknown.join(', ')}.`);
  warnOfMissing(code, Object.keys(catalogue).filter(isKnown));
}

function warnOfMissing(code: string, ids: readonly string[]): void {
  // Plural forms stand beside the message.
  const has = ids.filter((id) => !id.includes(':')).length;
  if (has < messageCount)
    warn(`"${code}" has ${has} of ${messageCount} messages; the others are shown in English.`);
}
