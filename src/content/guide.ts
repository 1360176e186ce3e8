import {carePlanClaims, carePlanShort} from './care-plan.js';
import * as basics from './claims/basics.js';
import type {Claim} from './claim.js';
import {conditionClaims, conditionShort} from './conditions.js';
import {answerOf, faqClaims, questions, type Question} from './faq.js';
import {typeClaims, typeShort} from './injection-types.js';
import {optionsClaims, optionsShort} from './options.js';
import {helpAfterwards, type LevelId} from './help.js';
import {procedureClaims, procedureShort} from './procedure.js';
import {purposeClaims, purposeShort} from './purposes.js';
import {safetyClaims, safetyShort} from './safety.js';
import {timelineClaims, timelineShort} from './timeline.js';
import * as words from './words.js';

/** In reading order. */
export const sectionIds = [
  'purpose',
  'types',
  'conditions',
  'procedure',
  'timeline',
  'safety',
  'options',
  'care-plan',
  'faq',
] as const;

export type SectionId = (typeof sectionIds)[number];

/** A part of the guide: the widget of the same subject. */
export interface Section {
  readonly name: () => string;
  /** What is open at first. */
  readonly short: () => Iterable<Claim>;
  readonly claims: () => Iterable<Claim>;
  /** Absent where it is what needs help at once. */
  readonly help?: readonly LevelId[];
}

export const sections: Readonly<Record<SectionId, Section>> = {
  purpose: {name: words.purposeHeading, short: purposeShort, claims: purposeClaims},
  types: {name: words.typesHeading, short: typeShort, claims: typeClaims},
  conditions: {name: words.conditionsHeading, short: conditionShort, claims: conditionClaims},
  procedure: {
    name: words.procedureHeading,
    short: procedureShort,
    claims: procedureClaims,
    help: helpAfterwards,
  },
  timeline: {
    name: words.timelineHeading,
    short: timelineShort,
    claims: timelineClaims,
    help: helpAfterwards,
  },
  safety: {name: words.safetyHeading, short: safetyShort, claims: safetyClaims},
  // The numbers stand in a table, which is closed at first.
  options: {
    name: words.optionsHeading,
    short: optionsShort,
    claims: optionsClaims,
  },
  'care-plan': {name: words.careHeading, short: carePlanShort, claims: carePlanClaims},
  // Its answers are closed at first.
  faq: {name: words.faqHeading, short: () => [], claims: faqClaims},
};

/** What a reader must know who reads no further. */
export const introduction: readonly Claim[] = [
  basics.whatItIs,
  basics.noRelief,
  basics.expertsDisagree,
  basics.freeToSayNo,
];

/** What is open at first, in all parts and tabs. */
export const openAtFirst = (ids: readonly SectionId[]): readonly Claim[] => [
  ...introduction,
  ...ids.flatMap((id) => [...sections[id].short()]),
];

/** The questions that no other part of the guide answers. */
export function openQuestions(ids: readonly SectionId[]): readonly Question[] {
  // By their words: what is published has no ids of claims.
  const said = new Set(openAtFirst(ids).map(({text}) => `${text()}`));
  return questions.filter(
    (question) => !answerOf(question).some(({text}) => said.has(`${text()}`)),
  );
}
