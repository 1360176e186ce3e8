import {englishRules, rulesFor} from '../../scripts/locales/rules.mjs';

/** @typedef {'en' | 'da'} Locale */

/** @param {string} alternatives */
const word = (alternatives) => String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`;

/** @param {import('../../scripts/locales/rules.mjs').Rules} rules */
const numbers = ({numberWords, looseNumberWords}) =>
  [...Object.keys({...numberWords, ...looseNumberWords}), String.raw`\d+`].join('|');

/** What a patient does with medicine that is paused. A numbness that stops is none. @type {Record<Locale, string>} */
const PAUSE = {
  en: word(
    String.raw`paus\p{L}+|stop(?:s|ped|ping)?|skip\p{L}*|leave out|come off|(?:not|never) take|without taking`,
  ),
  da: word(
    String.raw`paus\p{L}+|stop(?:pe[rst]?)?|hold(?:e|er|t)? op(?! med at virke)|lad(?:e|er)? være|undlad\p{L}*|spring(?:e|er)? over|tag(?:e|er)? ikke|ikke tage`,
  ),
};

/** @type {Record<Locale, string>} */
const SPAN = {
  en: `${word(`${numbers(englishRules)}|few|some|several`)}[^.;]{0,12}${word('hours?|days?|nights?|weeks?|months?')}|${word('(?:day|night|evening|week) before')}`,
  da: `${word(`${numbers(rulesFor('da'))}|få|nogle|flere`)}[^.;]{0,12}${word('timer?|dage?|døgn|nat|nætter|uger?|måned(?:er)?')}|${word('(?:dagen|natten|aftenen|ugen) (?:før|inden)')}`,
};

/**
 * Whether a text tells to stop something and names a time: how long medicine is paused is for the
 * doctor who knows the patient.
 *
 * @param {string} text
 * @param {Locale} locale
 */
export function saysHowLongToPause(text, locale) {
  return [PAUSE, SPAN].every((patterns) => new RegExp(patterns[locale], 'iu').test(text));
}
