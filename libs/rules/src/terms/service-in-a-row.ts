import { addDays, daysBetween, type PlainDate } from '@folkmoot/basics';
import { afterYears, daysInYears } from '../calendar/years';
import { type Served } from '../facts';

/** Days of a spell, the first and the last both served. */
export const daysOf = ({ from, to }: Served): number => daysBetween(from, to) + 1;

/**
 * How long several spells are together, in days from a base date: whole years are counted as years and odd days as
 * days, so that three terms of three years are nine years however the leap days fall.
 */
export function lengthTogether(spells: readonly Served[], base: PlainDate): number {
  const lengths = spells.map(yearsAndDays);
  const years = lengths.reduce((sum, one) => sum + one.years, 0);
  const days = lengths.reduce((sum, one) => sum + one.days, 0);
  return daysInYears(base, years) + days;
}

function yearsAndDays({ from, to }: Served): { years: number; days: number } {
  const end = addDays(to, 1);
  const between = Number(end.slice(0, 4)) - Number(from.slice(0, 4));
  const years = afterYears(from, between) <= end ? between : between - 1;
  return { years, days: daysBetween(afterYears(from, years), end) };
}

/** Whether spells follow each other, each ending no earlier than it begins. @param inOrder  by their first days */
export const areApart = (inOrder: readonly Served[]): boolean =>
  inOrder.every(({ from, to }, index) => {
    const next = inOrder[index + 1]?.from;
    return from <= to && (next === undefined || to < next);
  });

/** Spells by their first days. */
export const inOrder = (served: readonly Served[]): readonly Served[] =>
  served.toSorted((a, b) => (a.from < b.from ? -1 : 1));

/**
 * The earlier spells that still count: those since the last break that was long enough, in order of time.
 * Source: R-E9. A break is counted from the day after one spell to the day before the next.
 * @param breakYears  years of a break; `null` when earlier service always counts
 */
export function serviceInARow(
  served: readonly Served[],
  next: PlainDate,
  breakYears: number | null,
): readonly Served[] {
  const spells = inOrder(served);
  if (breakYears === null) return spells;
  const begins = spells.findLastIndex(({ to }, index) => {
    const until = spells[index + 1]?.from ?? next;
    return afterYears(addDays(to, 1), breakYears) <= until;
  });
  return spells.slice(begins + 1);
}

/**
 * Whether a spell counts as a term: when more than half of one was served.
 * Source: R-E9.
 */
export const countsAsTerm = (spell: Served, termYears: number): boolean =>
  2 * daysOf(spell) > daysInYears(spell.from, termYears);
