import { addDays, addYears, type PlainDate } from '@folkmoot/basics';
import { lastDayOfYears } from '../calendar/years';
import { type Served } from '../facts';
import { type PostTerms } from './post-terms';

/** A post with so many places, each filled for terms of so many years. */
export interface Places extends Pick<PostTerms, 'termYears'> {
  readonly places: number;
}

/** Places that are free for whole terms from a day on. */
export interface FreePlaces<T extends Served = Served> {
  /** The first day of such a term. */
  readonly from: PlainDate;
  readonly places: number;
  /** What ends on the day before. */
  readonly ending: readonly T[];
}

/** Years for which an election may look ahead: whoever is elected now begins by then. Source: R-E3 (elections every year) [design]. */
const YEARS_AHEAD = 1;

/**
 * The most places that are held on any one day of a period. It can rise only on the first day of a term, so those days
 * and the first of the period are looked at.
 * @param terms  the first and the last day of each both served
 */
export function mostHeldAtOnce(terms: readonly Served[], from: PlainDate, to: PlainDate): number {
  const days = [from, ...terms.map((term) => term.from).filter((day) => day > from && day <= to)];
  const heldOn = (day: PlainDate) =>
    terms.filter((term) => term.from <= day && term.to >= day).length;
  return Math.max(...days.map(heldOn));
}

/** How many places are free from a day on for a whole term. Source: R-E1 (no more members than seats), R-E3 (the length). */
export function placesFreeFrom(
  { places, termYears }: Places,
  taken: readonly Served[],
  from: PlainDate,
): number {
  return Math.max(0, places - mostHeldAtOnce(taken, from, lastDayOfYears(from, termYears)));
}

/**
 * From which days on how many places are free for whole terms: on a first day, and after each day of the year that
 * follows on which something ends that takes a place. Source: R-E1, R-E3.
 * @param taken  terms that are served, and places that are kept for whoever fills the rest of one (R-E11)
 */
export function freePlaces<T extends Served>(
  post: Places,
  taken: readonly T[],
  first: PlainDate,
): readonly FreePlaces<T>[] {
  const last = addYears(first, YEARS_AHEAD);
  const days = taken.map(({ to }) => addDays(to, 1)).filter((day) => day > first && day <= last);
  return [first, ...new Set(days.toSorted())].map((from) => ({
    from,
    places: placesFreeFrom(post, taken, from),
    ending: taken.filter(({ to }) => addDays(to, 1) === from),
  }));
}

/**
 * The first day of the terms of those who are elected to so many places: the first on which so many are free.
 * Source: R-E1, R-E3.
 * @param given  a day that was chosen instead, such as the one on which all terms of a council begin
 * @returns `null` where so few are free on the day given, or on every day of a year
 */
export function firstDayOfTerms(
  post: Places,
  taken: readonly Served[],
  first: PlainDate,
  wanted: { readonly places: number; readonly given: PlainDate | null },
): PlainDate | null {
  const { places, given } = wanted;
  if (given === null)
    return freePlaces(post, taken, first).find((free) => free.places >= places)?.from ?? null;
  const isNear = first <= given && given <= addYears(first, YEARS_AHEAD);
  return isNear && placesFreeFrom(post, taken, given) >= places ? given : null;
}

/** The first day of a term: nobody's begins before the result is declared, nor before its place is free. Source: R-E3, R-E11. */
export const termBegins = (decidedOn: PlainDate, freeFrom: PlainDate | null): PlainDate =>
  freeFrom !== null && freeFrom > decidedOn ? freeFrom : decidedOn;
