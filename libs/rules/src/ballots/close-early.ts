import { daysLater, formatMoment, type Instant } from '@folkmoot/basics';
import { type EarlyClose } from '../constitution';

/** What the rules of a kind of decision, or of elections, say of when their polls end. */
export interface EndOfPoll {
  readonly minimumDaysOpen: number;
  /** Never before its time when left out. */
  readonly closesEarly?: EarlyClose;
}

export interface EarlyCloseRefusal {
  readonly code: 'closes-on-time' | 'open-too-short' | 'not-all-voted';
  readonly says: string;
}

/**
 * Why a poll cannot be closed before its time, or `null` when two officers can agree to it.
 * Source: R-01 [design]; the least days of a poll are the constitution's, and no officers can shorten them (R-E17).
 * @param notUsed  electors on the roll who have not voted
 * @param at       when it would be closed
 */
export function whyNotEarly(
  { minimumDaysOpen, closesEarly }: EndOfPoll,
  {
    opensAt,
    notUsed,
    at,
  }: { readonly opensAt: Instant; readonly notUsed: number; readonly at: Instant },
): EarlyCloseRefusal | null {
  if (closesEarly === undefined)
    return {
      code: 'closes-on-time',
      says: 'The constitution does not let this poll be closed before its time. It closes by itself.',
    };
  const earliest = daysLater(opensAt, minimumDaysOpen);
  if (at < earliest)
    return {
      code: 'open-too-short',
      says: `The constitution keeps this poll open until ${formatMoment(earliest)} at the least. It cannot be closed before then.`,
    };
  if (closesEarly === 'when-all-have-voted' && notUsed > 0)
    return {
      code: 'not-all-voted',
      says: 'The constitution lets this poll be closed early only once everybody on the roll has voted, and somebody has not.',
    };
  return null;
}
