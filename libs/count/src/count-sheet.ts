import { type RejectedPapers, type SeatRule } from './contest';

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

/** Totals part of the way through a stage, for rules that move papers in batches and look in between. */
export interface Batch {
  /** What each paper of the batch was worth when it was received. */
  readonly value: string;
  readonly votes: readonly (string | null)[];
  readonly nonTransferable: string;
  readonly elected: readonly string[];
}

export interface Stage {
  /** From 1. */
  readonly number: number;
  /**
   * `first-preferences`: papers (or marks) as they were cast; `surplus`, `exclusion`: papers that move;
   * `withdrawal`: candidates whom a seat rule rules out; `reweighting`: every paper shared out anew (Meek);
   * `ballot`: a new ballot among those left; `comparison`: every two candidates compared (Schulze).
   */
  readonly action:
    | 'first-preferences'
    | 'surplus'
    | 'exclusion'
    | 'withdrawal'
    | 'reweighting'
    | 'ballot'
    | 'comparison';
  /** Ids of the candidates acted on: whose surplus moves, who is excluded. */
  readonly of: readonly string[];
  readonly transfers: readonly Transfer[];
  /** At the end of the stage, in list order; `null` for one who withdrew or was excluded before. */
  readonly votes: readonly (string | null)[];
  /** All votes that are non-transferable at the end of the stage; nought where papers do not move. */
  readonly nonTransferable: string;
  /** The part of them that no paper carries: cut off in this stage when values were worked out, or what a surplus had left. */
  readonly roundingLoss: string;
  /** Votes that elect at this stage; `null` where the method has no quota. */
  readonly quota: string | null;
  /** Shares of each paper that candidates keep, in list order (Meek); `null` for other methods. */
  readonly keepValues: readonly string[] | null;
  /** In order; empty unless the rule looks at the totals between batches. */
  readonly batches: readonly Batch[];
  readonly elected: readonly string[];
  readonly excluded: readonly string[];
  readonly why: Why;
}

/** Candidates who are elected because as many places are left. No votes move. */
export interface LastPlaces {
  readonly elected: readonly string[];
  readonly why: Why;
}

/** Every two candidates compared (R-F34): rows and columns in list order. */
export interface Comparison {
  /** `wins[a][b]`: papers that prefer a to b. */
  readonly wins: readonly (readonly number[])[];
  /** `paths[a][b]`: the strength of the strongest path from a to b; 0 when there is none. */
  readonly paths: readonly (readonly number[])[];
}

/** A tie that chance settled. */
export interface Lot {
  /** The stage that it decided. */
  readonly stage: number;
  readonly decides: 'surplus' | 'exclusion' | 'election';
  readonly tied: readonly string[];
  readonly chosen: string;
  readonly why: Why;
}

export type CountMethod =
  | 'fptp'
  | 'block-vote'
  | 'approval'
  | 'irv'
  | 'scottish-stv'
  | 'ers97'
  | 'meek'
  | 'mer-stv'
  | 'schulze'
  | 'exhaustive'
  | 'yes-no'
  | 'countback';

/**
 * The full record of a count: plain data, so that its canonical JSON is the same on anybody's machine.
 * Votes are decimals as text; numbers of papers, seats and stages are whole numbers.
 * Schema: count-sheet.schema.json beside this library's README.
 */
export interface CountSheet {
  readonly schema: 'folkmoot-count-sheet-1';
  readonly method: CountMethod;
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
  /** Id of the candidate who stands for nobody and whose seat stays vacant; `null` when there is none. */
  readonly reopenNominations: string | null;
  /** SHA-256 of the published ballots. */
  readonly inputSha256: string;
  /** Votes that elect, as the count began; `null` where the method has no quota. */
  readonly quota: string | null;
  /** Valid papers; of all ballots together where there were several. */
  readonly valid: number;
  /** Rejected papers by ground, in alphabetical order. */
  readonly rejected: readonly RejectedPapers[];
  /** Seats guaranteed or capped for groups of candidates; empty when there are none (R-F36). */
  readonly seatRules: readonly SeatRule[];
  readonly stages: readonly Stage[];
  readonly lastPlaces: LastPlaces | null;
  readonly comparison: Comparison | null;
  readonly lots: readonly Lot[];
  /** The seed that the lot order was drawn from; `null` when none was given. */
  readonly lotSeed: string | null;
  /** Votes in list order when nobody had been excluded yet; `null` for who withdrew. */
  readonly beforeExclusions: readonly (string | null)[];
  /** Ids in order of election; within a stage by votes, then in list order. */
  readonly elected: readonly string[];
}

/** What readers call a candidate. */
export const nameOf = ({ candidates }: CountSheet, id: string): string =>
  candidates.find((candidate) => candidate.id === id)?.name ?? id;
