import type {Source} from './source.js';

/**
 * How far the sources agree: `varies` where their numbers or advice differ, `disputed` where
 * guidelines or experts contradict each other or the statement. Absent where they agree.
 */
export type Agreement = 'varies' | 'disputed';

/** One medical statement, written once. The type rejects a statement without a source. */
export interface Claim {
  readonly id: string;
  readonly text: () => string;
  readonly sources: readonly [Source, ...Source[]];
  readonly agreement?: Agreement;
  /** The page, section or table that says so, by the id of the source. */
  readonly where?: Readonly<Record<string, string>>;
  /** What the clinician who answers for the content is asked to confirm. */
  readonly confirm?: string;
}
