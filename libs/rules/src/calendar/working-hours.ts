import { addDays, dateInLondon, type Instant, londonTime } from '@folkmoot/basics';
import { type Division } from './bank-holidays';
import { isWorkingDay } from './working-days';

const HOUR = 3_600_000;

/**
 * The moment that lies so many hours before another, hours of days that are not working days left out: 48 hours before
 * 10am on a Monday is 10am on the Thursday.
 * Source: R-A13, R-A39; Companies Act 2006 ss.322A(3), 327(3).
 */
export function workingHoursBefore(moment: Instant, hours: number, division: Division): Instant {
  if (hours === 0) return moment;
  let end = Date.parse(moment);
  let left = hours * HOUR;
  let day = dateInLondon(moment);
  for (;;) {
    const start = Date.parse(londonTime(day, '00:00'));
    if (isWorkingDay(day, division)) {
      if (end - start >= left) return new Date(end - left).toISOString();
      left -= end - start;
    }
    end = start;
    day = addDays(day, -1);
  }
}
