import { addDays, type PlainDate } from '@folkmoot/basics';
import { type Served } from '@folkmoot/rules';
import { sameName } from '../platform/same-name';

/** A term in an office: its first and last day, both served. */
export interface Term {
  readonly holder: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * When a person served in an office before a day, as the register of terms has it. People are told apart by name only:
 * namesakes are counted as one, and days on which two of them served are counted once, so that nobody's service is
 * ever told too short.
 * @param terms   those of one office
 * @param before  the first day of a new term, not counted
 * @returns spells that do not overlap, the earliest first
 */
export function spellsServed(
  terms: readonly Term[],
  holder: string,
  before: PlainDate,
): readonly Served[] {
  return terms
    .filter((term) => sameName(term.holder, holder) && term.from < before)
    .map(({ from, to }) => ({ from, to: to < before ? to : addDays(before, -1) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .reduce<Served[]>((spells, next) => {
      const last = spells.at(-1);
      if (!last || last.to < next.from) return [...spells, next];
      return [
        ...spells.slice(0, -1),
        { from: last.from, to: last.to > next.to ? last.to : next.to },
      ];
    }, []);
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
