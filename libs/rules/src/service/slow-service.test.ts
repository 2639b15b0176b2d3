import { addDays, dateInLondon, londonTime, plainDate, type PlainDate } from '@folkmoot/basics';
import { type Division } from '../calendar/bank-holidays';
import { easterSunday } from '../calendar/easter';
import { isWorkingDay } from '../calendar/working-days';
import { workingHoursBefore } from '../calendar/working-hours';
import { clearDays } from '../meetings/clear-days';
import { deemedReceived, STATUTORY_SERVICE } from './deemed-service';

const HOUR = 3_600_000;

/** Hour by hour, those of days that are not working days left out, until 48 are over. */
function slowlyReceived(sentAt: string, division: Division): string {
  let [moment, left] = [Date.parse(sentAt), 48];
  for (let day = '', works = false; left > 0; moment += HOUR) {
    const today = dateInLondon(new Date(moment).toISOString());
    if (today !== day) [day, works] = [today, isWorkingDay(today, division)];
    if (works) left -= 1;
  }
  return new Date(moment).toISOString();
}

/** Days of a year around which clocks, leap days and holidays fall: from some before to some after. */
const watched = (year: number): readonly PlainDate[] =>
  [
    `${year}-02-28`,
    lastSunday(`${year}-03-31`),
    easterSunday(year),
    `${year}-08-29`,
    lastSunday(`${year}-10-31`),
    `${year}-12-27`,
  ].flatMap((middle) =>
    Array.from({ length: 6 }, (_, index) => addDays(plainDate(middle), index - 4)),
  );

function lastSunday(monthEnd: string): string {
  const end = new Date(`${monthEnd}T12:00:00Z`);
  return new Date(end.getTime() - end.getUTCDay() * 24 * HOUR).toISOString().slice(0, 10);
}

const divisions: readonly Division[] = ['england-and-wales', 'scotland', 'northern-ireland'];
const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030];
const cases = years.flatMap((year) => divisions.map((division) => [year, division] as const));

describe('R-A17, R-A18, R-A39: days and hours around clocks, leap days and holidays', () => {
  it.each(cases)('%i in %s: 48 hours, hour by hour', (year, division) => {
    for (const day of watched(year))
      for (const time of ['00:00', '10:00']) {
        const sentAt = londonTime(day, time);
        const received = deemedReceived(sentAt, STATUTORY_SERVICE.email, division);
        expect([sentAt, received]).toEqual([sentAt, slowlyReceived(sentAt, division)]);
        if (isWorkingDay(day, division) && isWorkingDay(dateInLondon(received), division))
          expect(workingHoursBefore(received, 48, division)).toBe(sentAt);
      }
  });

  it.each(years)('%i: clear days, one by one', (year) => {
    for (const given of watched(year)) {
      let count = 0;
      for (let day = addDays(given, 1); count < 14; day = addDays(day, 1)) count += 1;
      expect(clearDays(given, addDays(given, count + 1))).toBe(14);
    }
  });
});
