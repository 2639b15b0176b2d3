import { addDays, formatDate, type Instant, londonTime, type PlainDate } from '@folkmoot/basics';
import {
  type Constitution,
  DAYS_TO_LAPSE,
  type DecisionKind,
  whyNotByShares,
} from '@folkmoot/rules';

/** Why something is not put to a poll, or not to one that is open for so long. */
export interface WayRefusal {
  readonly code: 'for-the-board' | 'lapses-sooner' | 'not-by-shares';
  readonly says: string;
}

/** Votes by shares are open. Source: R-A7, R-H2. */
export function notByShares(
  constitution: Constitution,
  kind: DecisionKind,
): { readonly code: 'not-by-shares'; readonly says: string } | null {
  const says = whyNotByShares(constitution, kind);
  return says === null ? null : { code: 'not-by-shares', says };
}

/** The board votes at meetings of its own. Source: R-C17. */
export const forTheBoard = ({ electorate, title }: DecisionKind): WayRefusal | null =>
  electorate === 'board'
    ? {
        code: 'for-the-board',
        says: `${title} is for the board, which votes at its own meeting. Record how it voted instead of opening a poll.`,
      }
    : null;

/**
 * Agreement to a written resolution counts until the end of the last of its days, the first of which is that of its
 * circulation. Source: R-A36; Companies Act 2006 s.297.
 */
export function lapsesSooner(
  { writtenResolutions }: Constitution,
  { procedure }: DecisionKind,
  today: PlainDate,
  closesAt: Instant,
): WayRefusal | null {
  if (procedure !== 'written-resolution') return null;
  const days = writtenResolutions?.daysToLapse ?? DAYS_TO_LAPSE;
  const last = addDays(today, days - 1);
  if (closesAt <= londonTime(addDays(last, 1), '00:00')) return null;
  return {
    code: 'lapses-sooner',
    says: `A written resolution that is sent out today lapses at the end of ${formatDate(last)}, the last of ${days} days. Close the poll by then.`,
  };
}
