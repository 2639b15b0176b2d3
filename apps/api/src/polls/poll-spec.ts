import { type Instant, type PlainDate } from '@folkmoot/basics';
import { type FundDivision, type GuaranteedSeats } from '@folkmoot/rules';

export interface OptionSpec {
  readonly id: string;
  readonly name: string;
  readonly statement: string | null;
  readonly pence: string | null;
}

export interface ContestSpec {
  readonly id: string;
  readonly kind: 'choice' | 'ranking' | 'approval';
  readonly constituency: string | null;
  readonly title: string;
  readonly text: string;
  readonly seats: number | null;
  readonly budgetPence: string | null;
  readonly options: readonly OptionSpec[];
  /** The most options that a paper may mark; left out where its kind says so or there is no limit. */
  readonly mostMarks?: number;
  /** How the budget is divided, for a fund. */
  readonly division?: FundDivision;
  /** Where one nominee is voted on whom nobody stands against. Source: R-F35. */
  readonly confirmation?: Confirmation;
  /** The option that stands for nobody, where the paper offers to re-open nominations. Source: R-F33. */
  readonly reopenNominations?: string;
  /** Seats that groups of its candidates are guaranteed; left out where there are none. Source: R-F36. */
  readonly seatRules?: readonly GuaranteedSeats[];
}

/** A vote for or against the one nominee of a contest. */
export interface Confirmation {
  /** The contest of the election that they stand in. */
  readonly confirms: string;
  /** The option against them; the other is the nominee. */
  readonly against: string;
}

/** What is put to the vote, and until when. */
export interface PollSpec {
  readonly kind: 'resolution' | 'election' | 'fund-round';
  readonly subject: string;
  readonly title: string;
  readonly introduction: string;
  readonly secrecy: 'open' | 'secret';
  readonly mayChangeVote: boolean;
  readonly minimumDaysOpen: number;
  readonly closesAt: Instant;
  readonly recordDate: PlainDate;
  /** Warnings that whoever opens it has read, for the log. */
  readonly acknowledged?: readonly string[];
  readonly contests: readonly ContestSpec[];
  /** Ids of members who have no vote, as what is put to it concerns them. */
  readonly leftOut?: ReadonlySet<string>;
}
