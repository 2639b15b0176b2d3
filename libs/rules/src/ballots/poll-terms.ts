import { type Instant } from '@folkmoot/basics';

/** The terms on which a poll takes ballots. */
export interface PollTerms {
  /** `null` until it is known. */
  readonly opensAt: Instant | null;
  /** The last moment at which a ballot is still in time. */
  readonly closesAt: Instant;
  /** When the ballot box was closed, early or on time; `null` while it takes ballots. */
  readonly closedAt: Instant | null;
  readonly mayChangeVote: boolean;
  readonly contests: readonly ContestTerms[];
  /** Codes of the constituencies whose voters declare their identity with the vote; left out for none. Source: R-D16. */
  readonly declaring?: readonly string[];
}

export interface ContestTerms {
  readonly id: string;
  readonly kind: 'choice' | 'ranking' | 'approval';
  /** Whose contest it is; `null` when everybody on the roll votes in it. */
  readonly constituency: string | null;
  /** Ids of the options. */
  readonly options: readonly string[];
  /** The most options that a paper may mark, where its kind does not say so; `null` or left out for any number. */
  readonly mostMarks?: number | null;
}

/** The elector's line on the frozen roll. */
export interface RollEntry {
  readonly constituency: string;
  /** Whether the elector’s vote on paper was taken; left out for no. */
  readonly onPaper?: boolean;
  /** Whether the poll for the seats of their constituency was abandoned; left out for no. */
  readonly isAbandoned?: boolean;
}

/** The ballot that the elector has cast already. */
export interface PreviousBallot {
  readonly id: string;
}

/** What the elector marked in one contest: for a ranking, most preferred first. */
export interface Answer {
  readonly contest: string;
  readonly options: readonly string[];
}

export interface AcceptedBallot {
  readonly constituency: string;
  /** One answer for each contest answered, in the order of the poll's contests. */
  readonly answers: readonly Answer[];
  /** Id of the ballot that this one takes the place of. */
  readonly replaces: string | null;
}

/** Why a ballot is refused. Codes are public and stable; `says` is fit to show the elector. */
export interface BallotRefusal {
  readonly code:
    | 'poll-not-open'
    | 'poll-closed'
    | 'not-on-roll'
    | 'already-voted'
    | 'voted-on-paper'
    | 'contest-abandoned'
    | 'identity-not-declared'
    | 'wrong-constituency'
    | 'unknown-option'
    | 'duplicate-option'
    | 'one-option-only'
    | 'too-many-options'
    | 'missing-contest';
  readonly says: string;
  /** The contest at fault, where one is. */
  readonly contest?: string;
}
