import { parsePlainDate, type PlainDate } from '@folkmoot/basics';
import { type Ruling } from '../outcome';
import { warnOfOtherLaw } from '../statute/in-force';

/** A ruling with a warning for each law it leans on that was not in force on the day of which its facts ask. */
export function underTheLawOf<R extends Ruling>(facts: unknown, ruling: R): R {
  const day = dayAskedOf(facts);
  const warned = day === null ? [] : warnOfOtherLaw(ruling.derivation, day);
  return warned.length === 0 ? ruling : { ...ruling, warnings: [...ruling.warnings, ...warned] };
}

/**
 * The day of which a document of facts asks: when it was decided, where it says so, or else the last day it names. An
 * earlier day in it, as of birth or of a first term, is not the day whose law is asked.
 * @returns `null` where it names none
 */
export function dayAskedOf(facts: unknown): PlainDate | null {
  if (typeof facts === 'object' && facts !== null && 'decidedOn' in facts)
    return dayAskedOf(facts.decidedOn);
  if (typeof facts === 'string') return dayOfText(facts);
  if (typeof facts !== 'object' || facts === null) return null;
  return Object.values(facts)
    .map(dayAskedOf)
    .reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}

const DAY_OR_MOMENT = /^(\d{4}-\d\d-\d\d)(?:T[\d:.]+Z)?$/;

function dayOfText(text: string): PlainDate | null {
  const day = DAY_OR_MOMENT.exec(text)?.[1];
  return day === undefined ? null : parsePlainDate(day);
}
