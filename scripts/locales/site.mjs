import {catalogueOf, siteModule} from './catalogue.mjs';
import {checkUnit, isFault} from './check.mjs';
import {creditsOf, isReviewed, nameKey, noteTaken, reviewXliff, saysReviewed} from './reviews.mjs';
import {bringInStep} from './update.mjs';

/**
 * @typedef {import('./extract.mjs').Message} Message
 * @typedef {import('./reviews.mjs').Reviews} Reviews
 * @typedef {import('./xliff.mjs').Unit} Unit
 * @typedef {import('./xliff.mjs').Xliff} Xliff
 *
 * @typedef {object} Place a language file, and what it is judged by
 * @property {string} locale
 * @property {string} path
 * @property {readonly Message[]} messages in the forms of the language
 * @property {Reviews} reviews
 * @property {import('./check.mjs').Exceptions} exceptions
 */

/**
 * The gate to patients: a text is shown that has no fault and that somebody has read. In a preview only a text that
 * could not be shown is held back.
 *
 * @param {Place} place
 * @param {boolean} [preview]
 */
export function shownBy({locale, path, messages, reviews, exceptions}, preview = false) {
  const known = new Map(messages.map((message) => [message.id, message]));
  /** @param {Unit} unit */
  return (unit) => {
    const message = known.get(unit.id);
    if (!message) return false;
    const entry = reviews.get(unit.id);
    const problems = checkUnit({locale, path, message, unit, entry}, exceptions);
    return !problems.some(({kind}) => kind === 'placeholder' || !preview);
  };
}

/**
 * The reviews that a file from the workshop tells of and the record does not have: of the texts as they stand, by
 * somebody who has not translated them.
 *
 * @param {Xliff} xliff
 * @param {Reviews} reviews
 */
export function toldReviews({units}, reviews) {
  return units.flatMap((unit) => {
    const {reviewer, translator = ''} = creditsOf(unit);
    const isTold = reviewer && saysReviewed(unit) && !isReviewed(unit, reviews.get(unit.id));
    if (!isTold || nameKey(reviewer) === nameKey(translator)) return [];
    return [{id: unit.id, by: reviewer, translator}];
  });
}

/**
 * What a site hosts for a language, made of a language file wherever it is, through the gate. The reviews that the
 * file tells of count from the day on which somebody confirms them.
 *
 * @param {Xliff} xliff which is brought in step with the messages
 * @param {Place} place
 * @param {{preview?: boolean, confirmedOn?: string}} [options]
 */
export function siteFile(xliff, place, {preview, confirmedOn} = {}) {
  const {locale, messages} = place;
  bringInStep(xliff, messages);
  const reviews = new Map(place.reviews);
  if (confirmedOn) confirmTold(xliff, {...place, reviews}, confirmedOn);
  const {catalogue, held} = catalogueOf(xliff, shownBy({...place, reviews}, preview));
  const shown = Object.keys(catalogue).length;
  return {
    name: `${locale}.js`,
    /** Empty where there is nothing that patients may see. */
    text: shown > 0 ? siteModule(catalogue) : '',
    shown,
    held,
    total: messages.length,
    told: toldReviews(xliff, reviews),
  };
}

/** As if the file were taken over, and its reviews confirmed. @param {Xliff} xliff @param {Place} place @param {string} date */
function confirmTold(xliff, {locale, path, messages, reviews, exceptions}, date) {
  const told = toldReviews(xliff, reviews);
  const units = new Map(xliff.units.map((unit) => [unit.id, unit]));
  const taken = told.map(({id, translator}) => ({id, by: translator}));
  noteTaken(reviews, units, {taken, claims: told, date});
  reviewXliff(xliff, messages, {
    ids: told.map(({id}) => id),
    reviews,
    by: (id) => reviews.get(id)?.claimed?.by,
    date,
    faultOf: (unit, message) => faultsOf({locale, path, message, unit}, exceptions),
  });
}

/** What is wrong with a text, whoever has read it. @param {Parameters<typeof checkUnit>[0]} place @param {import('./check.mjs').Exceptions} exceptions */
export function faultsOf(place, exceptions) {
  return checkUnit(place, exceptions)
    .filter(isFault)
    .map(({message}) => message.replace(/\.$/, ''))
    .join('; ');
}
