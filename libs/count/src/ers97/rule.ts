import { type Why } from '../count-sheet';
import { type GroupRule } from '../stv/exclusions';
import { formatVotes, type Hundredths, ONE } from '../stv/hundredths';
import { type StvRule } from '../stv/stv-rule';

/** `cite('5.1.6')` is `ERS97 5.1.6`. */
export const cite = (paragraph: string): string => `ERS97 ${paragraph}`;

/**
 * The votes that elect a candidate.
 * Source: ERS97 5.1.6: the valid vote divided by one more than the places, to two decimals; where that is not exact,
 * 0.01 more (R-F7). 5.4.8: without the non-transferable vote, until somebody is elected (R-F14).
 */
export const quota = (inPlay: bigint, seats: number): Hundredths =>
  ((inPlay + BigInt(seats)) / BigInt(seats + 1)) as Hundredths; // the division by s + 1, rounded up

/**
 * What each transferable paper of a surplus is worth when it moves on.
 * Source: ERS97 5.3.7: the surplus divided by the transferable papers, cut at two decimals; but what they are worth
 * already when all of them do not exceed the surplus (R-F10).
 * @param received  what each paper was worth when the candidate received it
 */
export function transferValue(surplus: bigint, transferable: bigint, received: bigint): Hundredths {
  const fits = transferable * received <= surplus;
  return (fits ? received : surplus / transferable) as Hundredths; // bigint division drops the remainder
}

/** Source: ERS97 5.2.5(b): together, with deferred surpluses, no more than the candidate next above (R-F12). */
export const TOGETHER: GroupRule = {
  fits: (together, next) => together <= next,
  citation: cite('5.2.5'),
  format: formatVotes,
};

/** `ers97`, version 1, for the shared machinery of transferable votes. */
export const ERS97: StvRule = {
  method: 'ers97',
  version: '1',
  text: 'How to conduct an election by the Single Transferable Vote, 3rd edition (Electoral Reform Society, 1997), section 5',
  one: ONE,
  quota,
  format: formatVotes,
  ties: {
    order: 'earliest',
    format: formatVotes,
    clauses: {
      surplus: { plain: cite('5.2.2'), lookBack: cite('5.2.3'), lot: cite('5.2.3') },
      exclusion: { plain: cite('5.2.5'), lookBack: cite('5.2.5'), lot: cite('5.2.5') },
      election: { lookBack: cite('5.6.2'), lot: cite('5.6.2') },
    },
  },
  lastPlaces: cite('5.5.1'),
  firstStage: (valid, seats): Why => ({
    citation: cite('5.1'),
    reason: `The quota is ${valid} ÷ (${seats} + 1) to two decimal places, and 0.01 more where that is not exact.`,
  }),
  batches: { dealtApart: false, inHistory: true },
};
