import { type PlainDate } from '@folkmoot/basics';

/** What one employee may get free of income tax in a tax year. */
export interface BonusRelief {
  readonly pence: bigint;
  readonly citation: string;
}

/**
 * Source: R-G5; Income Tax (Earnings and Pensions) Act 2003 ss.312A, 312B [figures from knowledge]: £3,600 a tax year,
 * for payments from 1 October 2014.
 * @returns `null` before then
 */
export const bonusRelief = (paidOn: PlainDate): BonusRelief | null =>
  paidOn < '2014-10-01'
    ? null
    : {
        pence: 360_000n,
        citation: 'Income Tax (Earnings and Pensions) Act 2003 s.312B [from knowledge]',
      };

/** Months of service that may be asked before an employee takes part: no more. Source: s.312C [from knowledge]. */
export const MOST_MONTHS_OF_SERVICE = 12;
