import fc from 'fast-check';
import { type Contest } from '../src/index';
import { type ListedContest } from './contests';

/** Contests of up to 7 candidates, with ties, withdrawals, short papers and empty ones. */
export const anyContest: fc.Arbitrary<ListedContest> = fc
  .integer({ min: 1, max: 7 })
  .chain((candidates) => {
    const places = Array.from({ length: candidates }, (_, place) => place);
    return fc.record({
      id: fc.constant('contest-1'),
      title: fc.constant('Any'),
      seats: fc.integer({ min: 1, max: 5 }),
      candidates: fc.constant(places.map((place) => ({ id: `c${place}`, name: `Name ${place}` }))),
      withdrawn: fc.subarray(
        places.map((place) => `c${place}`),
        { maxLength: Math.min(2, candidates - 1) },
      ),
      papers: fc.array(
        fc.record({
          preferences: fc.shuffledSubarray(places),
          count: fc.oneof(
            { weight: 5, arbitrary: fc.integer({ min: 1, max: 12 }) },
            { weight: 1, arbitrary: fc.integer({ min: 1, max: 1_000_000 }) },
          ),
        }),
        { maxLength: 14 },
      ),
      rejected: fc.constant([]),
    });
  });

/** A lot order that names every candidate. */
export const lotOrderFor = ({ candidates }: Contest): fc.Arbitrary<string[]> => {
  const ids = candidates.map(({ id }) => id);
  return fc.shuffledSubarray(ids, { minLength: ids.length });
};
