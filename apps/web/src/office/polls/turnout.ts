import { type Schema } from '@folkmoot/contract';
import { wording } from './wording';

const words = wording.turnout;

/** How many of a poll have voted. */
export interface Turnout {
  readonly entitled: number;
  readonly voted: number | null;
  readonly parts: readonly Schema<'RollPartDto'>[];
}

export interface TurnoutLine {
  readonly code: string;
  readonly name: string;
  /** `null` while it is of too few to be told. */
  readonly voted: number | null;
  readonly entitled: number;
  /** `312 of 1,540 have voted`, or why that is not told. */
  readonly says: string;
}

const grouped = new Intl.NumberFormat('en-GB');

/** `312 of 1,540 have voted`, or what is said of so few that they are not told. */
export const turnoutSays = (voted: number | null, entitled: number): string =>
  voted === null ? words.notYet : words.says(grouped.format(voted), grouped.format(entitled));

/** How many have voted: all first, then each part of the roll where more than one is shown. */
export function turnoutLines({ entitled, voted, parts }: Turnout): readonly TurnoutLine[] {
  const all = { code: 'all', name: words.all, voted, entitled };
  return [all, ...(parts.length > 1 ? parts : [])].map((line) => ({
    ...line,
    says: turnoutSays(line.voted, line.entitled),
  }));
}
