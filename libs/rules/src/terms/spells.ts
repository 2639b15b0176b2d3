import { addDays, type PlainDate } from '@folkmoot/basics';
import { type Served } from '../facts';

/**
 * When somebody served before a day, from terms that may overlap: days that are in two of them are counted once.
 * Source: R-E9.
 * @param terms   in any order
 * @param before  the first day of a new term, not counted
 * @returns spells that do not overlap, the earliest first
 */
export const spellsBefore = (terms: readonly Served[], before: PlainDate): readonly Served[] =>
  terms
    .filter(({ from }) => from < before)
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
