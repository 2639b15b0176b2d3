import { type Why } from '../count-sheet';
import { type GroupRule } from '../stv/exclusions';
import { formatVotes, type Hundredths, ONE } from '../stv/hundredths';
import { type StvRule } from '../stv/stv-rule';

/** `cite('STV46')` is `Model Election Rules STV46`. */
export const cite = (rules: string): string => `Model Election Rules ${rules}`;

/**
 * The votes that elect a candidate.
 * Source: STV46: valid papers divided by one more than the seats, a fraction disregarded, plus one (R-F22).
 * @param valid  valid papers, in votes
 */
export const quota = (valid: bigint, seats: number): Hundredths =>
  ((valid / ONE / BigInt(seats + 1) + 1n) * ONE) as Hundredths;

/**
 * What each transferable paper of a surplus is worth when it moves on.
 * Source: STV47(4), (7): the surplus divided by the transferable papers, cut at two decimals, but never more than a
 * paper was worth when it was received (R-F23).
 */
export function transferValue(surplus: bigint, transferable: bigint, received: bigint): Hundredths {
  if (transferable === 0n) return received as Hundredths;
  const share = surplus / transferable; // bigint division drops the remainder
  return (share < received ? share : received) as Hundredths;
}

/** Source: STV47(10), STV49(12): together, with surpluses not transferred, less than the next (R-F25, R-F26). */
export const TOGETHER: GroupRule = {
  fits: (together, next) => together < next,
  citation: cite('STV49(12)'),
  format: formatVotes,
};

/** `mer-stv`, version 1, for the shared machinery of transferable votes. */
export const MER: StvRule = {
  method: 'mer-stv',
  version: '1',
  text: 'Model Election Rules for NHS foundation trusts (2014), rules STV45 to STV51',
  one: ONE,
  quota,
  format: formatVotes,
  ties: {
    order: 'earliest',
    format: formatVotes,
    clauses: {
      surplus: {
        plain: cite('STV47, STV48'),
        lookBack: cite('STV48(1)(a)'),
        lot: cite('STV48(1)(b)'),
      },
      exclusion: {
        plain: cite('STV49(1)'),
        lookBack: cite('STV49(13)(a)'),
        lot: cite('STV49(13)(b)'),
      },
      election: {
        lookBack: cite('STV49(13)(a)'),
        lot: cite('STV49(13)(b)'),
      },
    },
  },
  lastPlaces: cite('STV50(1)'),
  firstStage: (valid, seats): Why => ({
    citation: cite('STV45, STV46'),
    reason: `The quota is ${valid} ÷ (${seats} + 1), a fraction disregarded, plus 1.`,
  }),
  batches: { dealtApart: true, inHistory: false },
};
