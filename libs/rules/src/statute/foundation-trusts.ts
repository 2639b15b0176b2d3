import { type PlainDate } from '@folkmoot/basics';
import { type Threshold } from '../constitution';

/** What governors of a foundation trust vote on by law. */
export type TrustMatter =
  | 'appoint-chair'
  | 'appoint-non-executive'
  | 'remove-chair'
  | 'remove-non-executive'
  | 'significant-transaction'
  | 'other-income'
  | 'merger'
  | 'amendment'
  | 'amendment-of-council-role';

/** How one of these is carried. */
export interface TrustVote {
  readonly rule: 'R-D5' | 'R-D7';
  readonly citation: string;
  readonly threshold: Threshold;
  /** Governors who vote, or all in office, whether they vote or not. */
  readonly of: 'voting' | 'in-office';
  /** Whether it is decided at a general meeting of the council. */
  readonly atGeneralMeeting: boolean;
  /** Whether more than half of the directors who vote must be for it too. */
  readonly directorsToo: boolean;
  /** Whether the members vote on it at their next annual meeting. */
  readonly membersToo: boolean;
}

const HALF: Threshold = { numerator: 1, denominator: 2, strict: true };
const THREE_QUARTERS: Threshold = { numerator: 3, denominator: 4, strict: false };

const act = (sections: string): string => `National Health Service Act 2006 ${sections}`;

const vote = (
  rule: TrustVote['rule'],
  sections: string,
  change: Partial<TrustVote> = {},
): TrustVote => ({
  rule,
  citation: act(sections),
  threshold: HALF,
  of: 'voting',
  atGeneralMeeting: false,
  directorsToo: false,
  membersToo: false,
  ...change,
});

const appointed = vote('R-D5', 'Sch 7 para 17(1)', { atGeneralMeeting: true });
const removed = vote('R-D5', 'Sch 7 para 17(2), (3)', {
  atGeneralMeeting: true,
  threshold: THREE_QUARTERS,
  of: 'in-office',
});
const amended = vote('R-D7', 's.37 [from knowledge]', { directorsToo: true });

const since2013: Readonly<Record<TrustMatter, TrustVote>> = {
  'appoint-chair': appointed,
  'appoint-non-executive': appointed,
  'remove-chair': removed,
  'remove-non-executive': removed,
  'significant-transaction': vote('R-D7', 's.51A'),
  'other-income': vote('R-D7', 's.43 [from knowledge]'),
  merger: vote('R-D7', 'ss.56–57A [from knowledge]', { of: 'in-office' }),
  amendment: amended,
  'amendment-of-council-role': { ...amended, membersToo: true },
};

/**
 * The law on what governors vote on, a row for each state of it, latest first. The Bill of 2026 is no row: it is not
 * law, and a row is added for the day on which it becomes law (R-D10).
 */
const STATES: readonly { readonly from: PlainDate; readonly votes: typeof since2013 }[] = [
  { from: '2013-04-01' as PlainDate, votes: since2013 },
];

/**
 * What the law asks of governors on a day.
 * Source: R-D5, R-D7, R-D10; National Health Service Act 2006 ss.37, 43, 51A, 56–57A and Sch 7 para 17.
 * @param on  the law of the latest state, when left out
 * @returns `null` for days before any state that is modelled
 */
export const trustVote = (matter: TrustMatter, on?: PlainDate): TrustVote | null =>
  STATES.find(({ from }) => on === undefined || from <= on)?.votes[matter] ?? null;
