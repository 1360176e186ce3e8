import {msg} from '@lit/localize';
import * as after from './claims/after.js';
import * as basics from './claims/basics.js';
import * as before from './claims/before.js';
import * as complaints from './claims/complaints.js';
import * as diagnosis from './claims/diagnosis.js';
import * as plan from './claims/plan.js';
import * as rights from './claims/rights.js';
import * as risks from './claims/risks.js';
import * as signs from './claims/signs.js';
import * as timing from './claims/timing.js';
import * as visit from './claims/visit.js';
import type {Claim} from './claim.js';
import {levels, type LevelId} from './help.js';

/** A question; the first statement of its answer answers it, the others say more. */
export interface Question {
  readonly id: string;
  readonly question: () => string;
  readonly answer: readonly [Claim, ...Claim[]];
  /** Levels of help whose signs belong to the answer. */
  readonly levels?: readonly LevelId[];
}

/** In reading order. */
export const questions: readonly Question[] = [
  {
    id: 'what-is-it',
    question: () =>
      msg('What is a spinal injection?', {
        id: 'faq.what-is-it.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [basics.whatItIs, basics.twoMedicines, basics.notBodyBuilding],
  },
  {
    id: 'will-it-help',
    question: () =>
      msg('Will it help me?', {
        id: 'faq.will-it-help.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [basics.noRelief, complaints.sciaticaVerdict, basics.expertsDisagree],
  },
  {
    id: 'when-does-it-work',
    question: () =>
      msg('When does it start to work?', {
        id: 'faq.when-does-it-work.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [timing.onsetPhase, timing.onsetFacet, timing.onsetNerveRoot, timing.numbPhase],
  },
  {
    id: 'how-long',
    question: () =>
      msg('How long does the effect last?', {
        id: 'faq.how-long.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [timing.duration, timing.fadePhase],
  },
  {
    id: 'is-it-safe',
    question: () =>
      msg('Is it safe?', {
        id: 'faq.is-it-safe.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [risks.riskSerious, risks.riskCommon, risks.imagingNotAll, basics.offLabel],
  },
  {
    id: 'does-it-hurt',
    question: () =>
      msg('Does it hurt?', {
        id: 'faq.does-it-hurt.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [visit.feelsLike, timing.flarePhase, after.flareHelp],
  },
  {
    id: 'what-happens',
    question: () =>
      msg('What happens during the visit?', {
        id: 'faq.what-happens.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [visit.lieStill, visit.pictures, visit.howLong, visit.restAfter],
  },
  {
    id: 'before-the-visit',
    question: () =>
      msg('What must I do before the visit?', {
        id: 'faq.before-the-visit.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [before.tellUs, before.escort, before.otherMedicine],
  },
  {
    id: 'blood-thinners',
    question: () =>
      msg('What if I take blood thinners?', {
        id: 'faq.blood-thinners.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [before.thinnersAsk, before.thinnersNames, before.thinnersRiskClass],
  },
  {
    id: 'diabetes',
    question: () =>
      msg('What if I have diabetes?', {
        id: 'faq.diabetes.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [before.diabetes, risks.effectSugar, before.diabetesInsulin],
  },
  {
    id: 'pregnancy-infection-allergy',
    question: () =>
      msg('What if I am pregnant, ill or allergic?', {
        id: 'faq.pregnancy-infection-allergy.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [before.infectionWait, before.pregnancy, before.allergyChange],
  },
  {
    id: 'driving',
    question: () =>
      msg('Can I drive afterwards?', {
        id: 'faq.driving.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [after.noDriving, before.escort],
  },
  {
    id: 'shower',
    question: () =>
      msg('Can I shower and bathe?', {
        id: 'faq.shower.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [after.shower],
  },
  {
    id: 'work-and-rest',
    question: () =>
      msg('When can I work and move as usual?', {
        id: 'faq.work-and-rest.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [after.takeItEasy, after.work, plan.useTheTime],
  },
  {
    id: 'pain-worse-after',
    question: () =>
      msg('What if the pain gets worse afterwards?', {
        id: 'faq.pain-worse-after.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [signs.checkSignsFirst, timing.flarePhase, after.flareHelp],
  },
  {
    id: 'when-to-call',
    question: () =>
      msg('When should I call for help?', {
        id: 'faq.when-to-call.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [signs.checkSignsFirst],
    levels: ['today', 'ordinary'],
  },
  {
    id: 'if-it-does-not-help',
    question: () =>
      msg('What if it does not help?', {
        id: 'faq.if-it-does-not-help.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [plan.notRepeated, diagnosis.testNegative, plan.handsOn],
  },
  {
    id: 'how-many',
    question: () =>
      msg('How many injections can I have?', {
        id: 'faq.how-many.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [plan.limit, plan.whyLimit, plan.repeatIfHelped],
  },
  {
    id: 'better-without',
    question: () =>
      msg('Will I get better without it?', {
        id: 'faq.better-without.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [plan.betterWithout, plan.stayActive],
  },
  {
    id: 'instead-of-surgery',
    question: () =>
      msg('Can an injection replace an operation?', {
        id: 'faq.instead-of-surgery.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [plan.surgery, complaints.discShrinks],
  },
  {
    id: 'rights',
    question: () =>
      msg('What are my rights in Denmark?', {
        id: 'faq.rights.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [rights.choice, rights.interpreter, rights.compensation],
  },
];

/** The statements of an answer, its signs included. */
export function answerOf({answer, levels: ids = []}: Question): readonly Claim[] {
  return [...answer, ...ids.flatMap((id) => levels[id])];
}

export function* faqClaims(asked: readonly Question[] = questions): Iterable<Claim> {
  for (const question of asked) yield* answerOf(question);
}
