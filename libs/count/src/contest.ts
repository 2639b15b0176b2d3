/** A candidate as counted. The id is opaque; the name is what a reader sees. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** Equal papers, merged. */
export interface Paper {
  /** Places in the list of candidates, from 0, most preferred first; no candidate twice. */
  readonly preferences: readonly number[];
  /** How many papers say exactly this; a whole number from 1. */
  readonly count: number;
}

/**
 * Why a paper is not counted.
 * Source: SSI 2011/399 sch. 1 r.44(1) for the first two; R-F29 for the last.
 */
export type RejectionGround =
  'no-first-preference' | 'more-than-one-first-preference' | 'only-withdrawn-candidates';

export interface RejectedPapers {
  readonly ground: RejectionGround;
  readonly papers: number;
}

/** Everything that decides who is elected, apart from the method and the lot. */
export interface Contest {
  readonly id: string;
  readonly title: string;
  readonly seats: number;
  readonly candidates: readonly Candidate[];
  /** Ids of candidates who withdrew, died or were disqualified: passed over as if never listed (R-F29). */
  readonly withdrawn: readonly string[];
  readonly papers: readonly Paper[];
  /** Papers refused before the count, by ground. */
  readonly rejected: readonly RejectedPapers[];
}

/** What a count needs besides the contest. */
export interface CountTerms {
  /**
   * Candidate ids, most favoured first, drawn as R-10 says; `null` when no lot has been drawn.
   * It must name every candidate who has not withdrawn.
   */
  readonly lotOrder: readonly string[] | null;
  /** SHA-256 of the published ballots, 64 small hexadecimal digits: names exactly what was counted. */
  readonly inputSha256: string;
}

export type ContestFaultCode =
  | 'no-seats'
  | 'duplicate-candidate'
  | 'unknown-withdrawn'
  | 'unknown-candidate'
  | 'duplicate-preference'
  | 'bad-paper-count'
  | 'incomplete-lot-order';

/** The contest cannot be counted as it stands. */
export interface ContestFault {
  readonly code: ContestFaultCode;
  /** What is wrong and where, for people. */
  readonly says: string;
}

/** Only chance can settle a tie and no lot order was given. */
export interface LotNeeded {
  readonly code: 'lot-needed';
  /** The stage, or step, that cannot go on; numbered from 1. */
  readonly stage: number;
  /** Ids of those tied, in the order they are listed. */
  readonly tied: readonly string[];
  /** What the lot decides, for people. */
  readonly why: string;
}

export type CountRefusal = ContestFault | LotNeeded;

/** @throws RangeError when the text is not a SHA-256 in small hexadecimal digits: a bug of the caller */
export function assertSha256(text: string): void {
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new RangeError(`${text} is not a SHA-256 in hexadecimal.`);
}
