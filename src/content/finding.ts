import type {Claim} from './claim.js';

/** What an issuer advises or concludes. `only-if`: for some people only; `fact`: a result that speaks neither for nor against. */
export type Verdict = 'for' | 'against' | 'only-if' | 'unclear' | 'fact';

/** How sure the issuer is, in its own grading (GRADE or alike); absent where it gives none. */
export type Certainty = 'high' | 'moderate' | 'low';

export type Country = 'denmark' | 'uk' | 'us' | 'germany' | 'international';

/** A row of the evidence: who says what, for whom, and how sure they are. */
export interface Finding extends Claim {
  /** The issuer by its proper name, the same in every language. */
  readonly by: string;
  readonly country: Country;
  readonly year: number;
  readonly verdict: Verdict;
  readonly certainty?: Certainty;
}
