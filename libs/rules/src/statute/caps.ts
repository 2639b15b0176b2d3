import { add, compare, type PlainDate, rational, type Rational } from '@folkmoot/basics';

/** A share that may not be passed, and the law that says so. */
export interface Cap {
  readonly share: Rational;
  readonly citation: string;
}

/** The first day on which the limit on dividends for each share, and the carrying of unused capacity, were gone. */
export const ONE_CAP_FROM = '2014-10-01' as PlainDate;

const COMPANIES_BEGAN = '2005-07-01' as PlainDate;

/**
 * What dividends of a community interest company may come to in a financial year, of its distributable profits.
 * Source: R-B6; Community Interest Company Regulations 2005 regs 19, 22: the cap in force on the first day of the year.
 * @returns `null` before there were such companies
 */
export const dividendCap = (yearBegins: PlainDate): Cap | null =>
  yearBegins < COMPANIES_BEGAN
    ? null
    : { share: rational(35, 100), citation: 'CIC Regulations 2005 regs 19, 22' };

const INTEREST_CAPS: readonly { from: PlainDate; share: Rational; aboveBase: boolean }[] = [
  { from: '2014-10-01' as PlainDate, share: rational(20, 100), aboveBase: false },
  { from: '2010-04-06' as PlainDate, share: rational(10, 100), aboveBase: false },
  { from: COMPANIES_BEGAN, share: rational(4, 100), aboveBase: true },
];

/**
 * What interest that depends on performance may come to in a year, of the average debt of the twelve months before: the
 * cap in force when the agreement was made.
 * Source: R-B9; CIC Regulations 2005 regs 21, 22 as amended. The dates before 2014 are [from knowledge].
 * @param baseRate  of the Bank of England when the agreement was made; wanted for agreements before 6 April 2010
 * @returns `null` where there was no cap yet, or the base rate is wanting
 */
export function performanceInterestCap(agreedOn: PlainDate, baseRate?: Rational): Cap | null {
  const cap = INTEREST_CAPS.find(({ from }) => from <= agreedOn);
  if (!cap || (cap.aboveBase && !baseRate)) return null;
  return {
    share: cap.aboveBase && baseRate ? add(baseRate, cap.share) : cap.share,
    citation: `CIC Regulations 2005 regs 21, 22${agreedOn < ONE_CAP_FROM ? ' [from knowledge]' : ''}`,
  };
}

/** The smaller of two shares. */
export const smaller = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
