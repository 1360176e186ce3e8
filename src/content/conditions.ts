import {msg} from '@lit/localize';
import * as complaints from './claims/complaints.js';
import {optionWaitingWrong} from './claims/options.js';
import * as plan from './claims/plan.js';
import type {Claim} from './claim.js';
import * as findings from './claims/findings.js';
import type {Finding} from './finding.js';

export const conditionIds = [
  'herniated-disc',
  'spinal-stenosis',
  'sciatica',
  'facet-pain',
  'si-joint-pain',
  'long-lasting',
] as const;

export type ConditionId = (typeof conditionIds)[number];

/** A complaint for which an injection is discussed. */
export interface Condition {
  readonly name: () => string;
  /** For a tab. */
  readonly shortName: () => string;
  /** Which injection is discussed. */
  readonly injection: Claim;
  /** How experts judge it, in one plain sentence. */
  readonly verdict: Claim;
  /** What happens without it, and what else there is. */
  readonly otherwise: Claim;
  readonly more: readonly Claim[];
  readonly evidence: readonly Finding[];
}

export const conditions: Readonly<Record<ConditionId, Condition>> = {
  'herniated-disc': {
    name: () =>
      msg('Herniated (slipped) disc', {
        id: 'condition.herniated-disc.name',
        desc: 'Heading: name of the complaint, with the plain word.',
      }),
    shortName: () =>
      msg('Herniated disc', {
        id: 'condition.herniated-disc.short-name',
        desc: 'Tab label: the complaint. At most 20 characters.',
      }),
    injection: complaints.discInjection,
    verdict: complaints.discVerdict,
    otherwise: complaints.discOtherwise,
    more: [complaints.discShrinks],
    evidence: [
      findings.cochraneEpidural,
      findings.aanRadicular,
      findings.bmjRadicular,
      findings.danishNerveRoot,
      findings.nervesTrial,
    ],
  },
  'spinal-stenosis': {
    name: () =>
      msg('Spinal stenosis (narrow spinal canal)', {
        id: 'condition.spinal-stenosis.name',
        desc: 'Heading: name of the complaint, with the plain word.',
      }),
    shortName: () =>
      msg('Spinal stenosis', {
        id: 'condition.spinal-stenosis.short-name',
        desc: 'Tab label: the complaint. At most 20 characters.',
      }),
    injection: complaints.stenosisInjection,
    verdict: complaints.stenosisVerdict,
    otherwise: complaints.stenosisOtherwise,
    more: [],
    evidence: [
      findings.aanStenosis,
      findings.lessTrial,
      findings.niceStenosis,
      findings.danishStenosis,
    ],
  },
  sciatica: {
    name: () =>
      msg('Sciatica (pain down the leg) and nerve-root irritation', {
        id: 'condition.sciatica.name',
        desc: 'Heading: name of the complaint, with the plain word.',
      }),
    shortName: () =>
      msg('Sciatica', {
        id: 'condition.sciatica.short-name',
        desc: 'Tab label: the complaint. At most 20 characters.',
      }),
    injection: complaints.sciaticaInjection,
    verdict: complaints.sciaticaVerdict,
    otherwise: plan.byItself,
    more: [],
    evidence: [
      findings.niceSciatica,
      findings.cochraneEpidural,
      findings.aanRadicular,
      findings.awmfEpidural,
      findings.bmjRadicular,
    ],
  },
  'facet-pain': {
    name: () =>
      msg('Facet joint pain', {
        id: 'condition.facet-pain.name',
        desc: 'Heading: name of the complaint, with the plain word.',
      }),
    shortName: () =>
      msg('Facet joints', {
        id: 'condition.facet-pain.short-name',
        desc: 'Tab label: the complaint. At most 20 characters.',
      }),
    injection: complaints.facetPainInjection,
    verdict: complaints.facetPainVerdict,
    otherwise: complaints.exerciseFirst,
    more: [],
    evidence: [
      findings.niceFacet,
      findings.bmjFacet,
      findings.facetConsensus,
      findings.facetTestsMislead,
    ],
  },
  'si-joint-pain': {
    name: () =>
      msg('Sacroiliac joint pain', {
        id: 'condition.si-joint-pain.name',
        desc: 'Heading: name of the complaint, with the plain word.',
      }),
    shortName: () =>
      msg('SI joint', {
        id: 'condition.si-joint-pain.short-name',
        desc: 'Tab label: the complaint. At most 20 characters.',
      }),
    injection: complaints.siPainInjection,
    verdict: complaints.siPainVerdict,
    otherwise: complaints.exerciseFirst,
    more: [],
    evidence: [findings.bmjSacroiliac, findings.sacroiliacReview],
  },
  'long-lasting': {
    name: () =>
      msg('Long-lasting back or neck pain without nerve signs', {
        id: 'condition.long-lasting.name',
        desc: 'Heading: name of the complaint, with the plain word.',
      }),
    shortName: () =>
      msg('Long-lasting pain', {
        id: 'condition.long-lasting.short-name',
        desc: 'Tab label: the complaint. At most 20 characters.',
      }),
    injection: complaints.longLastingInjection,
    verdict: complaints.longLastingVerdict,
    otherwise: complaints.longLastingOtherwise,
    more: [],
    evidence: [findings.bmjLongLasting, findings.niceLowBack, findings.whoExercise],
  },
};

/** What does not wait, whatever the complaint. */
export const whileWaiting: Claim = optionWaitingWrong;

/** What is open at first. */
export const conditionShort = (ids: readonly ConditionId[] = conditionIds): Iterable<Claim> => [
  ...ids.flatMap(shortOf),
  whileWaiting,
];

export function* conditionClaims(ids: readonly ConditionId[] = conditionIds): Iterable<Claim> {
  for (const id of ids) yield* claimsOfCondition(id);
  yield whileWaiting;
}

export const claimsOfCondition = (id: ConditionId): readonly Claim[] => [
  ...shortOf(id),
  ...conditions[id].more,
  ...conditions[id].evidence,
];

function shortOf(id: ConditionId): readonly Claim[] {
  const {injection, verdict, otherwise} = conditions[id];
  return [injection, verdict, otherwise];
}
