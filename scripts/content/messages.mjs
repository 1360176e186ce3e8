// Runs the compiled content in Node, in each language.
import {catalogues} from '../locales/compiled.mjs';

const {messagesReady, withCatalogue} = await import('../../build/locale/rendering.js');
await messagesReady();

const all = await catalogues();

/** BCP 47 codes, the source language first. */
export const languages = all.map(([code]) => code);

const [source] = languages;

/** What `text` says, in each language that says it. */
export function inEachLanguage(text) {
  return Object.fromEntries(
    all.flatMap(([code, catalogue]) => {
      let isTranslated = true;
      const said = withCatalogue(catalogue, text, (english) => {
        isTranslated = code === source;
        return english;
      });
      return isTranslated ? [[code, said]] : [];
    }),
  );
}
