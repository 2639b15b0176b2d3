import { addDays, type PlainDate } from '@folkmoot/basics';
import { lastDayOfYears } from '../calendar/years';
import { type Served } from '../facts';

/**
 * The last day before those take office who are elected at the next yearly election: the first on which a term ends that
 * an election began, and to whose seats nobody has been elected yet. Source: R-E3, R-E11 d.
 * @param terms  of every council seat that is elected, as elections gave them or the rest of them
 * @returns `null` where no such term ends within a year of the day
 */
export function lastDayBeforeElected(terms: readonly Served[], from: PlainDate): PlainDate | null {
  const last = lastDayOfYears(from, 1);
  const begins = new Set(terms.map((term) => term.from));
  const days = terms
    .map(({ to }) => to)
    .filter((to) => to >= from && to <= last && !begins.has(addDays(to, 1)));
  return days.toSorted()[0] ?? null;
}
