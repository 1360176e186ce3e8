import {msg} from '@lit/localize';
import * as epidural from './claims/epidural.js';
import * as facet from './claims/facet.js';
import * as general from './claims/general.js';
import * as sacroiliac from './claims/sacroiliac.js';
import * as transforaminal from './claims/transforaminal.js';
import type {Claim} from './claim.js';

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
  readonly injections: readonly Claim[];
  readonly guidelines: readonly Claim[];
  readonly disagreement: readonly Claim[];
  /** What gets better without an injection; empty where no source gives a figure. */
  readonly byItself: readonly Claim[];
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
    injections: [
      epidural.epiduralCond01,
      transforaminal.transforaminalCond01,
      epidural.epiduralHow02,
    ],
    guidelines: [
      epidural.epiduralEvid04,
      transforaminal.transforaminalEvid01,
      general.generalEvid01,
      general.generalEvid02,
      general.generalCombi06,
    ],
    disagreement: [
      transforaminal.transforaminalEvid02,
      transforaminal.transforaminalEvid03,
      transforaminal.transforaminalEvid04,
      general.generalEvid07,
    ],
    byItself: [general.generalEvid06],
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
    injections: [epidural.epiduralCond02],
    guidelines: [epidural.epiduralEvid03, general.generalCombi05],
    disagreement: [epidural.epiduralPeak01, general.generalEvid01, general.generalEvid04],
    byItself: [],
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
    injections: [
      epidural.epiduralCond01,
      transforaminal.transforaminalPurpose01,
      epidural.epiduralTarget03,
    ],
    guidelines: [
      epidural.epiduralEvid04,
      general.generalEvid01,
      general.generalEvid02,
      general.generalCombi06,
    ],
    disagreement: [
      epidural.epiduralEvid02,
      epidural.epiduralEvid01,
      transforaminal.transforaminalEvid03,
      general.generalEvid04,
    ],
    byItself: [general.generalEvid06],
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
    injections: [facet.facetCond01, facet.facetTarget02, facet.facetPurpose01],
    guidelines: [facet.facetEvid01, general.generalEvid01],
    disagreement: [facet.facetEvid02, facet.facetEvid03, facet.facetPurpose02],
    byItself: [],
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
    injections: [
      sacroiliac.sacroiliacCond01,
      sacroiliac.sacroiliacCond02,
      sacroiliac.sacroiliacPurpose01,
    ],
    guidelines: [general.generalEvid05, sacroiliac.sacroiliacEvid02],
    disagreement: [sacroiliac.sacroiliacEvid01, general.generalEvid04],
    byItself: [],
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
    injections: [epidural.epiduralCond03, general.generalCond01],
    guidelines: [
      general.generalEvid05,
      general.generalEvid01,
      general.generalEvid02,
      general.generalCombi03,
    ],
    disagreement: [epidural.epiduralEvid05, general.generalEvid03, general.generalEvid04],
    byItself: [],
  },
};

export function* conditionClaims(ids: readonly ConditionId[] = conditionIds): Iterable<Claim> {
  for (const id of ids) {
    const {injections, guidelines, disagreement, byItself} = conditions[id];
    yield* injections;
    yield* guidelines;
    yield* disagreement;
    yield* byItself;
  }
}
