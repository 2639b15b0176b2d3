import fc from 'fast-check';
import { type Contest, type Rank } from '../src/index';

/** A contest whose papers can be listed and may mark candidates as equal or skip a rank. */
export interface RankedContest extends Contest {
  readonly papers: readonly { readonly preferences: readonly Rank[]; readonly count: number }[];
}

/**
 * A contest in short: `rankedContest(2, { 'A=B>C': 3, 'A>>C': 1 })`. Candidates are the letters in order, named as their
 * ids; those who have no papers are added by `also`.
 */
export function rankedContest(
  seats: number,
  papers: Record<string, number>,
  also = '',
): RankedContest {
  const letters = [...new Set([...Object.keys(papers).join('').replace(/[>=]/g, ''), ...also])];
  letters.sort();
  const rank = (text: string): Rank => {
    const places = [...text.replaceAll('=', '')].map((letter) => letters.indexOf(letter));
    return places.length === 1 ? places[0]! : places;
  };
  return {
    id: 'contest-1',
    title: 'Test',
    seats,
    candidates: letters.map((letter) => ({ id: letter, name: letter })),
    withdrawn: [],
    papers: Object.entries(papers).map(([ranks, count]) => ({
      preferences: ranks === '' ? [] : ranks.split('>').map(rank),
      count,
    })),
    rejected: [],
  };
}

/** One paper of any shape: some candidates in some order, some of them equal, some ranks skipped. */
const anyRanks = (places: readonly number[]): fc.Arbitrary<Rank[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...places]),
      fc.array(fc.constantFrom('next', 'next', 'equal', 'skip'), {
        minLength: places.length,
        maxLength: places.length,
      }),
    )
    .map(([order, joins]) => {
      const ranks: number[][] = [];
      for (const [at, place] of order.entries()) {
        const last = ranks.at(-1);
        if (joins[at] === 'skip') ranks.push([]);
        if (joins[at] === 'equal' && last && last.length > 0) last.push(place);
        else ranks.push([place]);
      }
      return ranks.map((rank) => (rank.length === 1 ? rank[0]! : rank));
    });

/** Contests of up to 6 candidates with ties, withdrawals, equal marks, skipped ranks and empty papers. */
export const anyRankedContest: fc.Arbitrary<RankedContest> = fc
  .integer({ min: 1, max: 6 })
  .chain((candidates) => {
    const places = Array.from({ length: candidates }, (_, place) => place);
    return fc.record({
      id: fc.constant('contest-1'),
      title: fc.constant('Any'),
      seats: fc.integer({ min: 1, max: 4 }),
      candidates: fc.constant(places.map((place) => ({ id: `c${place}`, name: `Name ${place}` }))),
      withdrawn: fc.subarray(
        places.map((place) => `c${place}`),
        { maxLength: Math.min(2, candidates - 1) },
      ),
      papers: fc.array(
        fc.record({ preferences: anyRanks(places), count: fc.integer({ min: 1, max: 6 }) }),
        { maxLength: 12 },
      ),
      rejected: fc.constant([]),
    });
  });
