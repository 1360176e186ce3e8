import {msg} from '@lit/localize';
import * as epidural from './claims/epidural.js';
import * as facet from './claims/facet.js';
import * as general from './claims/general.js';
import * as sacroiliac from './claims/sacroiliac.js';
import * as transforaminal from './claims/transforaminal.js';
import type {Claim} from './claim.js';

/** A question, answered by paragraphs of claims. */
export interface Question {
  readonly id: string;
  readonly question: () => string;
  readonly answer: readonly (readonly Claim[])[];
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
    answer: [
      [general.generalHow01, general.generalHow02],
      [general.generalPurpose01, general.generalPurpose03],
      [general.generalPurpose05],
    ],
  },
  {
    id: 'how-long',
    question: () =>
      msg('How long does the effect last?', {
        id: 'faq.how-long.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [
      [general.generalDuration01, general.generalDuration03],
      [
        epidural.epiduralDuration01,
        epidural.epiduralDuration02,
        transforaminal.transforaminalDuration01,
        facet.facetDuration01,
        sacroiliac.sacroiliacDuration01,
      ],
      [general.generalDuration02],
    ],
  },
  {
    id: 'is-it-safe',
    question: () =>
      msg('Is it safe?', {
        id: 'faq.is-it-safe.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [
      [general.generalCommon01, general.generalCommon03, general.generalCommon04],
      [general.generalSerious01, general.generalSerious02],
      [
        epidural.epiduralSerious03,
        epidural.epiduralSerious01,
        transforaminal.transforaminalSerious01,
      ],
      [general.generalHow05, general.generalHow10],
    ],
  },
  {
    id: 'what-happens',
    question: () =>
      msg('What happens during the visit?', {
        id: 'faq.what-happens.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [
      [general.generalHow07, general.generalHow08],
      [general.generalHow04, general.generalHow06],
      [general.generalHow09],
    ],
  },
  {
    id: 'instead-of-surgery',
    question: () =>
      msg('Can an injection replace an operation?', {
        id: 'faq.instead-of-surgery.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [
      [general.generalEvid07, epidural.epiduralHow02],
      [transforaminal.transforaminalEvid04],
      [general.generalEvid06],
    ],
  },
  {
    id: 'does-it-hurt',
    question: () =>
      msg('Does it hurt?', {
        id: 'faq.does-it-hurt.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [
      [general.generalHow08],
      [general.generalCommon01, general.generalCommon02],
      [general.generalAfter04],
    ],
  },
  {
    id: 'better-without',
    question: () =>
      msg('Will I get better without it?', {
        id: 'faq.better-without.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [
      [general.generalEvid06],
      [general.generalCombi03, general.generalCombi06, general.generalCombi05],
    ],
  },
  {
    id: 'will-it-help',
    question: () =>
      msg('Will it help me?', {
        id: 'faq.will-it-help.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [
      [general.generalDuration03],
      [epidural.epiduralEvid02, epidural.epiduralEvid01],
      [general.generalEvid01, general.generalEvid02, general.generalEvid04],
      [general.generalEvid05, epidural.epiduralEvid05],
    ],
  },
  {
    id: 'when-does-it-work',
    question: () =>
      msg('When does it start to work?', {
        id: 'faq.when-does-it-work.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [
      [general.generalOnset01],
      [general.generalOnset02, general.generalOnset03, general.generalPeak01],
    ],
  },
  {
    id: 'blood-thinners',
    question: () =>
      msg('What if I take blood thinners?', {
        id: 'faq.blood-thinners.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [[general.generalContra02, general.generalContra03], [epidural.epiduralSerious04]],
  },
  {
    id: 'diabetes',
    question: () =>
      msg('What if I have diabetes?', {
        id: 'faq.diabetes.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [[general.generalCommon06], [general.generalCommon07]],
  },
  {
    id: 'pregnancy-infection-allergy',
    question: () =>
      msg('What if I am pregnant, ill or allergic?', {
        id: 'faq.pregnancy-infection-allergy.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [[general.generalContra04], [general.generalContra01], [general.generalContra05]],
  },
  {
    id: 'driving',
    question: () =>
      msg('Can I drive afterwards?', {
        id: 'faq.driving.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [[general.generalAfter02], [general.generalCommon05, general.generalHelp02]],
  },
  {
    id: 'work-and-rest',
    question: () =>
      msg('When can I work and move as usual?', {
        id: 'faq.work-and-rest.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [[general.generalAfter01], [general.generalCombi02, general.generalCombi01]],
  },
  {
    id: 'how-many',
    question: () =>
      msg('How many injections can I have?', {
        id: 'faq.how-many.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [
      [general.generalRepeat01],
      [epidural.epiduralRepeat01, facet.facetRepeat01, sacroiliac.sacroiliacRepeat01],
      [general.generalRepeat02],
    ],
  },
  {
    id: 'if-it-does-not-help',
    question: () =>
      msg('What if it does not help?', {
        id: 'faq.if-it-does-not-help.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [
      [general.generalPurpose02, general.generalRepeat01],
      [general.generalCombi01, general.generalCombi03],
    ],
  },
  {
    id: 'pain-worse-after',
    question: () =>
      msg('What if the pain gets worse afterwards?', {
        id: 'faq.pain-worse-after.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [
      [general.generalCommon01, general.generalAfter04],
      [general.generalHelp01, general.generalHelp03],
      [general.generalHelp02],
    ],
  },
  {
    id: 'when-to-call',
    question: () =>
      msg('When should I call for help?', {
        id: 'faq.when-to-call.question',
        desc: 'Question in the FAQ, as a patient would ask it; at most 60 characters.',
      }),
    answer: [
      [general.generalHelp02, general.generalHelp04],
      [general.generalHelp03],
      [general.generalHelp01, general.generalHelp05],
    ],
  },
];

export function* faqClaims(asked: readonly Question[] = questions): Iterable<Claim> {
  for (const {answer} of asked) for (const paragraph of answer) yield* paragraph;
}
