import { formatFixed } from '../fixed-point';

/** Votes in hundredths, for rules that count to two decimal places: one vote is `100n`. */
export type Hundredths = bigint & { readonly unit: '1/100 vote' };

/** One vote. */
export const ONE = 100n;

/** Whole votes. */
export const votes = (whole: number): Hundredths => (BigInt(whole) * ONE) as Hundredths;

/** Votes as text with two places: `37.34`. */
export const formatVotes = (amount: bigint): string => formatFixed(amount, 2);
