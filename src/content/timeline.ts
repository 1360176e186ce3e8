import * as timing from './claims/timing.js';
import type {Claim} from './claim.js';
import {days, hours, months, weeks, type Duration} from './duration.js';
import {typeIds, type TypeId} from './injection-type-id.js';
import type {Source} from './source.js';
import * as s from './sources.js';

export interface Band {
  readonly from: Duration;
  readonly to: Duration;
}

export type PhaseId = 'numb' | 'flare' | 'onset' | 'fade';

/**
 * What may happen in a stretch of time after the injection, as the spread of what sources say.
 * `fade` is when relief may end, if there was any.
 */
export interface Phase {
  readonly id: PhaseId;
  /** From the earliest to the latest time that any source names. */
  readonly all: Band;
  /** Where most sources agree, the same band where all do; absent where they do not. */
  readonly most?: Band;
  /** A source gives no number for the start, which may lie before the band. */
  readonly open?: 'start';
  readonly statement: Claim;
  /** Where the figures of the bands come from. */
  readonly sources: readonly [Source, ...Source[]];
}

const oneYear: Duration = {value: 1, unit: 'year'};

const untilNumbnessEnds: Band = {from: hours(0), to: hours(6)};
const flareOfAnyLength: Band = {from: hours(2), to: days(4)};
const twoToSevenDays: Band = {from: days(2), to: days(7)};
const weeksToMonths: Band = {from: weeks(2), to: months(3)};

export const timeline: Readonly<Record<TypeId, readonly Phase[]>> = {
  epidural: [
    {
      id: 'numb',
      all: untilNumbnessEnds,
      most: untilNumbnessEnds,
      statement: timing.numbPhase,
      sources: [s.backpainok, s.bornholmBlokade, s.gentofteBlokade],
    },
    {
      id: 'flare',
      all: flareOfAnyLength,
      most: {from: hours(6), to: days(3)},
      statement: timing.flarePhase,
      sources: [s.bornholmBlokade, s.dudleyCaudal, s.medlineplusAdam],
    },
    {
      id: 'onset',
      all: {from: days(2), to: days(10)},
      most: twoToSevenDays,
      statement: timing.onsetPhase,
      sources: [s.backpainok, s.bornholmBlokade, s.uihealthAfter, s.usaspineEsi],
    },
    {
      id: 'fade',
      all: {from: weeks(2), to: oneYear},
      most: weeksToMonths,
      statement: timing.fadePhase,
      sources: [s.aan2025, s.dudleyCaudal, s.llrEpidural, s.usaspineEsi],
    },
  ],
  facet: [
    {
      id: 'numb',
      all: untilNumbnessEnds,
      most: untilNumbnessEnds,
      statement: timing.numbPhase,
      sources: [s.backpainok, s.bornholmBlokade, s.gentofteBlokade, s.nbtFacet],
    },
    {
      id: 'flare',
      all: flareOfAnyLength,
      most: {from: hours(6), to: days(2)},
      statement: timing.flarePhase,
      sources: [s.gsttFacet, s.heyFacet],
    },
    {
      id: 'onset',
      all: {from: days(2), to: weeks(3)},
      most: twoToSevenDays,
      statement: timing.onsetFacet,
      sources: [s.nbtFacet, s.spinehealthFacet, s.tetburyFacet],
    },
    {
      id: 'fade',
      // Its “a few weeks or months” in numbers.
      all: {from: weeks(3), to: months(6)},
      statement: timing.fadePhase,
      sources: [s.tetburyFacet],
    },
  ],
  sacroiliac: [
    {
      id: 'numb',
      all: untilNumbnessEnds,
      most: untilNumbnessEnds,
      statement: timing.numbPhase,
      sources: [s.backpainok, s.bornholmBlokade, s.gentofteBlokade, s.heySij],
    },
    {
      id: 'flare',
      all: flareOfAnyLength,
      most: {from: hours(6), to: days(2)},
      statement: timing.flarePhase,
      sources: [s.gsttSij, s.painneuroSij],
    },
    {
      id: 'onset',
      all: twoToSevenDays,
      most: twoToSevenDays,
      statement: timing.onsetPhase,
      sources: [s.usaspineSij],
    },
    {
      id: 'fade',
      all: {from: weeks(2), to: months(6)},
      // One hospital says “usually short-term”, without a number.
      open: 'start',
      statement: timing.fadePhase,
      sources: [s.gsttSij, s.painneuroSij, s.sijCtStudy],
    },
  ],
  transforaminal: [
    {
      id: 'numb',
      all: untilNumbnessEnds,
      most: untilNumbnessEnds,
      statement: timing.numbPhase,
      sources: [s.backpainok, s.berkshireNrb, s.bornholmBlokade, s.gentofteBlokade],
    },
    {
      id: 'flare',
      all: flareOfAnyLength,
      most: {from: hours(6), to: days(3)},
      statement: timing.flarePhase,
      sources: [s.dudleyTfesi],
    },
    {
      id: 'onset',
      all: {from: days(4), to: weeks(6)},
      statement: timing.onsetNerveRoot,
      sources: [s.berkshireNrb, s.rohNrb, s.s32025],
    },
    {
      id: 'fade',
      all: {from: hours(0), to: oneYear},
      most: weeksToMonths,
      statement: timing.fadePhase,
      sources: [s.aan2025, s.berkshireNrb, s.dudleyTfesi, s.ekhuftNrb],
    },
  ],
};

/** Belongs beside the bands wherever they are shown: some people get no relief. */
export const noRelief: Claim = timing.noReliefAnyTime;

export const timelineMore: readonly Claim[] = [timing.duration];

/** The statement of a phase with the sources of its figures. */
export function phaseClaim({statement, sources}: Phase): Claim {
  return {...statement, sources: [...statement.sources, ...sources]};
}

/** What is open at first, of each type. */
export const timelineShort = (ids: readonly TypeId[] = typeIds): Iterable<Claim> => [
  ...ids.flatMap((id) => timeline[id].map(phaseClaim)),
  noRelief,
];

export function* timelineClaims(ids: readonly TypeId[] = typeIds): Iterable<Claim> {
  yield* timelineShort(ids);
  yield* timelineMore;
}
