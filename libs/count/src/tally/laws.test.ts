import fc from 'fast-check';
import schema from '../../count-sheet.schema.json';
import { lotOrderFor } from '../../testing/arbitraries';
import { noLot, sheetBy } from '../../testing/contests';
import { schemaFaults } from '../../testing/json-schema';
import { oracleRuns } from '../../testing/oracle-runs';
import { tallyPlainly } from '../../testing/plain-tally';
import { anyRankedContest, type RankedContest } from '../../testing/ranked-contests';
import { countingMethod, type CountSheet } from '../index';

const methods = [
  { method: 'fptp', kind: 'first' },
  { method: 'block-vote', kind: 'up-to-seats' },
  { method: 'approval', kind: 'any' },
] as const;
const withLots = anyRankedContest.chain((of) => fc.tuple(fc.constant(of), lotOrderFor(of)));
const votesById = ({ stages, candidates }: CountSheet): [string, number][] =>
  candidates.flatMap(({ id }, place): [string, number][] => {
    const own = stages[0]!.votes[place];
    return own == null ? [] : [[id, Number(own)]];
  });

describe.each(methods)('laws of every $method count', ({ method, kind }) => {
  const holds = (law: (sheet: CountSheet, of: RankedContest, lotOrder: string[]) => void): void =>
    fc.assert(
      fc.property(withLots, ([of, lotOrder]) =>
        law(sheetBy(method, of, { ...noLot, lotOrder }), of, lotOrder),
      ),
      { numRuns: oracleRuns },
    );

  it('agrees with the rule written plainly, paper by paper', () => {
    holds((sheet, of, lotOrder) => {
      const plain = tallyPlainly(of, kind, lotOrder);
      expect(votesById(sheet)).toEqual(plain.votes);
      expect(sheet.valid).toBe(plain.valid);
      expect(new Set(sheet.elected)).toEqual(plain.elected);
      expect(schemaFaults(schema, sheet)).toEqual([]);
    });
  });

  it('every paper is valid or rejected', () => {
    holds(({ valid, rejected }, { papers }) => {
      const refused = rejected.reduce((sum, some) => sum + some.papers, 0);
      expect(valid + refused).toBe(papers.reduce((sum, { count }) => sum + count, 0));
    });
  });

  it('nobody elected has fewer votes than somebody who is not', () => {
    holds((sheet) => {
      const votes = votesById(sheet);
      const of = (wanted: boolean): number[] =>
        votes.filter(([id]) => sheet.elected.includes(id) === wanted).map(([, own]) => own);
      expect(Math.min(Infinity, ...of(true))).toBeGreaterThanOrEqual(Math.max(0, ...of(false)));
    });
  });

  it('one more paper for somebody elected leaves them elected', () => {
    holds((sheet, of, lotOrder) => {
      const id = sheet.elected[0]!;
      const place = of.candidates.findIndex((candidate) => candidate.id === id);
      const papers = [...of.papers, { preferences: [place], count: 1 }];
      const raised = sheetBy(method, { ...of, papers }, { ...noLot, lotOrder });
      expect(raised.elected).toContain(id);
    });
  });

  it('the order of candidates and of papers changes only the order of the sheet', () => {
    holds((sheet, of, lotOrder) => {
      const last = of.candidates.length - 1;
      const turned: RankedContest = {
        ...of,
        candidates: [...of.candidates].reverse(),
        papers: [...of.papers].reverse().map(({ preferences, count }) => ({
          preferences: preferences.map((rank) =>
            typeof rank === 'number' ? last - rank : rank.map((place) => last - place),
          ),
          count,
        })),
      };
      const other = sheetBy(method, turned, { ...noLot, lotOrder });
      expect(votesById(other).reverse()).toEqual(votesById(sheet));
      expect(new Set(other.elected)).toEqual(new Set(sheet.elected));
    });
  });

  it('without a lot order gives the same sheet, or says that a lot is needed', () => {
    holds((sheet, of) => {
      const result = countingMethod(method).count(of, noLot);
      if (sheet.lots.length === 0) expect(result).toEqual({ ok: true, value: sheet });
      else expect(result).toMatchObject({ ok: false, error: { code: 'lot-needed', stage: 1 } });
    });
  });
});

it('approval with a bar agrees with the rule written plainly', () => {
  fc.assert(
    fc.property(withLots, ([of, lotOrder]) => {
      const sheet = sheetBy('approval', { ...of, atLeastHalf: true }, { ...noLot, lotOrder });
      const half = (valid: number): number => valid / 2;
      expect(new Set(sheet.elected)).toEqual(tallyPlainly(of, 'any', lotOrder, half).elected);
    }),
    { numRuns: oracleRuns },
  );
});
