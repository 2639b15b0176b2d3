import { type CountMethod, type Why } from '../count-sheet';
import { type TieRule } from './tiebreaker';

/** What one set of rules for the single transferable vote fixes for all its counts. */
export interface StvRule {
  readonly method: CountMethod;
  readonly version: string;
  /** The instrument. */
  readonly text: string;
  /** One vote, in the smallest unit. */
  readonly one: bigint;
  /** The votes that elect. @param inPlay  in the smallest unit */
  readonly quota: (inPlay: bigint, seats: number) => bigint;
  readonly format: (votes: bigint) => string;
  readonly ties: TieRule;
  /** The clause that fills the last places. */
  readonly lastPlaces: string;
  /** The clause of the first stage, and how the quota is worked out, in words. @param valid  papers */
  readonly firstStage: (valid: number, seats: number) => Why;
  /** How papers of excluded candidates move: `null` in one go; else in batches, after each of which candidates may be elected. */
  readonly batches: {
    /** Whether first preferences are a batch of their own. */
    readonly dealtApart: boolean;
    /** Whether ties look back to the totals after each batch, too. */
    readonly inHistory: boolean;
  } | null;
}
