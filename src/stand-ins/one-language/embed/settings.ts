import type * as original from '../../../embed/settings.js';
import {sourceLocale} from '../../../generated/locales/index.js';
import {warn} from '../../../warn.js';

const refuse = (what: string) =>
  warn(
    `this script has no language but "${sourceLocale}"; ${what} changes nothing. Use the script without "${sourceLocale}" in its name for others.`,
  );

export const registerLocale: typeof original.registerLocale = (code) =>
  refuse(`registerLocale("${code}")`);

export const applySettings: typeof original.applySettings = ({lang, locales}) => {
  if (locales || (lang && !RegExp(`^${sourceLocale}\\b`, 'i').test(lang)))
    refuse('data-lang or data-locales');
};
