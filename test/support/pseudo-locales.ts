// Languages that nobody speaks: the English with accents, and the same in Arabic letters, both 40 % longer, and so
// are their longest words; and the English as it is, from right to left.
import {catalogue as accented} from '../../src/generated/locales/pseudo.js';
import type {Catalogue} from '../../src/locale/catalogue.js';
import {registerLocale} from '../../src/locale/locales.js';

export const PSEUDO = 'en-x-pseudo';
export const RIGHT_TO_LEFT = 'ar-x-pseudo';
export const MIRRORED = 'en-Arab';

const ALPHABET = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

registerLocale(PSEUDO, accented);
registerLocale(RIGHT_TO_LEFT, map(accented, inArabicLetters));
registerLocale(MIRRORED, named(accented));

function map(catalogue: Catalogue, change: (text: string) => string): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([id, message]) => [
      id,
      typeof message === 'string'
        ? change(message)
        : {...message, strings: message.strings.map(change)},
    ]),
  );
}

/** Every message, so that none is missing, but no text for it, so that it is shown in English. */
function named(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(Object.keys(catalogue).map((id) => [id, undefined])) as never;
}

function inArabicLetters(text: string): string {
  return text.replace(/\p{L}/gu, (letter) =>
    ALPHABET.charAt(letter.toLowerCase().codePointAt(0)! % ALPHABET.length),
  );
}
