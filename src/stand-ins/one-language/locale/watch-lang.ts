import type * as original from '../../../locale/watch-lang.js';

export const watchLang: typeof original.watchLang = () => {};

export const unwatchLang: typeof original.unwatchLang = () => {};
