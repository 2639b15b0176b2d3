import { type PlainDate } from '@folkmoot/basics';
import { type Constitution, type Constituency } from '../constitution';

/** Time spent belonging to a constituency, or sitting for it: from `from` up to, not including, `to`. */
export interface Spell {
  readonly constituency: string;
  readonly from: PlainDate;
  /** The first day on which it no longer holds; `null` while it has no end. */
  readonly to: PlainDate | null;
}

/** A natural person, as the registers know them. */
export interface Person {
  readonly id: string;
  /** Constituencies that the person qualifies for. */
  readonly qualifications: readonly Spell[];
  /** Council seats that the person holds, has held or will hold. */
  readonly seats?: readonly Spell[];
  /** Shares with a vote that the person holds on the day that is asked about; none when left out. */
  readonly shares?: number;
}

export const isOn = (spell: Spell, date: PlainDate): boolean =>
  spell.from <= date && (spell.to === null || date < spell.to);

/** The constituencies of the spells that hold on a date, the prevailing one first (R-E14). */
export function prevailing(
  constitution: Constitution,
  spells: readonly Spell[],
  date: PlainDate,
): readonly Constituency[] {
  const codes = new Set(spells.filter((s) => isOn(s, date)).map((s) => s.constituency));
  return constitution.constituencies
    .filter(({ code }) => codes.has(code))
    .toSorted((a, b) => a.precedence - b.precedence);
}
