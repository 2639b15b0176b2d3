import fc from 'fast-check';
import schema from '../../count-sheet.schema.json';
import { anyContest, lotOrderFor } from '../../testing/arbitraries';
import { type ListedContest, noLot, sheetBy } from '../../testing/contests';
import { schemaFaults } from '../../testing/json-schema';
import { oracleRuns } from '../../testing/oracle-runs';
import { countMeekPlainly } from '../../testing/plain-meek';
import { countMeek, type CountSheet } from '../index';

const withLots = anyContest.chain((of) => fc.tuple(fc.constant(of), lotOrderFor(of)));
const holds = (law: (sheet: CountSheet, of: ListedContest, lotOrder: string[]) => void): void =>
  fc.assert(
    fc.property(withLots, ([of, lotOrder]) =>
      law(sheetBy('meek', of, { ...noLot, lotOrder }), of, lotOrder),
    ),
    { numRuns: oracleRuns },
  );
const units = (decimal: string | null): bigint =>
  decimal === null ? 0n : BigInt(decimal.replace('.', ''));
const all = (decimals: readonly (string | null)[]): bigint =>
  decimals.reduce((total, decimal) => total + units(decimal), 0n);
const shown = ({ stages }: CountSheet): string[] =>
  stages.map(({ quota, votes, keepValues }) =>
    [quota, ...votes, ...keepValues!].map((own) => String(units(own))).join(' '),
  );

describe('laws of every meek count', () => {
  it('agrees with the rule written plainly: quota, votes and keep values of every round', () => {
    holds((sheet, of, lotOrder) => {
      const plain = countMeekPlainly(of, lotOrder);
      expect(new Set(sheet.elected)).toEqual(plain.elected);
      expect(shown(sheet)).toEqual(plain.rounds);
      expect(schemaFaults(schema, sheet)).toEqual([]);
    });
  });

  it('no vote appears or vanishes', () => {
    holds(({ stages, valid }) => {
      for (const { votes, nonTransferable } of stages)
        expect(all([...votes, nonTransferable])).toBe(BigInt(valid) * 1_000_000_000n);
    });
  });

  it('as many are elected as there are seats, or all who stand', () => {
    holds(({ elected, seats, candidates }) => {
      const standing = candidates.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id);
      expect(new Set(elected).size).toBe(Math.min(seats, standing.length));
      expect(standing).toEqual(expect.arrayContaining([...elected]));
    });
  });

  it('the quota is the votes credited ÷ (seats + 1), cut, plus the smallest unit; it never rises', () => {
    holds(({ stages, seats }) => {
      for (const [at, { votes, quota }] of stages.entries()) {
        expect(units(quota)).toBe(all(votes) / BigInt(seats + 1) + 1n);
        if (at > 0) expect(units(quota)).toBeLessThanOrEqual(units(stages[at - 1]!.quota));
      }
    });
  });

  it('keep values are 1 for hopeful, 0 for excluded and withdrawn, between them for elected candidates', () => {
    holds(({ stages, candidates }) => {
      const elected = new Set<string>();
      const out = new Set(candidates.filter(({ withdrawn }) => withdrawn).map(({ id }) => id));
      for (const stage of stages) {
        for (const id of stage.excluded) out.add(id);
        for (const [place, { id }] of candidates.entries()) {
          const keep = units(stage.keepValues![place]!);
          if (out.has(id)) expect(keep).toBe(0n);
          else if (!elected.has(id)) expect(keep).toBe(1_000_000_000n);
          else expect(keep > 0n && keep <= 1_000_000_000n).toBe(true);
        }
        for (const id of stage.elected) elected.add(id);
      }
    });
  });

  it('the order of papers and of candidates changes nothing but the order of the sheet', () => {
    holds((sheet, of, lotOrder) => {
      const last = of.candidates.length - 1;
      const turned = {
        ...of,
        candidates: of.candidates.toReversed(),
        papers: of.papers.toReversed().map(({ preferences, count }) => ({
          preferences: preferences.map((place) => last - place),
          count,
        })),
      };
      const other = sheetBy('meek', turned, { ...noLot, lotOrder });
      expect(new Set(other.elected)).toEqual(new Set(sheet.elected));
      expect(other.stages.map(({ votes }) => votes.toReversed())).toEqual(
        sheet.stages.map(({ votes }) => votes),
      );
    });
  });

  it('without a lot order gives the same sheet, or says that a lot is needed', () => {
    holds((sheet, of) => {
      const result = countMeek(of, noLot);
      const [lot] = sheet.lots;
      if (!lot) expect(result).toEqual({ ok: true, value: sheet });
      else expect(result).toMatchObject({ error: { code: 'lot-needed', stage: lot.stage } });
    });
  });
});
