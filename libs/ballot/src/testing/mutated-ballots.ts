import fc from 'fast-check';
import { verifyBallot } from '../casting/verify-ballot';
import { ballotMutations, type BallotKit } from './ballot-mutations';

/** Holds `verifyBallot` to refusing so many mutated ballots: none accepted, no exception. */
export function refusesMutatedBallots(kit: BallotKit, ballots: number): void {
  const draws = fc.array(fc.nat({ max: 2 ** 31 - 1 }), { minLength: 8, maxLength: 8 });
  const ways = fc.constantFrom(...ballotMutations);
  fc.assert(
    fc.property(ways, draws, (mutate, drawn) => {
      let next = 0;
      const draw = (bound: number) => (drawn[next++ % drawn.length] ?? 0) % Math.max(1, bound);
      const text = mutate(kit, draw);
      fc.pre(text !== kit.ballot);
      return !verifyBallot(text, kit.election).ok;
    }),
    { numRuns: ballots, maxSkipsPerRun: 1 },
  );
}
