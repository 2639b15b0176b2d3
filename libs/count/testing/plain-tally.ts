import { type Rank } from '../src/index';
import { type RankedContest } from './ranked-contests';

export interface PlainTally {
  /** By id, in list order. */
  readonly votes: readonly (readonly [string, number])[];
  readonly valid: number;
  readonly elected: ReadonlySet<string>;
}

/**
 * First past the post, block vote and approval written the slow and obvious way, one paper after another.
 * @param bar  votes without which nobody is elected
 */
export function tallyPlainly(
  { candidates, withdrawn, papers, seats }: RankedContest,
  kind: 'first' | 'up-to-seats' | 'any',
  lot: readonly string[],
  bar: (valid: number) => number = () => 0,
): PlainTally {
  const standing = candidates.filter(({ id }) => !withdrawn.includes(id)).map(({ id }) => id);
  const votes = new Map(standing.map((id) => [id, 0]));
  let valid = 0;
  for (const { preferences, count } of papers)
    for (let paper = 0; paper < count; paper++) {
      const ranks = preferences
        .map(listOf)
        .map((rank) => rank.map((place) => candidates[place]!.id))
        .map((rank) => ({ skipped: rank.length === 0, ids: rank.filter((id) => votes.has(id)) }))
        .filter(({ skipped, ids }) => skipped || ids.length > 0);
      const marks = kind === 'first' ? (ranks[0]?.ids ?? []) : ranks.flatMap(({ ids }) => ids);
      const most = { first: 1, 'up-to-seats': seats, any: candidates.length }[kind];
      if (marks.length === 0 || marks.length > most) continue;
      valid++;
      for (const id of marks) votes.set(id, votes.get(id)! + 1);
    }
  const best = standing
    .filter((id) => votes.get(id)! >= bar(valid))
    .sort((a, b) => votes.get(b)! - votes.get(a)! || lot.indexOf(a) - lot.indexOf(b));
  return { votes: [...votes], valid, elected: new Set(best.slice(0, seats)) };
}

const listOf = (rank: Rank): readonly number[] => (typeof rank === 'number' ? [rank] : rank);
