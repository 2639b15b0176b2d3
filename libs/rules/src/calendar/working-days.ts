import { addDays, type PlainDate } from '@folkmoot/basics';
import { bankHolidays, type Division, isWeekday } from './bank-holidays';

/**
 * A day that is not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday where the body is registered.
 * Source: R-06; Companies Act 2006 s.1173.
 */
export const isWorkingDay = (date: PlainDate, division: Division): boolean =>
  isWeekday(date) && holidayOn(date, division) === null;

/** The name of the bank holiday on a day; `null` when there is none. */
export function holidayOn(date: PlainDate, division: Division): string | null {
  const year = Number(date.slice(0, 4));
  return bankHolidays(year, division).find((holiday) => holiday.date === date)?.name ?? null;
}

/** The day that lies `count` working days before another, which need not be one: 2 before a Tuesday is the Friday. */
export const workingDaysBefore = (date: PlainDate, count: number, division: Division): PlainDate =>
  step(date, -1, count, division);

/** The day that lies `count` working days after another, which need not be one. */
export const workingDaysAfter = (date: PlainDate, count: number, division: Division): PlainDate =>
  step(date, 1, count, division);

function step(date: PlainDate, direction: 1 | -1, count: number, division: Division): PlainDate {
  let day = date;
  for (let left = count; left > 0;) {
    day = addDays(day, direction);
    if (isWorkingDay(day, division)) left--;
  }
  return day;
}
