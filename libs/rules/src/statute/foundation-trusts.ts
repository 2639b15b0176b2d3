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

/**
 * The votes that the law asks of governors, as it has stood since 1 April 2013. A Bill of 2026 would change them (R-D10).
 * Source: R-D5, R-D7; National Health Service Act 2006 ss.37, 43, 51A, 56–57A and Sch 7 para 17.
 */
export const TRUST_VOTES: Readonly<Record<TrustMatter, TrustVote>> = {
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
