import {msg} from '@lit/localize';
import * as epidural from './claims/epidural.js';
import * as facet from './claims/facet.js';
import * as general from './claims/general.js';
import * as sacroiliac from './claims/sacroiliac.js';
import * as transforaminal from './claims/transforaminal.js';
import type {Claim} from './claim.js';

/** How many people of a round number, from the lowest to the highest figure that sources give. */
export interface Frequency {
  readonly min: number;
  readonly max: number;
  readonly of: 100 | 1000 | 10_000;
  /** Fewer than `max`, not so many. */
  readonly below?: true;
}

/** An outcome with a figure. */
export interface Outcome {
  readonly id: string;
  readonly name: () => string;
  readonly frequency: Frequency;
  /** Says the same in words, with the limits of the figure. */
  readonly claim: Claim;
}

/** Risks with a figure, from common to rare. */
export const risksInNumbers: readonly Outcome[] = [
  {
    id: 'any',
    name: () =>
      msg('Any problem after an epidural, small ones included', {
        id: 'safety.any.name',
        desc: 'Heading of a risk beside its figure. At most 55 characters.',
      }),
    frequency: {min: 0, max: 17, of: 100},
    claim: epidural.epiduralSerious05,
  },
  {
    id: 'flare',
    name: () =>
      msg('More pain right after the injection', {
        id: 'safety.flare.name',
        desc: 'Heading of a risk beside its figure. At most 55 characters.',
      }),
    frequency: {min: 10, max: 10, of: 100},
    claim: general.generalCommon02,
  },
  {
    id: 'headache',
    name: () =>
      msg('Headache from a small hole in the nerve sac (epidural)', {
        id: 'safety.headache.name',
        desc: 'Heading of a risk beside its figure. At most 65 characters.',
      }),
    frequency: {min: 5, max: 25, of: 1000},
    claim: epidural.epiduralSerious03,
  },
  {
    id: 'infection',
    name: () =>
      msg('Infection', {
        id: 'safety.infection.name',
        desc: 'Heading of a risk beside its figure. At most 55 characters.',
      }),
    frequency: {min: 0, max: 1, of: 1000},
    claim: general.generalSerious01,
  },
  {
    id: 'skin-infection',
    name: () =>
      msg('Skin infection at the needle site (sacroiliac joint)', {
        id: 'safety.skin-infection.name',
        desc: 'Heading of a risk beside its figure. At most 55 characters.',
      }),
    frequency: {min: 1, max: 1, of: 1000},
    claim: sacroiliac.sacroiliacSerious01,
  },
  {
    id: 'stroke-neck',
    name: () =>
      msg('Stroke after a nerve root block in the neck', {
        id: 'safety.stroke-neck.name',
        desc: 'Heading of a risk beside its figure. At most 65 characters.',
      }),
    frequency: {min: 0, max: 1, of: 1000, below: true},
    claim: transforaminal.transforaminalSerious02,
  },
];

/** Harm that is known to happen, but how often is not, or not for each kind. */
export const risksWithoutNumbers: readonly Claim[] = [
  epidural.epiduralSerious01,
  epidural.epiduralSerious02,
  transforaminal.transforaminalSerious01,
  general.generalSerious02,
  facet.facetSerious01,
  epidural.epiduralSerious04,
];

/** Side effects without a figure. */
export const commonEffects: readonly Claim[] = [
  general.generalCommon03,
  general.generalCommon04,
  general.generalCommon06,
  general.generalCommon08,
  sacroiliac.sacroiliacCommon03,
  general.generalCommon09,
];

/** Short-lived numbness: never without the warning signs beside it. */
export const shortNumbness: readonly Claim[] = [
  general.generalCommon05,
  sacroiliac.sacroiliacCommon02,
  epidural.epiduralCommon01,
];

/** What the injection may do for you, in the same form as the risks. */
export const benefit: Outcome = {
  id: 'benefit',
  name: () =>
    msg('Less pain in the first three months (nerve-root pain)', {
      id: 'safety.benefit.name',
      desc: 'Heading of the benefit beside its figure. At most 55 characters.',
    }),
  frequency: {min: 24, max: 24, of: 100},
  claim: epidural.epiduralEvid02,
};

/** Studies and panels that found little or no benefit. */
export const littleBenefit: readonly Claim[] = [
  epidural.epiduralEvid01,
  epidural.epiduralEvid05,
  facet.facetEvid02,
  general.generalEvid01,
  general.generalDuration01,
];

/** Who should wait, say no, or tell the team. */
export const notForEveryone: readonly Claim[] = [
  general.generalContra01,
  epidural.epiduralContra01,
  general.generalContra02,
  general.generalContra03,
  facet.facetContra01,
  general.generalContra04,
  general.generalContra05,
  sacroiliac.sacroiliacContra01,
  general.generalCommon07,
];

/** When to seek help. The safer reading of the sources holds; see the evidence notes. */
export const seekHelp = {
  now: [general.generalHelp02, transforaminal.transforaminalHelp01, general.generalHelp04],
  today: [
    epidural.epiduralHelp01,
    general.generalHelp03,
    general.generalHelp01,
    facet.facetHelp01,
    sacroiliac.sacroiliacHelp01,
    general.generalHelp05,
  ],
  ordinary: [general.generalOnset03, transforaminal.transforaminalOnset01],
} satisfies Record<string, readonly Claim[]>;

export function* safetyClaims(): Iterable<Claim> {
  yield* seekHelp.now;
  yield* seekHelp.today;
  yield* seekHelp.ordinary;
  for (const {claim} of risksInNumbers) yield claim;
  yield* risksWithoutNumbers;
  yield* commonEffects;
  yield* shortNumbness;
  yield benefit.claim;
  yield* littleBenefit;
  yield* notForEveryone;
}
