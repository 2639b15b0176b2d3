import { addDays, dateInLondon, type Instant, londonTime } from '@folkmoot/basics';

/** Days before the close on which those who have not voted are reminded, unless an officer says otherwise. Source: R-E17 [design]. */
export const USUAL_REMINDERS: readonly number[] = [5, 1];

export interface PlannedReminder {
  /** Civil days in the United Kingdom before that of the close. */
  readonly daysBefore: number;
  readonly at: Instant;
}

/**
 * When reminders of a poll go out: at 09:00 by the clock of the United Kingdom, so many days before the day of its close.
 * Those that would come with the notice of the poll or before it, or after the close, are left out.
 * @param apart  milliseconds that lie between two letters about the poll
 */
export function remindersOn(
  daysBefore: readonly number[],
  { opens, closes }: { readonly opens: Instant; readonly closes: Instant },
  apart: number,
): PlannedReminder[] {
  const planned = daysBefore.map((days) => ({
    daysBefore: days,
    at: londonTime(addDays(dateInLondon(closes), -days), '09:00'),
  }));
  const first = Date.parse(opens) + apart;
  return planned
    .filter(({ at }) => Date.parse(at) >= first && Date.parse(at) < Date.parse(closes))
    .sort((a, b) => b.daysBefore - a.daysBefore);
}
