import { type Instant } from '@folkmoot/basics';
import { type CountMethod, type PollTerms } from '@folkmoot/rules';
import { type PollContest } from '../polls/poll-book';

/** Stands on every page, in every letter and in every file of a rehearsal. */
export const WATERMARK = 'REHEARSAL – not a real vote';

/** Days after which a rehearsal deletes itself. */
export const DAYS_KEPT = 14;

/** Invented members who may vote in each contest. */
export const VOTERS_EACH = 12;

/** Rehearsals of one election that may be there at once. */
export const MOST_AT_ONCE = 5;

export interface RehearsedContest extends PollContest {
  readonly constituency: string;
  readonly constituencyName: string;
  readonly seats: number;
  readonly method: CountMethod;
  /** Whether its candidates are invented: who stands was not published yet, or nobody stands against them. */
  readonly invented: boolean;
}

/** What is voted on in a rehearsal: the election as it stood when the rehearsal was made. */
export interface RehearsedPaper {
  readonly title: string;
  readonly introduction: string;
  readonly secrecy: 'open' | 'secret';
  readonly mayChangeVote: boolean;
  readonly randomOrder: boolean;
  readonly contests: readonly RehearsedContest[];
}

export interface Rehearsal {
  readonly id: string;
  readonly election: string;
  readonly paper: RehearsedPaper;
  readonly madeAt: Instant;
  readonly deleteAt: Instant;
  readonly closedAt: Instant | null;
  /** Whether the poll of the election itself has opened: the rehearsal takes no more votes. */
  readonly overtaken: boolean;
}

/** Somebody invented, known by a link. */
export interface SampleVoter {
  readonly link: string;
  /** From 1. */
  readonly number: number;
  readonly constituency: string;
  readonly answers:
    readonly { readonly contest: string; readonly options: readonly string[] }[] | null;
  readonly castAt: Instant | null;
}

export const nameOfVoter = ({ number }: Pick<SampleVoter, 'number'>): string =>
  `Sample voter ${number}`;

/** The terms on which a rehearsal takes votes: those of the election, until it is closed or deletes itself. */
export const termsOf = ({ paper, madeAt, deleteAt, closedAt }: Rehearsal): PollTerms => ({
  opensAt: madeAt,
  closesAt: deleteAt,
  closedAt,
  mayChangeVote: paper.mayChangeVote,
  contests: paper.contests.map((contest) => ({
    ...contest,
    options: contest.options.map(({ id }) => id),
  })),
});
