import {msg} from '@lit/localize';
import * as plan from './claims/plan.js';
import type {Claim} from './claim.js';
import * as findings from './claims/findings.js';
import type {Finding} from './finding.js';

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
    claims: [plan.onePart],
  },
  {
    id: 'exercise',
    name: () =>
      msg('Exercise', {
        id: 'care.exercise.name',
        desc: 'Heading of a part of the care plan. At most 40 characters.',
      }),
    claims: [plan.stayActive],
  },
  {
    id: 'physiotherapy',
    name: () =>
      msg('Physiotherapy and guidance', {
        id: 'care.physiotherapy.name',
        desc: 'Heading of a part of the care plan. At most 40 characters.',
      }),
    claims: [plan.handsOn],
  },
  {
    id: 'medicine',
    name: () =>
      msg('Medicine', {
        id: 'care.medicine.name',
        desc: 'Heading of a part of the care plan. At most 40 characters.',
      }),
    claims: [plan.painkillers],
  },
  {
    id: 'everyday',
    name: () =>
      msg('Everyday life', {
        id: 'care.everyday.name',
        desc: 'Heading of a part of the care plan. At most 40 characters.',
      }),
    claims: [plan.everydayLife],
  },
  {
    id: 'repeat',
    name: () =>
      msg('If it helped, or if it did not', {
        id: 'care.repeat.name',
        desc: 'Heading of a part of the care plan. At most 40 characters.',
      }),
    claims: [plan.repeatIfHelped, plan.notRepeated],
  },
];

export const carePlanMore: readonly Claim[] = [
  plan.limit,
  plan.whyLimit,
  plan.byItself,
  plan.surgery,
];

export const carePlanEvidence: readonly Finding[] = [
  findings.niceExercise,
  findings.whoExercise,
  findings.danishStenosis,
];

/** What is open at first. */
export const carePlanShort = (): Iterable<Claim> => carePlan.flatMap(({claims}) => claims);

export function* carePlanClaims(): Iterable<Claim> {
  yield* carePlanShort();
  yield* carePlanMore;
  yield* carePlanEvidence;
}
