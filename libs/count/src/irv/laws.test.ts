import fc from 'fast-check';
import schema from '../../count-sheet.schema.json';
import { anyContest, lotOrderFor } from '../../testing/arbitraries';
import { type ListedContest, noLot, sheetBy } from '../../testing/contests';
import { schemaFaults } from '../../testing/json-schema';
import { oracleRuns } from '../../testing/oracle-runs';
import { countIrvPlainly } from '../../testing/plain-irv';
import { countIrv, type CountSheet } from '../index';

const withLots = anyContest
  .map((of) => ({ ...of, seats: 1 }))
  .chain((of) => fc.tuple(fc.constant(of), lotOrderFor(of)));
const holds = (law: (sheet: CountSheet, of: ListedContest, lotOrder: string[]) => void): void =>
  fc.assert(
    fc.property(withLots, ([of, lotOrder]) =>
      law(sheetBy('irv', of, { ...noLot, lotOrder }), of, lotOrder),
    ),
    { numRuns: oracleRuns },
  );
const shown = ({ stages, candidates }: CountSheet): string[] =>
  stages.map(({ votes, nonTransferable, excluded }) =>
    [
      ...candidates.flatMap(({ id }, place) =>
        votes[place] === null || excluded.includes(id) ? [] : [`${id} ${votes[place]}`],
      ),
      nonTransferable,
    ].join(', '),
  );

describe('laws of every irv count', () => {
  it('agrees with the rule written plainly, every paper read again at every stage', () => {
    holds((sheet, of, lotOrder) => {
      const plain = countIrvPlainly(of, lotOrder);
      expect(sheet.elected).toEqual([plain.elected]);
      expect(shown(sheet)).toEqual(plain.stages);
      expect(schemaFaults(schema, sheet)).toEqual([]);
    });
  });

  it('no vote appears or vanishes', () => {
    holds(({ stages, valid }) => {
      for (const { votes, nonTransferable } of stages)
        expect(votes.reduce((sum, own) => sum + Number(own), Number(nonTransferable))).toBe(valid);
    });
  });

  it('whoever has more than half of the first preferences is elected at stage 1, and stays so when raised', () => {
    holds((sheet, of, lotOrder) => {
      const first = sheet.stages[0]!.votes.map(Number);
      const winner = first.findIndex((votes) => 2 * votes > sheet.valid);
      if (winner < 0) return;
      const { id } = of.candidates[winner]!;
      expect(sheet.stages).toHaveLength(1);
      expect(sheet.elected).toEqual([id]);
      const papers = of.papers.map(({ preferences, count }) => ({
        preferences: [winner, ...preferences.filter((place) => place !== winner)],
        count,
      }));
      expect(sheetBy('irv', { ...of, papers }, { ...noLot, lotOrder }).elected).toEqual([id]);
    });
  });

  it('whoever is elected has more than half of the votes in play, where any are', () => {
    holds(({ stages, elected, candidates }) => {
      const { votes, nonTransferable, quota } = stages.at(-1)!;
      const own = Number(votes[candidates.findIndex(({ id }) => id === elected[0])]);
      const inPlay = votes.reduce((sum, some) => sum + Number(some), 0);
      expect(Number(quota)).toBe(Math.floor(inPlay / 2) + 1);
      if (inPlay > 0) expect(2 * own).toBeGreaterThan(inPlay);
      expect(Number(nonTransferable)).toBeGreaterThanOrEqual(0);
    });
  });

  it('with an option to re-open nominations, only who is named as elected changes', () => {
    holds((sheet, of, lotOrder) => {
      const terms = { ...noLot, lotOrder };
      const [winner] = sheet.elected;
      const other = of.candidates.find(({ id }) => id !== winner)?.id ?? null;
      const reopened = sheetBy('irv', { ...of, reopenNominations: winner! }, terms);
      expect(reopened.elected).toEqual([]);
      expect(shown(reopened)).toEqual(shown(sheet));
      expect(sheetBy('irv', { ...of, reopenNominations: other }, terms)).toEqual({
        ...sheet,
        reopenNominations: other,
      });
    });
  });

  it('the order of papers and of candidates changes nothing but the order of the sheet', () => {
    holds((sheet, of, lotOrder) => {
      const last = of.candidates.length - 1;
      const turned = {
        ...of,
        candidates: [...of.candidates].reverse(),
        papers: [...of.papers].reverse().map(({ preferences, count }) => ({
          preferences: preferences.map((place) => last - place),
          count,
        })),
      };
      const other = sheetBy('irv', turned, { ...noLot, lotOrder });
      expect(other.elected).toEqual(sheet.elected);
      expect(other.stages.map(({ votes }) => [...votes].reverse())).toEqual(
        sheet.stages.map(({ votes }) => votes),
      );
    });
  });

  it('without a lot order gives the same sheet, or says that a lot is needed', () => {
    holds((sheet, of) => {
      const result = countIrv(of, noLot);
      const [lot] = sheet.lots;
      if (!lot) expect(result).toEqual({ ok: true, value: sheet });
      else expect(result).toMatchObject({ error: { code: 'lot-needed', stage: lot.stage } });
    });
  });
});
