import {msg} from '@lit/localize';
import * as general from './claims/general.js';
import * as sacroiliac from './claims/sacroiliac.js';
import * as transforaminal from './claims/transforaminal.js';
import type {Claim} from './claim.js';

/** A step of the visit. */
export interface Step {
  readonly id: string;
  readonly name: () => string;
  readonly claims: readonly Claim[];
}

/** In the order in which they happen. */
export const steps: readonly Step[] = [
  {
    id: 'before',
    name: () =>
      msg('Before the day', {
        id: 'procedure.before.name',
        desc: 'Heading of a step of the visit: the time before. At most 40 characters.',
      }),
    claims: [
      general.generalContra02,
      general.generalContra03,
      general.generalContra05,
      general.generalContra04,
      general.generalContra01,
      transforaminal.transforaminalContra01,
    ],
  },
  {
    id: 'room',
    name: () =>
      msg('In the treatment room', {
        id: 'procedure.room.name',
        desc: 'Heading of a step of the visit: during the injection. At most 40 characters.',
      }),
    claims: [
      general.generalHow07,
      general.generalHow08,
      general.generalHow04,
      general.generalHow05,
      transforaminal.transforaminalHow01,
      transforaminal.transforaminalSerious03,
      general.generalHow06,
    ],
  },
  {
    id: 'observation',
    name: () =>
      msg('A short rest afterwards', {
        id: 'procedure.observation.name',
        desc: 'Heading of a step of the visit: staff watch the patient. At most 40 characters.',
      }),
    claims: [general.generalHow09, general.generalCommon05],
  },
  {
    id: 'home',
    name: () =>
      msg('Going home', {
        id: 'procedure.home.name',
        desc: 'Heading of a step of the visit. At most 40 characters.',
      }),
    claims: [general.generalAfter02, general.generalAfter01],
  },
  {
    id: 'first-days',
    name: () =>
      msg('The first days', {
        id: 'procedure.first-days.name',
        desc: 'Heading of a step of the visit: the days after. At most 40 characters.',
      }),
    claims: [
      general.generalCommon01,
      general.generalAfter04,
      sacroiliac.sacroiliacAfter01,
      general.generalAfter03,
      general.generalOnset03,
    ],
  },
];

/** Questions for a patient to ask before deciding. */
export const questionsToAsk: readonly (() => string)[] = [
  () =>
    msg('What is it meant to do for me?', {
      id: 'procedure.ask.aim',
      desc: 'Question that a patient may ask the doctor, in the patient’s own voice. At most 70 characters.',
    }),
  () =>
    msg('What happens if I do nothing?', {
      id: 'procedure.ask.nothing',
      desc: 'Question that a patient may ask the doctor, in the patient’s own voice. At most 70 characters.',
    }),
  () =>
    msg('What else could I try?', {
      id: 'procedure.ask.else',
      desc: 'Question that a patient may ask the doctor, in the patient’s own voice. At most 70 characters.',
    }),
  () =>
    msg('How will we know if it worked?', {
      id: 'procedure.ask.know',
      desc: 'Question that a patient may ask the doctor, in the patient’s own voice. At most 70 characters.',
    }),
  () =>
    msg('Which risks matter most for me?', {
      id: 'procedure.ask.risks',
      desc: 'Question that a patient may ask the doctor, in the patient’s own voice. At most 70 characters.',
    }),
  () =>
    msg('Which medicine must I tell you about or pause, and who decides?', {
      id: 'procedure.ask.medicine',
      desc: 'Question that a patient may ask the doctor, in the patient’s own voice. At most 70 characters.',
    }),
];

export function* procedureClaims(): Iterable<Claim> {
  for (const step of steps) yield* step.claims;
}
