/**
 * How much a problem weighs: `wrong` is what would tell patients something else, `form` is how it is said, and the rest
 * waits for somebody's work.
 *
 * @typedef {import('./report.mjs').ProblemKind} ProblemKind
 * @typedef {'wrong' | 'form' | 'waiting'} Weight
 */

/** @type {Record<ProblemKind, Weight>} in the order in which people should look at them */
const WEIGHTS = {
  source: 'wrong',
  'source-file': 'wrong',
  xml: 'wrong',
  language: 'wrong',
  'unknown-id': 'wrong',
  numbers: 'wrong',
  placeholder: 'wrong',
  residue: 'wrong',
  stale: 'wrong',
  term: 'form',
  word: 'form',
  'same-as-source': 'form',
  length: 'form',
  quotes: 'form',
  spaces: 'form',
  exception: 'form',
  'not-reviewed': 'waiting',
  missing: 'waiting',
};

const ORDER = Object.keys(WEIGHTS);

/** @param {ProblemKind} kind */
export const weightOf = (kind) => WEIGHTS[kind];

/** The heaviest first, and as they stood where they weigh the same. @template {{kind: ProblemKind}} T @param {readonly T[]} problems */
export const byWeight = (problems) =>
  [...problems].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
