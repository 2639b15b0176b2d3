import { type Citation, type Fraction } from './basics';

/** What one member's vote weighs against another's. Source: R-A7, R-C2, R-C20 to R-C24. */
export interface VotingPower {
  /** `member`: one member, one vote; `share`: a vote a share, where each member's shares are in the facts. */
  readonly basis: 'member' | 'share';
  /** Weights of constituencies, where they do not follow from heads. */
  readonly classes?: ClassWeights;
  /** Constituencies whose votes together may be no more than a share of all votes. */
  readonly caps?: readonly ClassCap[];
  readonly cites: readonly Citation[];
}

export interface ClassWeights {
  /** `PROPORTIONAL`: a class counts by its own share for; `BLOC`: wholly for or against. */
  readonly method: 'PROPORTIONAL' | 'BLOC';
  /** They add up to one. */
  readonly weights: readonly ({ readonly constituency: string } & Fraction)[];
  /** What becomes of the weight of a class in which nobody voted. */
  readonly empty: 'redistribute' | 'zero';
}

export interface ClassCap extends Fraction {
  readonly constituency: string;
}
