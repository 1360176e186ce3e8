/** How many messages are in the one language; scripts/build/one-language.mjs puts it here for each bundle. */
export const translated: number = 0;
