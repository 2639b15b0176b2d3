import { type PlainDate, addDays, daysBetween } from '@folkmoot/basics';

/**
 * Whole days between notice and meeting, neither end counted. Weekends count.
 * Source: R-A17; Companies Act 2006 s.360.
 * @param given  the day on which the notice is deemed received, not the day it was sent
 */
export const clearDays = (given: PlainDate, meeting: PlainDate): number =>
  daysBetween(given, meeting) - 1;

/** The last day on which notice may be given so that `days` clear days remain. Source: R-A17. */
export const latestNoticeDay = (meeting: PlainDate, days: number): PlainDate =>
  addDays(meeting, -(days + 1));
