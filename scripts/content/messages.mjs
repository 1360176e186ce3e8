// Runs the compiled content in Node, in each language.

// @lit/localize tells `window` when its locale changes.
globalThis.window ??= new EventTarget();

const {messagesReady, withCatalogue} = await import('../../build/locale/rendering.js');
await messagesReady();

const files = (await import('../../build/generated/locales/index.js')).translations;
const translations = await Promise.all(
  [...files].map(async ([code, load]) => [code, (await load()).catalogue]),
);

/** BCP 47 codes, the source language first. */
export const languages = ['en', ...translations.map(([code]) => code)];

/** What `text` says, by language. */
export function inEachLanguage(text) {
  return Object.fromEntries([
    ['en', withCatalogue({}, text)],
    ...translations.map(([code, catalogue]) => [code, withCatalogue(catalogue, text)]),
  ]);
}
