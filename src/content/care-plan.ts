import {msg} from '@lit/localize';
import * as epidural from './claims/epidural.js';
import * as facet from './claims/facet.js';
import * as general from './claims/general.js';
import * as sacroiliac from './claims/sacroiliac.js';
import * as transforaminal from './claims/transforaminal.js';
import type {Claim} from './claim.js';

/** A part of the plan that an injection belongs to. */
export interface CarePart {
  readonly id: string;
  readonly name: () => string;
  readonly claims: readonly Claim[];
}

export const carePlan: readonly CarePart[] = [
  {
    id: 'expectations',
    name: () =>
      msg('What to expect', {
        id: 'care.expectations.name',
        desc: 'Heading of a part of the care plan. At most 40 characters.',
      }),
    claims: [
      general.generalEvid06,
      general.generalEvid07,
      general.generalCombi01,
      general.generalDuration03,
      general.generalPurpose05,
    ],
  },
  {
    id: 'exercise',
    name: () =>
      msg('Exercise', {
        id: 'care.exercise.name',
        desc: 'Heading of a part of the care plan. At most 40 characters.',
      }),
    claims: [general.generalCombi02, facet.facetCombi01, sacroiliac.sacroiliacCombi01],
  },
  {
    id: 'physiotherapy',
    name: () =>
      msg('Physiotherapy and guidance', {
        id: 'care.physiotherapy.name',
        desc: 'Heading of a part of the care plan. At most 40 characters.',
      }),
    claims: [
      epidural.epiduralCombi01,
      transforaminal.transforaminalCombi01,
      general.generalCombi03,
      general.generalCombi05,
      general.generalCombi06,
    ],
  },
  {
    id: 'medicine',
    name: () =>
      msg('Medicine', {
        id: 'care.medicine.name',
        desc: 'Heading of a part of the care plan. At most 40 characters.',
      }),
    claims: [general.generalCond01, general.generalAfter04, general.generalHow03],
  },
  {
    id: 'everyday',
    name: () =>
      msg('Everyday life', {
        id: 'care.everyday.name',
        desc: 'Heading of a part of the care plan. At most 40 characters.',
      }),
    claims: [general.generalAfter01, general.generalCombi04],
  },
  {
    id: 'repeat',
    name: () =>
      msg('If it helped, or if it did not', {
        id: 'care.repeat.name',
        desc: 'Heading of a part of the care plan. At most 40 characters.',
      }),
    claims: [
      general.generalRepeat01,
      transforaminal.transforaminalRepeat01,
      epidural.epiduralRepeat01,
      facet.facetRepeat01,
      sacroiliac.sacroiliacRepeat01,
      epidural.epiduralRepeat03,
      general.generalRepeat02,
    ],
  },
];

export function* carePlanClaims(): Iterable<Claim> {
  for (const part of carePlan) yield* part.claims;
}
