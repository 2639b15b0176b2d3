import { type Poll, type RollPart } from '../api/polls';
import { wording } from './wording';

const words = wording.turnout;

export interface TurnoutLine {
  readonly code: string;
  readonly name: string;
  readonly voted: number;
  readonly entitled: number;
  /** `312 of 1,540 have voted`. */
  readonly says: string;
}

const grouped = new Intl.NumberFormat('en-GB');

/** `312 of 1,540 have voted`. */
export const turnoutSays = (voted: number, entitled: number): string =>
  words.says(grouped.format(voted), grouped.format(entitled));

/** A constituency with fewer electors is not shown alone while the poll is open. */
const fewest = 5;

type Part = Pick<RollPart, 'code' | 'name' | 'voted' | 'entitled'>;

/**
 * How many have voted: all first, then each constituency where there is more than one. While the
 * poll is open, those with very few electors are shown together, so that nobody can tell who it is
 * that has or has not voted.
 */
export function turnoutLines({ entitled, voted, roll, closedAt }: Poll): readonly TurnoutLine[] {
  const all = { code: 'all', name: words.all, voted, entitled };
  const parts = closedAt === null ? withoutFew(roll.byConstituency) : roll.byConstituency;
  return [all, ...(parts.length > 1 ? parts : [])].map((line) => ({
    ...line,
    says: turnoutSays(line.voted, line.entitled),
  }));
}

/** The smallest put together until each line stands for enough people. */
function withoutFew(parts: readonly Part[]): readonly Part[] {
  const [smallest, next, ...rest] = [...parts].sort((a, b) => a.entitled - b.entitled);
  if (!smallest || !next || smallest.entitled >= fewest) return parts;
  return withoutFew([together(smallest, next), ...rest]);
}

const together = (a: Part, b: Part): Part => ({
  code: `${a.code} ${b.code}`,
  name: words.together(a.name, b.name),
  voted: a.voted + b.voted,
  entitled: a.entitled + b.entitled,
});
