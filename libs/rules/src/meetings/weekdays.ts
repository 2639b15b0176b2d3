import { type PlainDate, addDays, daysBetween, plainDate } from '@folkmoot/basics';

const aMonday = plainDate('2024-01-01');

/** Monday to Friday. Bank holidays are not known here; a caller who needs them looks them up. */
export const isWeekday = (date: PlainDate): boolean =>
  ((daysBetween(aMonday, date) % 7) + 7) % 7 < 5;

/** The day that lies `count` weekdays before another: 2 before a Tuesday is the Friday. */
export function weekdaysBefore(date: PlainDate, count: number): PlainDate {
  const day = addDays(date, -1);
  if (!isWeekday(day)) return weekdaysBefore(day, count);
  return count === 1 ? day : weekdaysBefore(day, count - 1);
}
