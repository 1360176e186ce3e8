import {setPageLocale} from '../locale/language.js';
import {addLocaleFile} from '../locale/locales.js';
import {localeFiles} from './locale-files.js';

export {registerLocale} from '../locale/locales.js';

/** Takes over what the script tag says: `data-lang` and `data-locales`. */
export function applySettings({lang, locales}: DOMStringMap): void {
  for (const [code, url] of localeFiles(locales ?? '')) addLocaleFile(code, url);
  if (lang) setPageLocale(lang);
}
