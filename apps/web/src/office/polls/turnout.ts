import { type Poll } from '../api/polls';
import { wording } from './wording';

const words = wording.turnout;

export interface TurnoutLine {
  readonly code: string;
  readonly name: string;
  /** `null` while it is of too few to be told. */
  readonly voted: number | null;
  readonly entitled: number;
  /** `312 of 1,540 have voted`. */
  readonly says: string;
}

const grouped = new Intl.NumberFormat('en-GB');

/** `312 of 1,540 have voted`. */
export const turnoutSays = (voted: number, entitled: number): string =>
  words.says(grouped.format(voted), grouped.format(entitled));

/** How many have voted: all first, then each part of the roll where more than one is shown. */
export function turnoutLines({ entitled, voted, roll }: Poll): readonly TurnoutLine[] {
  const all = { code: 'all', name: words.all, voted, entitled };
  const parts = roll.byConstituency;
  return [all, ...(parts.length > 1 ? parts : [])].map((line) => ({
    ...line,
    says: line.voted === null ? words.notYet : turnoutSays(line.voted, line.entitled),
  }));
}
