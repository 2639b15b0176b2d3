import { type PublishedRecord } from '../published-record';

/** What of a record a replay reads. */
export type ReplayedRecord = Pick<
  PublishedRecord,
  'constitution' | 'decisionNumbers' | 'decision' | 'countSheet' | 'ballots'
>;

/** A verdict with its headline. */
export interface ReplayedOutcome {
  readonly verdict: string;
  readonly headline: string;
}

/** Sentences that stand on one side only: as it was decided, and as it would have been. */
export interface Differing {
  readonly was: readonly string[];
  readonly would: readonly string[];
}

export type ReplayResult = 'same' | 'differently' | 'cannot-be-said';

/** A past decision under another version of the constitution than its own. */
export interface ReplayedDecision {
  readonly number: number;
  readonly title: string;
  readonly decidedOn: string;
  /** The version that it was decided under. */
  readonly version: number;
  readonly result: ReplayResult;
  readonly was: ReplayedOutcome;
  /** `null` where it cannot be said. */
  readonly would: ReplayedOutcome | null;
  /** Why it cannot be said, as a sentence; `null` where it can. */
  readonly unknown: string | null;
  /** Steps of the reasoning that differ, in words. */
  readonly steps: Differing;
  /** What would follow that did not, and the other way round, in words. */
  readonly effects: Differing;
}

/** Every past decision under another version, in the order of their numbers. */
export interface Replay {
  readonly decisions: readonly ReplayedDecision[];
  readonly totals: Readonly<Record<ReplayResult, number>>;
}

export const nothingDiffers: Differing = { was: [], would: [] };

/** Why a record cannot be replayed: a file of it is missing, cannot be read, or states the impossible. */
export class CannotReplay extends Error {}
