import {carePlanClaims} from './care-plan.js';
import * as basics from './claims/basics.js';
import type {Claim} from './claim.js';
import {conditionClaims} from './conditions.js';
import {faqClaims} from './faq.js';
import {typeClaims} from './injection-types.js';
import {procedureClaims} from './procedure.js';
import {purposeClaims} from './purposes.js';
import {safetyClaims} from './safety.js';
import {timelineClaims} from './timeline.js';
import * as words from './words.js';

/** In reading order. */
export const sectionIds = [
  'purpose',
  'types',
  'conditions',
  'procedure',
  'timeline',
  'safety',
  'care-plan',
  'faq',
] as const;

export type SectionId = (typeof sectionIds)[number];

/** A part of the guide: the widget of the same subject. */
export interface Section {
  readonly name: () => string;
  readonly claims: () => Iterable<Claim>;
}

export const sections: Readonly<Record<SectionId, Section>> = {
  purpose: {name: words.purposeHeading, claims: purposeClaims},
  types: {name: words.typesHeading, claims: typeClaims},
  conditions: {name: words.conditionsHeading, claims: conditionClaims},
  procedure: {name: words.procedureHeading, claims: procedureClaims},
  timeline: {name: words.timelineHeading, claims: timelineClaims},
  safety: {name: words.safetyHeading, claims: safetyClaims},
  'care-plan': {name: words.careHeading, claims: carePlanClaims},
  faq: {name: words.faqHeading, claims: faqClaims},
};

/** What a reader must know who reads no further. */
export const introduction: readonly Claim[] = [
  basics.whatItIs,
  basics.noRelief,
  basics.expertsDisagree,
  basics.freeToSayNo,
];
