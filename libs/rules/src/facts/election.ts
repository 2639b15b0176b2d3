import { type PlainDate } from '@folkmoot/basics';

/**
 * A seat of the council, or a place in the office that is elected, which somebody holds during a new term who has the
 * name of whoever is elected.
 */
export interface SeatInName {
  /** The candidate who is elected. */
  readonly elected: string;
  /** Whose seat it is; `office:<code>` of a place in an office. */
  readonly constituency: string;
  /** The last day of that term. */
  readonly until: PlainDate;
  /** Whether it is another person. */
  readonly namesake: boolean;
}

/** A term that somebody who has the name of whoever is elected has served in the same post, or serves still. Source: R-E9. */
export interface TermInName {
  /** The candidate who is elected. */
  readonly elected: string;
  readonly from: PlainDate;
  /** The last day of that term. */
  readonly to: PlainDate;
  /** Whether it is another person. */
  readonly namesake: boolean;
}

export interface ContestFacts {
  /** What it fills: the seats of a constituency, by its code, or an office, as `office:<code>`. */
  readonly constituency: string;
  readonly title: string;
  readonly seats: number;
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  readonly entitled: number;
  readonly valid: number;
  readonly rejected: number;
  /** Ballots held one after another on the same roll; 1 when left out. */
  readonly ballots?: number;
  readonly method: string;
  readonly methodVersion: string;
  readonly quota: string | null;
  /** Candidate ids in order of election, as the count sheet names them. */
  readonly elected: readonly string[];
  /** The vote for or against the one nominee, where nobody stood against them. Source: R-F35. */
  readonly confirmation?: {
    readonly nominee: string;
    readonly votesFor: number;
    readonly votesAgainst: number;
  };
  /** Which candidate stands for nobody, where the paper offered to re-open nominations. Source: R-F33. */
  readonly reopenNominations?: string;
  readonly countSheetSha256: string;
  readonly lots: readonly {
    readonly stage: number;
    readonly between: readonly string[];
    readonly chosen: string;
  }[];
  /** The first day of the new terms. */
  readonly termFrom: PlainDate;
  /**
   * The most seats of the constituency that are taken on any one day of the new terms, as the register of terms has it on
   * the day of the decision: held, or kept for whoever fills the rest of a term (R-E11).
   */
  readonly placesTaken: number;
  readonly seatsInName: readonly SeatInName[];
  /** Terms before the new one, as the register has them; left out in facts from before this was told. */
  readonly termsInName?: readonly TermInName[];
  /** Where it fills a seat for the rest of a term that was broken off. Source: R-E11 c. */
  readonly inPlaceOf?: {
    /** The term in the register of terms. */
    readonly term: string;
    readonly name: string;
    /** The last day of that term. */
    readonly termEnds: PlainDate;
  };
}

export interface ElectionFacts {
  readonly type: 'election';
  readonly title: string;
  readonly contests: readonly ContestFacts[];
  readonly decidedOn: PlainDate;
}
