import {msg} from '@lit/localize';
import * as cells from './claims/options.js';
import type {Claim} from './claim.js';

export const optionIds = ['injection', 'exercise', 'medicine', 'waiting', 'surgery'] as const;

export type OptionId = (typeof optionIds)[number];

/** The patient's questions, in the order of the rows. */
export const questionIds = ['what', 'better', 'soon', 'lasts', 'wrong', 'asks'] as const;

export type OptionQuestionId = (typeof questionIds)[number];

/** The complaints for which the choices are compared. */
export const comparedIds = ['sciatica', 'spinal-stenosis', 'long-lasting'] as const;

export type ComparedId = (typeof comparedIds)[number];

/** The answers to one question; no cell where no source has a usable number. */
export type OptionRow = Partial<Readonly<Record<OptionId, Claim>>>;

export interface Comparison {
  readonly rows: Readonly<Record<OptionQuestionId, OptionRow>>;
  /** What happens if the reader does nothing, where a source says. */
  readonly nothing?: Claim;
}

const what = {
  injection: cells.optionInjectionWhat,
  exercise: cells.optionExerciseWhat,
  medicine: cells.optionMedicineWhat,
  waiting: cells.optionWaitingWhat,
};

const asks = {
  injection: cells.optionInjectionAsks,
  exercise: cells.optionExerciseAsks,
  medicine: cells.optionMedicineAsks,
  waiting: cells.optionWaitingAsks,
};

export const comparisons: Readonly<Record<ComparedId, Comparison>> = {
  sciatica: {
    rows: {
      what: {...what, surgery: cells.optionSurgeryDiscWhat},
      better: {
        injection: cells.optionDiscInjectionBetter,
        exercise: cells.optionDiscExerciseBetter,
        medicine: cells.optionDiscMedicineBetter,
        waiting: cells.optionDiscWaitingBetter,
        surgery: cells.optionDiscSurgeryBetter,
      },
      soon: {
        injection: cells.optionDiscInjectionSoon,
        waiting: cells.optionDiscWaitingSoon,
        surgery: cells.optionDiscSurgerySoon,
      },
      lasts: {
        injection: cells.optionDiscInjectionLasts,
        exercise: cells.optionDiscExerciseLasts,
        waiting: cells.optionDiscWaitingLasts,
        surgery: cells.optionDiscSurgeryLasts,
      },
      wrong: {
        injection: cells.optionDiscInjectionWrong,
        exercise: cells.optionExerciseWrong,
        medicine: cells.optionDiscMedicineWrong,
        waiting: cells.optionDiscWaitingWrong,
        surgery: cells.optionDiscSurgeryWrong,
      },
      asks: {...asks, surgery: cells.optionDecompressionAsks},
    },
    nothing: cells.optionDiscNothing,
  },
  'spinal-stenosis': {
    rows: {
      what: {...what, surgery: cells.optionSurgeryStenosisWhat},
      better: {
        injection: cells.optionStenosisInjectionBetter,
        exercise: cells.optionStenosisExerciseBetter,
        medicine: cells.optionStenosisMedicineBetter,
        surgery: cells.optionStenosisSurgeryBetter,
      },
      soon: {},
      lasts: {
        injection: cells.optionStenosisInjectionLasts,
        surgery: cells.optionStenosisSurgeryLasts,
      },
      wrong: {
        injection: cells.optionInjectionWrong,
        exercise: cells.optionExerciseWrong,
        medicine: cells.optionMedicineWrong,
        waiting: cells.optionWaitingWrong,
        surgery: cells.optionStenosisSurgeryWrong,
      },
      asks: {...asks, surgery: cells.optionDecompressionAsks},
    },
  },
  'long-lasting': {
    rows: {
      what: {...what, surgery: cells.optionSurgeryBackWhat},
      better: {
        injection: cells.optionBackInjectionBetter,
        exercise: cells.optionBackExerciseBetter,
        surgery: cells.optionBackSurgeryBetter,
      },
      soon: {},
      lasts: {
        exercise: cells.optionBackExerciseLasts,
        surgery: cells.optionBackSurgeryLasts,
      },
      wrong: {
        injection: cells.optionBackInjectionWrong,
        exercise: cells.optionExerciseWrong,
        medicine: cells.optionMedicineWrong,
        waiting: cells.optionWaitingWrong,
        surgery: cells.optionBackSurgeryWrong,
      },
      asks: {...asks, surgery: cells.optionFusionAsks},
    },
  },
};

export function optionName(id: OptionId): string {
  switch (id) {
    case 'injection':
      return msg('Injection', {
        id: 'options.injection',
        desc: 'Column heading: the choice. At most 16 characters.',
      });
    case 'exercise':
      return msg('Exercise', {
        id: 'options.exercise',
        desc: 'Column heading: exercise and physiotherapy. At most 16 characters.',
      });
    case 'medicine':
      return msg('Medicine', {
        id: 'options.medicine',
        desc: 'Column heading. At most 16 characters.',
      });
    case 'waiting':
      return msg('Waiting', {
        id: 'options.waiting',
        desc: 'Column heading: waiting while keeping active. At most 16 characters.',
      });
    case 'surgery':
      return msg('Surgery', {
        id: 'options.surgery',
        desc: 'Column heading. At most 16 characters.',
      });
  }
}

export function optionQuestion(id: OptionQuestionId): string {
  switch (id) {
    case 'what':
      return msg('What is it?', {
        id: 'options.what',
        desc: 'Row heading: a patient’s question. At most 35 characters.',
      });
    case 'better':
      return msg('How many get better?', {
        id: 'options.better',
        desc: 'Row heading: a patient’s question. At most 35 characters.',
      });
    case 'soon':
      return msg('How soon?', {
        id: 'options.soon',
        desc: 'Row heading: a patient’s question. At most 35 characters.',
      });
    case 'lasts':
      return msg('For how long?', {
        id: 'options.lasts',
        desc: 'Row heading: a patient’s question. At most 35 characters.',
      });
    case 'wrong':
      return msg('What can go wrong?', {
        id: 'options.wrong',
        desc: 'Row heading: a patient’s question. At most 35 characters.',
      });
    case 'asks':
      return msg('What does it ask of me?', {
        id: 'options.asks',
        desc: 'Row heading: a patient’s question. At most 35 characters.',
      });
  }
}

function* claimsOf({rows, nothing}: Comparison): Iterable<Claim> {
  for (const id of questionIds) yield* Object.values(rows[id]);
  if (nothing) yield nothing;
}

/** What stands beside the tables, which are closed where other parts stand around them. */
export const optionsShort = (): Iterable<Claim> =>
  comparedIds.flatMap((id) => comparisons[id].nothing ?? []);

export function* optionsClaims(ids: readonly ComparedId[] = comparedIds): Iterable<Claim> {
  for (const id of ids) yield* claimsOf(comparisons[id]);
}
