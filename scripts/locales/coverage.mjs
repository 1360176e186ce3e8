import {isAsApproved, isReviewed, isStale} from './update.mjs';
import {isEmpty, targetOf} from './xliff.mjs';

/**
 * How far a language is.
 *
 * @param {import('./xliff.mjs').Xliff} xliff
 */
export function coverage({units}) {
  const translated = units.filter((unit) => !isEmpty(targetOf(unit)));
  return {
    messages: units.length,
    translated: translated.length,
    stale: translated.filter(isStale).length,
    reviewed: translated.filter((unit) => isReviewed(unit) && isAsApproved(unit)).length,
  };
}
