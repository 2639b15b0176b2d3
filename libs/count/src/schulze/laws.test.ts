import fc from 'fast-check';
import schema from '../../count-sheet.schema.json';
import { lotOrderFor } from '../../testing/arbitraries';
import { noLot, sheetBy } from '../../testing/contests';
import { schemaFaults } from '../../testing/json-schema';
import { oracleRuns } from '../../testing/oracle-runs';
import { comparePlainly } from '../../testing/plain-schulze';
import { anyRankedContest, type RankedContest } from '../../testing/ranked-contests';
import { type CountSheet, countSchulze, type Rank } from '../index';

const withLots = anyRankedContest
  .map((of) => ({ ...of, seats: 1 }))
  .chain((of) => fc.tuple(fc.constant(of), lotOrderFor(of)));
const holds = (law: (sheet: CountSheet, of: RankedContest, lotOrder: string[]) => void): void =>
  fc.assert(
    fc.property(withLots, ([of, lotOrder]) =>
      law(sheetBy('schulze', of, { ...noLot, lotOrder }), of, lotOrder),
    ),
    { numRuns: oracleRuns },
  );
const standing = ({ candidates }: CountSheet): [string, number][] =>
  candidates.flatMap(({ id, withdrawn }, place): [string, number][] =>
    withdrawn ? [] : [[id, place]],
  );

describe('laws of every schulze count', () => {
  it('agrees with the method written plainly: every paper apart and every path tried', () => {
    holds((sheet, of, lotOrder) => {
      const plain = comparePlainly(of);
      const { wins, paths } = sheet.comparison!;
      for (const [a, row] of standing(sheet))
        for (const [b, column] of standing(sheet)) {
          if (a === b) continue;
          expect(wins[row]![column]).toBe(plain.wins(a, b));
          expect(paths[row]![column]).toBe(plain.path(a, b));
        }
      expect(sheet.elected).toEqual([lotOrder.find((id) => plain.winners.includes(id))]);
      expect(sheet.lots.map(({ tied }) => tied)).toEqual(
        plain.winners.length > 1 ? [plain.winners] : [],
      );
      expect(schemaFaults(schema, sheet)).toEqual([]);
    });
  });

  it('whoever beats every other candidate one against one is elected', () => {
    holds((sheet) => {
      const { wins } = sheet.comparison!;
      const champion = standing(sheet).find(([, a]) =>
        standing(sheet).every(([, b]) => a === b || wins[a]![b]! > wins[b]![a]!),
      );
      if (champion) expect(sheet.elected).toEqual([champion[0]]);
    });
  });

  it('somebody elected without a lot stays elected when raised to the top of a paper', () => {
    holds((sheet, of, lotOrder) => {
      const winner = of.candidates.findIndex(({ id }) => id === sheet.elected[0]);
      const [first, ...others] = of.papers;
      if (!first || sheet.lots.length > 0) return;
      const without = (rank: Rank): Rank[] => {
        const left = [rank].flat().filter((place) => place !== winner);
        return left.length > 0 ? [left] : [];
      };
      const raised = { ...first, preferences: [winner, ...first.preferences.flatMap(without)] };
      const papers = [raised, ...others];
      const after = sheetBy('schulze', { ...of, papers }, { ...noLot, lotOrder });
      expect([...after.elected, ...after.lots.flatMap(({ tied }) => tied)]).toContain(
        sheet.elected[0],
      );
    });
  });

  it('the order of papers and of candidates changes nothing but the order of the sheet', () => {
    holds((sheet, of, lotOrder) => {
      const last = of.candidates.length - 1;
      const turned = {
        ...of,
        candidates: of.candidates.toReversed(),
        papers: of.papers.toReversed().map(({ preferences, count }) => ({
          preferences: preferences.map((rank) =>
            typeof rank === 'number' ? last - rank : rank.map((place) => last - place),
          ),
          count,
        })),
      };
      const other = sheetBy('schulze', turned, { ...noLot, lotOrder });
      const back = (table: readonly (readonly number[])[] = []): number[][] =>
        table.toReversed().map((row) => row.toReversed());
      expect(other.elected).toEqual(sheet.elected);
      expect(back(other.comparison?.wins)).toEqual(sheet.comparison?.wins);
      expect(back(other.comparison?.paths)).toEqual(sheet.comparison?.paths);
    });
  });

  it('without a lot order gives the same sheet, or says that a lot is needed', () => {
    holds((sheet, of) => {
      const result = countSchulze(of, noLot);
      if (sheet.lots.length === 0) expect(result).toEqual({ ok: true, value: sheet });
      else expect(result).toMatchObject({ error: { code: 'lot-needed', stage: 1 } });
    });
  });
});
