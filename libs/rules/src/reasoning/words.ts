import { multiply, type Rational, rational, toDecimal } from '@folkmoot/basics';
import { type DecisionKind, type Denominator, type Fraction } from '../constitution';

/** A whole number, as text or otherwise, with its thousands marked: `1,248`. */
export const grouped = (whole: string | number | bigint): string =>
  whole.toString().replace(/\B(?=(\d{3})+$)/g, ',');

/** `1 seat`, `2 seats`. */
export const counted = (count: number, noun: string): string =>
  `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;

const denominators: Record<Denominator, string> = {
  VOTES_CAST: 'votes cast',
  ELIGIBLE_TOTAL: 'votes of all who are entitled',
  MEMBERS_VOTING: 'members voting',
  MEMBERS_IN_OFFICE: 'members in office',
  OTHERS_IN_OFFICE: 'other members in office',
  MEMBERS_ALL_SIGNED: 'all members',
  CLASS_WEIGHTED: 'weighted votes',
};

/** What a majority is measured against, in words: `votes cast`, `elected members in office`. */
export const denominatorSays = ({ denominator, electorate }: DecisionKind): string =>
  denominator === 'MEMBERS_IN_OFFICE' && electorate === 'elected-council'
    ? 'elected members in office'
    : denominators[denominator];

const fractions: Readonly<Record<string, string>> = {
  '1/2': 'half',
  '1/3': 'a third',
  '2/3': 'two thirds',
  '1/4': 'a quarter',
  '3/4': 'three quarters',
  '1/1': 'all',
};

/** `three quarters`; a fraction without a common name as `35 %`, or as `3/7` where a percentage is not exact. */
export function fractionSays(fraction: Fraction): string {
  const { numerator, denominator } = rational(fraction.numerator, fraction.denominator);
  const written = `${numerator}/${denominator}`;
  const percentage = 100n % denominator === 0n ? `${(100n * numerator) / denominator} %` : written;
  return fractions[written] ?? percentage;
}

/**
 * What a decision of this kind needs, in words: `more than half of the votes cast`,
 * `at least three quarters of the members in office`.
 */
export function thresholdSays(kind: DecisionKind): string {
  const { threshold } = kind;
  const share = `${fractionSays(threshold)} of the ${denominatorSays(kind)}`;
  if (threshold.numerator === threshold.denominator) return share;
  return `${threshold.strict ? 'more than' : 'at least'} ${share}`;
}

/** A threshold for a headline: `at least 75 %`, `more than 50 %`, `at least 2/3` where a percentage is not exact. */
export function thresholdInPercent({ threshold }: DecisionKind): string {
  const { numerator, denominator, strict } = threshold;
  const exact = (100 * numerator) % denominator === 0;
  const share = exact ? `${(100 * numerator) / denominator} %` : `${numerator}/${denominator}`;
  return `${strict ? 'more than' : 'at least'} ${share}`;
}

/** A share for reading, cut to one decimal place: 149 of 199 is `74.8 %`. */
export const percent = (share: Rational): string =>
  `${toDecimal(multiply(share, rational(100)), 1)} %`;

/** A share as a percentage where that is exact to one place, and as a fraction otherwise. */
export function shareSays(share: Rational): string {
  const permille = multiply(share, rational(1_000));
  return permille.denominator === 1n
    ? `${toDecimal(multiply(share, rational(100)), permille.numerator % 10n === 0n ? 0 : 1)} %`
    : `${share.numerator}/${share.denominator}`;
}
