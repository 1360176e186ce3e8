import {localeFiles} from '../locales/cli.mjs';
import {SOURCE_LANGUAGE} from '../locales/xliff.mjs';

/** The languages of the demo's own pages. */
export const pageLanguages = ['en', 'da'];

/** The languages of the library: English, and one for each file in locales/. */
export const languagesIn = (root) => [SOURCE_LANGUAGE, ...translationsIn(root)];

export const translationsIn = (root) => localeFiles({root}).map(({locale}) => locale);

/** `da` in Danish → “Dansk”, as a name by itself; `inText` as within a sentence, “dansk”. */
export function languageName(code, lang) {
  const name = inText(code, lang);
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

export const inText = (code, lang) =>
  new Intl.DisplayNames(lang, {type: 'language'}).of(code) ?? code;
