import { londonTime, parsePlainDate, type PlainDate } from '@folkmoot/basics';
import { isInReach } from '@folkmoot/rules';
import { Cannot } from '../command';

/** The member of a document of facts that holds the day for which an answer is wanted. */
const DAY: Readonly<Record<string, 'decidedOn' | 'asOf' | 'on'>> = {
  resolution: 'decidedOn',
  election: 'decidedOn',
  'fund-round': 'decidedOn',
  'casual-vacancy': 'decidedOn',
  'council-removal': 'decidedOn',
  filing: 'asOf',
  'two-meetings': 'asOf',
  'written-resolution': 'asOf',
  grant: 'on',
  'register-request': 'on',
};

/** Those that want a moment: a day then means its end. */
const MOMENTS: readonly string[] = ['written-resolution'];

/**
 * Facts as they are on another day than their document says.
 * @returns `null` when facts of this kind have no such day
 */
export function factsAsOf(facts: Readonly<Record<string, unknown>>, day: PlainDate): object | null {
  const type = String(facts['type']);
  const member = Object.hasOwn(DAY, type) ? DAY[type] : undefined;
  if (member === undefined) return null;
  return { ...facts, [member]: MOMENTS.includes(type) ? londonTime(day, '23:59:59.999') : day };
}

/** A date on the command line. @throws Cannot when it is none, or one so far off that nothing can be reckoned from it */
export function dateGiven(option: string, text: string): PlainDate {
  const day = parsePlainDate(text);
  if (!day) throw new Cannot(`--${option} wants a date such as 2026-07-10, not “${text}”.`);
  if (!isInReach(day)) throw new Cannot(`--${option} wants a date in the years 1800 to 2999.`);
  return day;
}
