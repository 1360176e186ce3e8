import type * as original from '../../../locale/localize.js';

/** The build has put the words in its place. */
export const msg = undefined as unknown as typeof original.msg;

export const str = undefined as unknown as typeof original.str;
