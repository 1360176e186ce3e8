import type {Duration} from '../../content/duration.js';
import type {Band, Phase} from '../../content/timeline.js';
import * as words from '../../content/words.js';
import {formatNumber} from '../../locale/format.js';
import {counted} from '../../locale/plural.js';
import {joined} from '../../ui/english.js';

/** “2 to 10 days”, with what lies before an open start. */
export function bandWords(locale: string, phase: Phase): string {
  const span = spanWords(locale, phase.all);
  return phase.open ? joined(span, ', ', words.openStart()) : span;
}

export function spanWords(locale: string, {from, to}: Band): string {
  if (from.value === 0) return words.spanUpTo(durationWords(locale, to));
  const start =
    from.unit === to.unit ? formatNumber(locale, from.value) : durationWords(locale, from);
  return words.spanFromTo(start, durationWords(locale, to));
}

export function durationWords(locale: string, {value, unit}: Duration): string {
  return counted(locale, value, (count) => words.durationWords(unit, value, count));
}
