import { type RejectedPapers } from './contest';

/** The rule that a step rests on, and why it applied. */
export interface Why {
  /** The instrument and clause. */
  readonly citation: string;
  /** A short reason in English, ending in a full stop. */
  readonly reason: string;
}

/** Papers that went one way at one value. Votes are papers × value. */
export interface Transfer {
  readonly from: string;
  /** `null` when the papers had no next available preference. */
  readonly to: string | null;
  readonly papers: number;
  readonly value: string;
  readonly votes: string;
}

export interface Stage {
  /** From 1. */
  readonly number: number;
  readonly action: 'first-preferences' | 'surplus' | 'exclusion' | 'fill';
  /** Ids of the candidates acted on: whose surplus moves, who is excluded, who fills the last places. */
  readonly of: readonly string[];
  readonly transfers: readonly Transfer[];
  /** At the end of the stage, in list order; `null` for one who withdrew or was excluded before. */
  readonly votes: readonly (string | null)[];
  /** All votes that are non-transferable at the end of the stage. */
  readonly nonTransferable: string;
  /** The part of them that was cut off in this stage when values were worked out. */
  readonly roundingLoss: string;
  readonly elected: readonly string[];
  readonly excluded: readonly string[];
  readonly why: Why;
}

/** A tie that chance settled. */
export interface Lot {
  /** The stage that it decided. */
  readonly stage: number;
  readonly decides: 'surplus' | 'exclusion';
  readonly tied: readonly string[];
  readonly chosen: string;
  readonly citation: string;
}

/**
 * The full record of a count: plain data, so that its canonical JSON is the same on anybody's machine.
 * Votes are decimals as text; numbers of papers, seats and stages are whole numbers.
 * Schema: count-sheet.schema.json beside this library's README.
 */
export interface CountSheet {
  readonly schema: 'folkmoot-count-sheet-1';
  readonly method: 'scottish-stv';
  readonly methodVersion: string;
  /** The instrument that the method follows. */
  readonly rule: string;
  readonly contest: { readonly id: string; readonly title: string };
  readonly seats: number;
  readonly candidates: readonly {
    readonly id: string;
    readonly name: string;
    readonly withdrawn: boolean;
  }[];
  /** SHA-256 of the published ballots. */
  readonly inputSha256: string;
  readonly quota: string;
  /** Valid papers. */
  readonly valid: number;
  /** Rejected papers by ground, in alphabetical order. */
  readonly rejected: readonly RejectedPapers[];
  readonly stages: readonly Stage[];
  readonly lots: readonly Lot[];
  /** Ids in order of election; within a stage by votes, then in list order. */
  readonly elected: readonly string[];
}
