// Runs the compiled content in Node, in each language.
import {readdirSync} from 'node:fs';

// @lit/localize tells `window` when its locale changes.
globalThis.window ??= new EventTarget();

const {messagesReady, withCatalogue} = await import('../../build/locale/rendering.js');
await messagesReady();

const translations = await Promise.all(
  readdirSync('build/generated/locales')
    .filter((file) => file.endsWith('.js') && file !== 'pseudo.js')
    .map(async (file) => [
      file.replace(/\.js$/, ''),
      (await import(`../../build/generated/locales/${file}`)).catalogue,
    ]),
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
