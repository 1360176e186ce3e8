import * as signs from './claims/signs.js';
import type {Claim} from './claim.js';

/** How soon to seek help. */
export const levelIds = ['now', 'today', 'ordinary'] as const;

export type LevelId = (typeof levelIds)[number];

/** What a widget says of help, unless its subject asks for more. */
export const helpAtOnce: readonly LevelId[] = ['now'];

/** What goes home with the reader, or speaks of the days after, also says what does not wait until morning. */
export const helpAfterwards: readonly LevelId[] = ['now', 'today'];

/**
 * The signs of each level, as they stand after its action. A sign has one level, and these words,
 * wherever it is shown. The safer reading of the sources holds.
 */
export const levels: Readonly<Record<LevelId, readonly Claim[]>> = {
  now: [
    signs.signWeakness,
    signs.signSaddle,
    signs.signBladderBowel,
    signs.signBothLegs,
    signs.signBrain,
    signs.signAllergy,
    signs.signMeningitis,
    signs.signBleed,
  ],
  today: [
    signs.signFever,
    signs.signSkin,
    signs.signGrowingPain,
    signs.signHeadache,
    signs.signSugar,
  ],
  ordinary: [signs.signNoEffect, signs.signSideEffects],
};
