import { type Why } from '../count-sheet';
import { formatFixed } from '../fixed-point';
import { type StvRule } from '../stv/stv-rule';

/** `cite('r.47')` is `SSI 2011/399 sch. 1 r.47`. */
export const cite = (rules: string): string => `SSI 2011/399 sch. 1 ${rules}`;

/** Votes in hundred-thousandths: one vote is `100_000n`. The rule counts to five places; so do we. */
export type Votes = bigint & { readonly unit: '1/100000 vote' };

const PLACES = 5;
const ONE = 100_000n;

/** Whole votes. */
export const votes = (whole: number): Votes => (BigInt(whole) * ONE) as Votes;

/** Votes as text with five places: `1.99997`. */
export const formatVotes = (amount: bigint): string => formatFixed(amount, PLACES);

/**
 * The votes that elect a candidate.
 * Source: SSI 2011/399 sch. 1 r.47: valid papers divided by one more than the seats, decimals ignored, plus one (R-F1).
 * @param valid  valid papers, in votes
 */
export const quota = (valid: bigint, seats: number): Votes =>
  ((valid / ONE / BigInt(seats + 1) + 1n) * ONE) as Votes;

/**
 * What each paper of a candidate with a surplus is worth when it moves on.
 * Source: SSI 2011/399 sch. 1 r.49(3): surplus × value when received ÷ votes credited, to five places, the rest ignored.
 */
export function transferValue(surplus: bigint, received: bigint, credited: bigint): Votes {
  return ((surplus * received) / credited) as Votes; // bigint division drops the remainder
}

/**
 * `scottish-stv`, version 1, for the shared machinery of transferable votes.
 * Source: the Order in force. SSI 2007/42 has the same text one rule lower: its quota is r.46.
 */
export const SCOTTISH: StvRule = {
  method: 'scottish-stv',
  version: '1',
  text: 'The Scottish Local Government Elections Order 2011 (SSI 2011/399), schedule 1, rules 46 to 53',
  one: ONE,
  quota,
  format: formatVotes,
  ties: {
    order: 'latest',
    format: formatVotes,
    clauses: {
      surplus: { plain: cite('rr.49, 50(1)'), lookBack: cite('r.50(2)'), lot: cite('r.50(3)') },
      exclusion: { plain: cite('r.51(1)'), lookBack: cite('r.52(2)(a)'), lot: cite('r.52(2)(b)') },
      election: { lookBack: cite('r.50(2)'), lot: cite('r.50(3)') },
    },
  },
  lastPlaces: cite('r.53(1)'),
  firstStage: (valid, seats): Why => ({
    citation: cite('rr.46, 47'),
    reason: `The quota is ${valid} ÷ (${seats} + 1), decimals ignored, plus 1.`,
  }),
  batches: null,
};
