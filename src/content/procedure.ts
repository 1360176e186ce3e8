import {msg} from '@lit/localize';
import * as after from './claims/after.js';
import * as basics from './claims/basics.js';
import * as before from './claims/before.js';
import * as rights from './claims/rights.js';
import * as visit from './claims/visit.js';
import type {Claim} from './claim.js';
import * as findings from './claims/findings.js';
import {days, hours, weeks, type Duration} from './duration.js';
import type {Finding} from './finding.js';

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
    claims: [before.tellUs, before.thinnersAsk, before.escort],
  },
  {
    id: 'room',
    name: () =>
      msg('In the treatment room', {
        id: 'procedure.room.name',
        desc: 'Heading of a step of the visit: during the injection. At most 40 characters.',
      }),
    claims: [visit.lieStill, visit.feelsLike, visit.pictures],
  },
  {
    id: 'observation',
    name: () =>
      msg('A short rest afterwards', {
        id: 'procedure.observation.name',
        desc: 'Heading of a step of the visit: staff watch the patient. At most 40 characters.',
      }),
    claims: [visit.restAfter, visit.sameDay],
  },
  {
    id: 'home',
    name: () =>
      msg('Going home', {
        id: 'procedure.home.name',
        desc: 'Heading of a step of the visit. At most 40 characters.',
      }),
    claims: [after.noDriving, after.takeItEasy],
  },
  {
    id: 'first-days',
    name: () =>
      msg('The first days', {
        id: 'procedure.first-days.name',
        desc: 'Heading of a step of the visit: the days after. At most 40 characters.',
      }),
    claims: [after.flareHelp, after.shower],
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
    msg('May I eat, drink and take my painkillers before I come?', {
      id: 'procedure.ask.before',
      desc: 'Question that a patient may ask the clinic, in the patient’s own voice. At most 70 characters.',
    }),
  () =>
    msg('Which steroid will you use, and why that one?', {
      id: 'procedure.ask.steroid',
      desc: 'Question that a patient may ask the doctor, in the patient’s own voice. At most 70 characters.',
    }),
  () =>
    msg('Which risks matter most for me?', {
      id: 'procedure.ask.risks',
      desc: 'Question that a patient may ask the doctor, in the patient’s own voice. At most 70 characters.',
    }),
  () =>
    msg('Which of my medicines should I pause, and who decides?', {
      id: 'procedure.ask.medicine',
      desc: 'Question that a patient may ask the doctor, in the patient’s own voice. At most 70 characters.',
    }),
];

/** When to write down the pain, counted from the injection: while it is numb, and when the steroid may work. */
export const diaryTimes: readonly Duration[] = [
  hours(2),
  hours(4),
  hours(6),
  hours(12),
  days(2),
  days(7),
  weeks(2),
  weeks(6),
];

/** Beside the steps, by subject. */
export const procedureMore: readonly Claim[] = [
  before.thinnersNames,
  before.thinnersRiskClass,
  before.otherMedicine,
  before.infectionWait,
  before.allergyChange,
  before.pregnancy,
  before.diabetes,
  before.redFlags,
  basics.offLabel,
  visit.howLong,
  visit.sedation,
  after.work,
  basics.freeToSayNo,
  rights.referral,
  rights.assessment,
  rights.interpreter,
  rights.choice,
  rights.compensation,
];

export const procedureEvidence: readonly Finding[] = [
  findings.asraThinners,
  findings.grainsInTheNeck,
];

/** What is open at first. */
export const procedureShort = (): Iterable<Claim> => steps.flatMap(({claims}) => claims);

export function* procedureClaims(): Iterable<Claim> {
  yield* procedureShort();
  yield* procedureMore;
  yield* procedureEvidence;
}
