import { addDays, addYears, daysBetween, type PlainDate } from '@folkmoot/basics';

/**
 * The first day after so many years that begin on a day: 1 October 2029 for three years from 1 October 2026. Years that
 * begin on 29 February end with February: in years without that day the next begin on 1 March.
 * Source: the corresponding date rule, Dodds v Walker [1981] 1 WLR 1027 [from knowledge].
 */
export function afterYears(from: PlainDate, years: number): PlainDate {
  const anniversary = addYears(from, years);
  return anniversary.slice(5) === from.slice(5) ? anniversary : addDays(anniversary, 1);
}

/** The last of so many years that begin on a day: 30 September 2029 for three years from 1 October 2026. */
export const lastDayOfYears = (from: PlainDate, years: number): PlainDate =>
  addDays(afterYears(from, years), -1);

/** Days in so many years that begin on a day, the first and the last of them both counted. */
export const daysInYears = (from: PlainDate, years: number): number =>
  daysBetween(from, afterYears(from, years));

/**
 * The day on which somebody reaches an age, from its first moment. Who was born on 29 February reaches it on 1 March in
 * a year without that day.
 * Source: Family Law Reform Act 1969 s.9 [from knowledge].
 */
export const ageReachedOn = (bornOn: PlainDate, age: number): PlainDate => afterYears(bornOn, age);
