import {
  addDays,
  dateInLondon,
  type Instant,
  londonTime,
  type PlainDate,
  timeInLondon,
} from '@folkmoot/basics';
import { type Division } from '../calendar/bank-holidays';
import { isWorkingDay, workingDaysAfter } from '../calendar/working-days';

/** How a notice is sent. `hand` is given to the person; `website` counts from the notice that it is there. */
export type Channel = 'hand' | 'post' | 'email' | 'website';

/** When a thing that is sent counts as received. */
export interface ServiceRule {
  /** Whole days of 24 hours after it is sent. */
  readonly days: 0 | 1 | 2 | 3 | 4 | 5;
  /** Whether hours of days that are not working days are left out. */
  readonly workingDaysOnly: boolean;
}

/**
 * What applies where the articles are silent: 48 hours for post and e-mail, parts of days that are not working days
 * left out; a website at once.
 * Source: R-A18; Companies Act 2006 s.1147(2)–(5).
 */
export const STATUTORY_SERVICE: Readonly<Record<Channel, ServiceRule>> = {
  hand: { days: 0, workingDaysOnly: false },
  post: { days: 2, workingDaysOnly: true },
  email: { days: 2, workingDaysOnly: true },
  website: { days: 0, workingDaysOnly: false },
};

const MIDNIGHT = '00:00:00.000';

/**
 * The moment at which something sent counts as received. On a day that is not a working day no time runs: what is
 * sent on a Saturday has its first hours on the Monday, and what is sent as a Thursday begins has its last on the Friday.
 */
export function deemedReceived(sentAt: Instant, rule: ServiceRule, division: Division): Instant {
  const sentOn = dateInLondon(sentAt);
  const time = timeInLondon(sentAt);
  if (rule.days === 0) return sentAt;
  if (!rule.workingDaysOnly) return londonTime(addDays(sentOn, rule.days), time);
  if (isWorkingDay(sentOn, division) && time !== MIDNIGHT)
    return londonTime(workingDaysAfter(sentOn, rule.days, division), time);
  const lastDay = workingDaysAfter(addDays(sentOn, -1), rule.days, division);
  return londonTime(addDays(lastDay, 1), MIDNIGHT);
}

/** The last day on which something can be sent, at any time of that day, and count as received by a day. */
export function latestDispatchDay(by: PlainDate, rule: ServiceRule, division: Division): PlainDate {
  let day = by;
  while (dateInLondon(deemedReceived(londonTime(day, '23:59'), rule, division)) > by)
    day = addDays(day, -1);
  return day;
}
