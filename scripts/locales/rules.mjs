import {daRules} from './rules/da.mjs';

/**
 * What a language asks of its texts: a file in rules/ for each that has some, named here.
 *
 * @typedef {object} Rules
 * @property {Record<string, number>} [numberWords] written numbers that must be the same in English
 * @property {Record<string, number>} [looseNumberWords] words that are a number only sometimes: an article, "both"
 * @property {Quotes} [quotes]
 * @property {readonly WordRule[]} [words]
 * @property {readonly Term[]} [terms]
 *
 * @typedef {{open: string, close: string, wrong: RegExp}} Quotes
 *
 * @typedef {object} Term
 * @property {string} name
 * @property {RegExp} english
 * @property {RegExp} translation what must stand in the translation where the English has the term
 * @property {string} use for people, in the language itself
 * @property {string} [waits] why a clinician has to confirm it
 *
 * @typedef {object} WordRule
 * @property {RegExp} pattern
 * @property {string} use in the language itself
 * @property {string} why
 * @property {RegExp} [unless] English that makes the word right
 */

/** @type {Rules} */
export const englishRules = {
  numberWords: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  looseNumberWords: {
    a: 1,
    an: 1,
    one: 1,
    once: 1,
    single: 1,
    both: 2,
    twice: 2,
    pair: 2,
    pairs: 2,
    couple: 2,
  },
  quotes: {open: '“', close: '”', wrong: /["„‟‘«»]|(?<![\p{L}\d])'/u},
};

/** @type {ReadonlyMap<string, Rules>} */
const rules = new Map([['da', daRules]]);

/** Whether anybody has written down what a language asks of its texts. @param {string} locale */
export const hasRules = (locale) => rules.has(new Intl.Locale(locale).language);

/** @param {string} locale @returns {Rules} */
export function rulesFor(locale) {
  return rules.get(new Intl.Locale(locale).language) ?? {};
}
