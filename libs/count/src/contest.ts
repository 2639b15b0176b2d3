import { type Rank } from './preferences';

/** A candidate as counted. The id is opaque; the name is what a reader sees. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** Equal papers, merged. */
export interface Paper {
  /** Places in the list of candidates, from 0, most preferred first; no candidate twice. */
  readonly preferences: readonly Rank[];
  /** How many papers say exactly this; a whole number from 1. */
  readonly count: number;
}

/**
 * Why a paper is not counted.
 * Source: SSI 2011/399 sch. 1 r.44(1) for the first two; R-F29 for those who withdrew; R-F31 for an over-vote.
 */
export type RejectionGround =
  | 'no-first-preference'
  | 'more-than-one-first-preference'
  | 'only-withdrawn-candidates'
  | 'too-many-marks'
  /** A paper of a secret poll that gives ranks twice or leaves some out, as no voter’s page writes it. */
  | 'ranks-in-no-order';

export interface RejectedPapers {
  readonly ground: RejectionGround;
  readonly papers: number;
}

/**
 * Seats guaranteed or capped for a group of candidates: a constituency, an employer, a profession.
 * Source: R-F36. A candidate may be in several groups.
 */
export interface SeatRule {
  readonly id: string;
  readonly name: string;
  /** Ids of the candidates in the group. */
  readonly candidates: readonly string[];
  /** Seats that the group must have at least; 0 for none. */
  readonly atLeast: number;
  /** Seats that the group may have at most; `null` for any number. */
  readonly atMost: number | null;
}

/** Papers of one of several ballots. */
export interface Round {
  readonly papers: Iterable<Paper>;
  /** Papers refused before the count, by ground. */
  readonly rejected: readonly RejectedPapers[];
}

/** Everything that decides who is elected, apart from the method and the lot. */
export interface Contest {
  readonly id: string;
  readonly title: string;
  readonly seats: number;
  readonly candidates: readonly Candidate[];
  /** Ids of candidates who withdrew, died or were disqualified: passed over as if never listed (R-F29). */
  readonly withdrawn: readonly string[];
  readonly papers: Iterable<Paper>;
  /** Seats guaranteed or capped; none unless the rules of the election say so before nominations. */
  readonly seatRules?: readonly SeatRule[];
  /**
   * Id of the candidate who stands for nobody: `Re-open nominations`, or `Against` beside a single nominee.
   * The seat that this one wins stays vacant (R-F33, R-F35).
   */
  readonly reopenNominations?: string | null;
  /** Whether only those marked on at least half of the valid papers can be elected by approval (R-F32). */
  readonly atLeastHalf?: boolean;
  /** Papers refused before the count, by ground. */
  readonly rejected: readonly RejectedPapers[];
  /** The ballots after the first, in order, where those left are voted on again; `papers` are those of the first. */
  readonly laterRounds?: readonly Round[];
}

/** What a contest may ask for beyond papers, candidates and seats. Each method says which of them it reads. */
export type ContestOption = 'seatRules' | 'reopenNominations' | 'atLeastHalf' | 'laterRounds';

/** What a count needs besides the contest. */
export interface CountTerms {
  /**
   * Candidate ids, most favoured first, drawn as R-10 says; `null` when no lot has been drawn.
   * It must name every candidate who has not withdrawn.
   */
  readonly lotOrder: readonly string[] | null;
  /** The seed that the lot order was drawn from, in hexadecimal, for the sheet to name; `null` when there is none. */
  readonly lotSeed?: string | null;
  /** SHA-256 of the published ballots, 64 small hexadecimal digits: names exactly what was counted. */
  readonly inputSha256: string;
}

export type ContestFaultCode =
  | 'no-seats'
  | 'too-many-candidates'
  | 'duplicate-candidate'
  | 'unknown-withdrawn'
  | 'unknown-candidate'
  | 'duplicate-preference'
  | 'equal-preferences'
  | 'bad-paper-count'
  | 'incomplete-lot-order'
  | 'unknown-reopen-nominations'
  | 'unread-option'
  | 'one-seat-only'
  | 'not-one-nominee'
  | 'candidate-has-left'
  | 'another-ballot-needed'
  | 'ballot-after-result'
  | 'bad-seat-rule'
  | 'seat-rules-cannot-be-met';

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
