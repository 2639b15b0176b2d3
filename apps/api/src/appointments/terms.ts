import { type PlainDate, sameName } from '@folkmoot/basics';
import { type Served, spellsBefore } from '@folkmoot/rules';

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
  const own = terms.filter((term) => sameName(term.holder, holder));
  return spellsBefore(own, before);
}
