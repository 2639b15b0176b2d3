import { formatFixed } from '../fixed-point';

export const METHOD = 'meek';
export const METHOD_VERSION = '1';

/** B. L. Meek's rule in the form that programs can follow to the last digit. */
export const RULE =
  'Proportional Representation Foundation, Reference Meek Rule, after Hill, Wichmann and Woodall (1987)';

/** `cite('B.2.f')` is `Reference Meek Rule B.2.f`. */
export const cite = (step: string): string => `Reference Meek Rule ${step}`;

/** Votes in thousand-millionths: one vote is `1_000_000_000n`. The rule counts to nine places (R-F17). */
export type Votes = bigint & { readonly unit: '1/1000000000 vote' };

/** One, as a share of a paper: weights and keep values are whole numbers of thousand-millionths. */
export const ONE = 1_000_000_000;

/** A surplus so small that no more iterations are wanted: 0.000001 (rule A). */
export const OMEGA = 1_000n;

/** Papers of which nine places can still be added up exactly: far more than there are people. */
export const MOST_PAPERS = 2 ** 37;

/** Whole votes. */
export const votes = (whole: number): Votes => (BigInt(whole) * BigInt(ONE)) as Votes;

/** Votes, and shares, as text with nine places: `882.189512114`. */
export const formatVotes = (amount: bigint | number): string => formatFixed(BigInt(amount), 9);

/**
 * The votes that elect a candidate, worked out again at every iteration.
 * Source: rule B.2.b: all votes credited ÷ (seats + 1), cut at nine places, plus 0.000000001 (R-F18).
 */
export const quota = (credited: bigint, seats: number): Votes =>
  (credited / BigInt(seats + 1) + 1n) as Votes;

/**
 * The part of a paper that a candidate keeps: weight × keep value, rounded up at nine places (rule B.2.a).
 * Exact though the product is longer than a number holds: the weight is taken in two parts.
 */
export function kept(weight: number, keepValue: number): number {
  if (keepValue === ONE) return weight;
  const high = Math.floor(weight / 1e5);
  const highProduct = high * keepValue;
  const whole = Math.floor(highProduct / 1e4);
  const rest = (highProduct - whole * 1e4) * 1e5 + (weight - high * 1e5) * keepValue;
  return whole + Math.ceil(rest / ONE);
}

/**
 * The keep value that an elected candidate has next.
 * Source: rule B.2.f: keep value × quota, rounded up, ÷ votes, rounded up (R-F18). Never more than the whole paper:
 * the rule does not say so, but without that a paper could be worth more than one vote.
 */
export function nextKeepValue(keepValue: number, quota: bigint, credited: bigint): number {
  const one = BigInt(ONE);
  const product = dividedUp(BigInt(keepValue) * quota, one);
  const next = dividedUp(product * one, credited);
  return next > one ? ONE : Number(next);
}

const dividedUp = (dividend: bigint, divisor: bigint): bigint =>
  (dividend + divisor - 1n) / divisor;
