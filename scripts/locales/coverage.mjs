import {isOutdated, isReviewed} from './reviews.mjs';
import {isStale} from './update.mjs';
import {isEmpty, targetOf} from './xliff.mjs';

/**
 * How far a language is.
 *
 * @param {import('./xliff.mjs').Xliff} xliff
 * @param {import('./reviews.mjs').Reviews} reviews
 */
export function coverage({units}, reviews) {
  const translated = units.filter((unit) => !isEmpty(targetOf(unit)));
  const reviewed = translated.filter((unit) => isReviewed(unit, reviews.get(unit.id)));
  return {
    messages: units.length,
    translated: translated.length,
    stale: translated.filter((unit) => isStale(unit) || isOutdated(unit, reviews.get(unit.id)))
      .length,
    reviewed: reviewed.length,
    /** Of these, those of which the record says who has read them. */
    signed: reviewed.filter(({id}) => reviews.get(id)?.reviewed?.by).length,
  };
}
