import {messageCount, sourceLocale} from '../../../generated/locales/index.js';
import type * as original from '../../../locale/locales.js';
import {warn} from '../../../warn.js';
import {translated} from '../bundle.js';

export {sourceLocale};

let told = false;

export const catalogueOf: typeof original.catalogueOf = () => ({});

export const loadLocale: typeof original.loadLocale = (locale) => {
  if (translated < messageCount && !told) {
    told = true;
    warn(
      `"${locale}" has ${translated} of ${messageCount} messages; the others are shown in English.`,
    );
  }
  return Promise.resolve(locale);
};
