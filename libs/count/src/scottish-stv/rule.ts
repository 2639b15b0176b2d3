import { formatFixed } from '../fixed-point';

export const METHOD = 'scottish-stv';
export const METHOD_VERSION = '1';

/** The Order in force. SSI 2007/42 has the same text one rule lower: its quota is r.46. */
export const RULE =
  'The Scottish Local Government Elections Order 2011 (SSI 2011/399), schedule 1, rules 46 to 53';

/** `cite('r.47')` is `SSI 2011/399 sch. 1 r.47`. */
export const cite = (rules: string): string => `SSI 2011/399 sch. 1 ${rules}`;

/** Votes in hundred-thousandths: one vote is `100_000n`. The rule counts to five places; so do we. */
export type Votes = bigint & { readonly unit: '1/100000 vote' };

const PLACES = 5;

/** Whole votes. */
export const votes = (whole: number): Votes => (BigInt(whole) * 100_000n) as Votes;

/** Votes as text with five places: `1.99997`. */
export const formatVotes = (amount: bigint): string => formatFixed(amount, PLACES);

/**
 * The votes that elect a candidate.
 * Source: SSI 2011/399 sch. 1 r.47: valid papers divided by one more than the seats, decimals ignored, plus one (R-F1).
 */
export const quota = (validPapers: number, seats: number): Votes =>
  votes(Math.floor(validPapers / (seats + 1)) + 1);

/**
 * What each paper of a candidate with a surplus is worth when it moves on.
 * Source: SSI 2011/399 sch. 1 r.49(3): surplus × value when received ÷ votes credited, to five places, the rest ignored.
 */
export function transferValue(surplus: bigint, received: bigint, credited: bigint): Votes {
  return ((surplus * received) / credited) as Votes; // bigint division drops the remainder
}
