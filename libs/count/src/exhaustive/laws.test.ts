import fc from 'fast-check';
import schema from '../../count-sheet.schema.json';
import { anyContest, lotOrderFor } from '../../testing/arbitraries';
import { noLot, sheetBy } from '../../testing/contests';
import { ballotsOfSteadyElectors } from '../../testing/exhaustive-ballots';
import { schemaFaults } from '../../testing/json-schema';
import { oracleRuns } from '../../testing/oracle-runs';
import { type Contest, countExhaustive, type CountSheet } from '../index';

const withLots = anyContest
  .map((of) => ({ ...of, seats: 1 }))
  .chain((of) => fc.tuple(fc.constant(of), lotOrderFor(of)));
const holds = (
  law: (sheet: CountSheet, ballots: Contest, irv: CountSheet, lotOrder: string[]) => void,
): void =>
  fc.assert(
    fc.property(withLots, ([of, lotOrder]) => {
      const terms = { ...noLot, lotOrder };
      const ballots = ballotsOfSteadyElectors(of, terms);
      law(sheetBy('exhaustive', ballots, terms), ballots, sheetBy('irv', of, terms), lotOrder);
    }),
    { numRuns: oracleRuns },
  );

describe('laws of every exhaustive ballot', () => {
  it('electors who keep to their order elect whom the alternative vote elects, by the same votes', () => {
    holds((sheet, _, irv) => {
      expect(sheet.elected).toEqual(irv.elected);
      for (const [at, { votes }] of sheet.stages.entries()) {
        const left = irv.stages[at]!.votes.map((own, place) =>
          irv.stages[at]!.excluded.includes(irv.candidates[place]!.id) ? null : own,
        );
        expect(votes).toEqual(left);
      }
      expect(schemaFaults(schema, sheet)).toEqual([]);
    });
  });

  it('one leaves at each ballot but the last, and nobody comes back', () => {
    holds(({ stages, candidates }) => {
      const gone = new Set<string>();
      for (const [at, { excluded, elected, votes }] of stages.entries()) {
        for (const id of gone)
          expect(votes[candidates.findIndex((own) => own.id === id)]).toBeNull();
        if (at < stages.length - 1) {
          expect(excluded).toHaveLength(1);
          expect(elected).toEqual([]);
        }
        for (const id of excluded) gone.add(id);
      }
    });
  });

  it('every paper of every ballot is valid or rejected', () => {
    holds(({ valid, rejected }, ballots) => {
      const rounds = [ballots, ...(ballots.laterRounds ?? [])];
      const papers = rounds.flatMap((round) => [...round.papers]);
      const refused = rejected.reduce((sum, some) => sum + some.papers, 0);
      expect(valid + refused).toBe(papers.reduce((sum, { count }) => sum + count, 0));
    });
  });

  it('without the last ballot another one is asked for', () => {
    holds((_, ballots, __, lotOrder) => {
      const laterRounds = ballots.laterRounds ?? [];
      if (laterRounds.length === 0) return;
      const fewer = { ...ballots, laterRounds: laterRounds.slice(0, -1) };
      expect(countExhaustive(fewer, { ...noLot, lotOrder })).toMatchObject({
        error: { code: 'another-ballot-needed' },
      });
    });
  });
});
