import {sourceLocale} from '../../../generated/locales/index.js';
import type * as original from '../../../locale/language.js';

export const localeFor: typeof original.localeFor = () => sourceLocale;
