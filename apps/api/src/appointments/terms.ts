import { addDays, daysBetween, type PlainDate } from '@folkmoot/basics';
import { sameName } from '../platform/same-name';

/** A term in an office: its first and last day, both served. */
export interface Term {
  readonly holder: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * Days that a person served in an office before a day, as the register of terms has them. People
 * are told apart by name only: namesakes are counted as one, so the sum is never too low.
 * @param terms   those of one office
 * @param before  the first day of a new term, not counted
 * @returns whole days
 */
export function daysServed(terms: readonly Term[], holder: string, before: PlainDate): number {
  return terms
    .filter((term) => sameName(term.holder, holder) && term.from < before)
    .map(({ from, to }) => daysBetween(from, to < before ? addDays(to, 1) : before))
    .reduce((sum, days) => sum + days, 0);
}

/**
 * The most terms of an office that run on any one day of a period. It can rise only on the first
 * day of a term, so those days and the first of the period are looked at.
 */
export function mostHeldAtOnce(terms: readonly Term[], from: PlainDate, to: PlainDate): number {
  const days = [from, ...terms.map((term) => term.from).filter((day) => day > from && day <= to)];
  const heldOn = (day: PlainDate) =>
    terms.filter((term) => term.from <= day && term.to >= day).length;
  return Math.max(...days.map(heldOn));
}
