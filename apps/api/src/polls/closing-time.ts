import { daysLater, formatMoment, type Instant } from '@folkmoot/basics';

export interface ClosingTimeRefusal {
  readonly code: 'closes-too-soon';
  readonly says: string;
}

/** Whether a poll that opens now would be open for too short a time: for the days of the rules, or a minute. */
export function closingTimeRefusal(
  { closesAt, minimumDaysOpen }: { readonly closesAt: Instant; readonly minimumDaysOpen: number },
  now: Instant,
): ClosingTimeRefusal | null {
  const earliest =
    minimumDaysOpen > 0
      ? daysLater(now, minimumDaysOpen)
      : new Date(Date.parse(now) + 60_000).toISOString();
  if (closesAt >= earliest) return null;
  const least =
    minimumDaysOpen === 0
      ? 'a minute'
      : minimumDaysOpen === 1
        ? '1 day'
        : `${minimumDaysOpen} days`;
  return {
    code: 'closes-too-soon',
    says: `The poll must be open for at least ${least}: choose a closing time after ${formatMoment(earliest)}.`,
  };
}
