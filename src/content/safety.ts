import {msg} from '@lit/localize';
import * as basics from './claims/basics.js';
import * as risks from './claims/risks.js';
import * as signs from './claims/signs.js';
import type {Claim} from './claim.js';
import {levelIds, levels} from './help.js';
import * as findings from './claims/findings.js';
import type {Finding} from './finding.js';

/** What lies behind the signs. */
export const aboutSigns: readonly Claim[] = [
  signs.caudaEquina,
  signs.strokeWhen,
  signs.infectionLate,
  signs.headacheHelp,
];

/** How many people of a round number, from the lowest to the highest figure that sources give. */
export interface Frequency {
  readonly min: number;
  readonly max: number;
  readonly of: 100 | 1000;
}

/** An outcome with a figure. */
export interface Outcome {
  readonly id: string;
  readonly name: () => string;
  readonly frequency: Frequency;
  /** Says the same in words, with the limits of the figure. */
  readonly claim: Claim;
}

/** The risks in a few words, the common ones first. */
export const risksInShort: readonly Claim[] = [risks.riskCommon, risks.riskSerious];

/** Risks with a figure, from common to rare. */
export const risksInNumbers: readonly Outcome[] = [
  {
    id: 'site-pain',
    name: () =>
      msg('Sore where the needle went in', {
        id: 'safety.site-pain.name',
        desc: 'Heading of a risk beside its figure. At most 55 characters.',
      }),
    frequency: {min: 32, max: 74, of: 100},
    claim: risks.riskSitePain,
  },
  {
    id: 'flare',
    name: () =>
      msg('Longer-lasting pain or stiffness', {
        id: 'safety.flare.name',
        desc: 'Heading of a risk beside its figure. At most 55 characters.',
      }),
    frequency: {min: 9, max: 9, of: 100},
    claim: risks.riskFlare,
  },
  {
    id: 'headache',
    name: () =>
      msg('A small hole in the nerve sac (epidural)', {
        id: 'safety.headache.name',
        desc: 'Heading of a risk beside its figure. At most 65 characters.',
      }),
    frequency: {min: 5, max: 25, of: 1000},
    claim: risks.riskHeadache,
  },
  {
    id: 'infection',
    name: () =>
      msg('Serious infection', {
        id: 'safety.infection.name',
        desc: 'Heading of a risk beside its figure. At most 55 characters.',
      }),
    frequency: {min: 0, max: 1, of: 1000},
    claim: risks.riskInfection,
  },
];

/** Harm that is known to happen, but how often is not. */
export const risksWithoutNumbers: readonly Claim[] = [
  risks.riskBrainCord,
  risks.riskReports,
  risks.riskGrains,
  risks.riskBleeding,
  risks.riskNerve,
  risks.imagingNotAll,
];

/** What the medicine can do besides. */
export const sideEffects: readonly Claim[] = [
  risks.effectNumb,
  risks.effectFlush,
  risks.effectSugar,
  risks.effectCortisol,
  risks.effectPeriod,
  risks.effectStomach,
];

/** What the injection may do for you, in the same form as the risks. */
export const benefit: Outcome = {
  id: 'benefit',
  name: () =>
    msg('More people who did better (nerve-root pain)', {
      id: 'safety.benefit.name',
      desc: 'Heading of the benefit beside its figure. At most 55 characters.',
    }),
  frequency: {min: 13, max: 35, of: 100},
  claim: basics.benefitNumber,
};

export const safetyEvidence: readonly Finding[] = [
  findings.fdaWarning,
  findings.registryHarms,
  findings.bmjHarms,
];

/** What is open at first. */
export const safetyShort = (): Iterable<Claim> => [
  ...levelIds.flatMap((id) => levels[id]),
  ...risksInShort,
];

export function* safetyClaims(): Iterable<Claim> {
  yield* safetyShort();
  yield* aboutSigns;
  for (const {claim} of risksInNumbers) yield claim;
  yield benefit.claim;
  yield* risksWithoutNumbers;
  yield* sideEffects;
  yield* safetyEvidence;
}
