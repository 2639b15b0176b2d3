import fc from 'fast-check';
import { type Contest, type CountingMethod, type CountSheet } from '../index';
import { anyContest, lotOrderFor } from '../../testing/arbitraries';
import { type ListedContest, sheetBy } from '../../testing/contests';
import { oracleRuns } from '../../testing/oracle-runs';
import { countErs97Plainly } from '../../testing/plain-ers97';
import { countMerPlainly } from '../../testing/plain-mer-stv';
import { countPlainly } from '../../testing/plain-scottish-stv';
import { ers97 } from '../ers97/count-ers97';
import { merStv } from '../mer-stv/count-mer-stv';
import { scottishStv } from '../scottish-stv/count-scottish-stv';

type Plain = typeof countPlainly;

const methods: [string, CountingMethod, Plain, bigint][] = [
  ['scottish-stv', scottishStv, countPlainly, 100_000n],
  ['ers97', ers97, countErs97Plainly, 100n],
  ['mer-stv', merStv, countMerPlainly, 100n],
];

const withLots = anyContest.chain((of) => fc.tuple(fc.constant(of), lotOrderFor(of)));
const units = (decimal: string | null): bigint =>
  decimal === null ? 0n : BigInt(decimal.replace('.', ''));
const sum = (decimals: readonly (string | null)[]): bigint =>
  decimals.reduce((total, decimal) => total + units(decimal), 0n);
/** Few papers of each kind, so that ties abound and every paper can be moved by hand. */
const small = (of: ListedContest): ListedContest => ({
  ...of,
  papers: of.papers.map((paper) => ({ ...paper, count: (paper.count % 12) + 1 })),
});

describe.each(methods)('laws of every %s count', (_, method, countedPlainly, one) => {
  const sheetOf = (of: Contest, lotOrder: readonly string[]): CountSheet =>
    sheetBy(method.id, of, { lotOrder, inputSha256: '0'.repeat(64) });
  /** Checks a law for any contest and any lot order. */
  const holds = (law: (sheet: CountSheet, of: ListedContest, lotOrder: string[]) => void): void =>
    fc.assert(
      fc.property(withLots, ([of, lotOrder]) => law(sheetOf(of, lotOrder), of, lotOrder)),
      { numRuns: 400 },
    );

  it('no vote appears or vanishes: each stage and batch adds up to the valid papers', () => {
    holds(({ stages, valid }) => {
      for (const { votes, nonTransferable } of stages.flatMap((stage) => [stage, ...stage.batches]))
        expect(sum([...votes, nonTransferable])).toBe(BigInt(valid) * one);
    });
  });

  it('as many are elected as there are seats, or all who stand', () => {
    holds(({ elected, seats, candidates }) => {
      const standing = candidates.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id);
      expect(elected).toHaveLength(Math.min(seats, standing.length));
      expect(new Set(elected).size).toBe(elected.length);
      expect(standing).toEqual(expect.arrayContaining([...elected]));
    });
  });

  it('totals of continuing candidates and of non-transferable votes never fall', () => {
    holds(({ stages, candidates }) => {
      for (const [index, stage] of stages.entries()) {
        const before = stages[index - 1];
        if (!before) continue;
        expect(units(stage.nonTransferable)).toBeGreaterThanOrEqual(units(before.nonTransferable));
        for (const [place, votes] of stage.votes.entries())
          if (votes !== null && units(votes) < units(before.votes[place] ?? null))
            expect(stage.of).toContain(candidates[place]!.id);
      }
    });
  });

  it('each transfer is papers × value, and all of them with what no paper carries are what left', () => {
    holds(({ stages, candidates }) => {
      for (const [index, { transfers, votes, of, roundingLoss, action }] of stages.entries()) {
        for (const { papers, value, votes: moved } of transfers)
          expect(BigInt(papers) * units(value)).toBe(units(moved));
        if (action === 'first-preferences') continue;
        const places = of.map((own) => candidates.findIndex(({ id }) => id === own));
        const totals = (all: readonly (string | null)[]): bigint =>
          sum(places.map((place) => all[place]!));
        const left = totals(stages[index - 1]!.votes) - totals(votes);
        expect(sum([...transfers.map((transfer) => transfer.votes), roundingLoss])).toBe(left);
      }
    });
  });

  it('the order and the merging of papers change nothing', () => {
    fc.assert(
      fc.property(withLots, fc.infiniteStream(fc.nat()), ([of, lotOrder], random) => {
        const single = of.papers.flatMap((paper) =>
          paper.count > 12
            ? [paper]
            : Array.from({ length: paper.count }, () => ({ ...paper, count: 1 })),
        );
        const shuffled = single
          .map((paper) => ({ paper, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ paper }) => paper);
        expect(sheetOf({ ...of, papers: shuffled }, lotOrder)).toEqual(sheetOf(of, lotOrder));
      }),
    );
  });

  it('the order of candidates on the list changes nobody’s election', () => {
    holds((sheet, of, lotOrder) => {
      const last = of.candidates.length - 1;
      const turned = {
        ...of,
        candidates: of.candidates.toReversed(),
        papers: of.papers.map((paper) => ({
          ...paper,
          preferences: paper.preferences.map((place) => last - place),
        })),
      };
      const again = sheetOf(turned, lotOrder);
      expect(new Set(again.elected)).toEqual(new Set(sheet.elected));
      expect(again.stages.map(({ votes }) => votes.toReversed())).toEqual(
        sheet.stages.map(({ votes }) => votes),
      );
    });
  });

  it('without a lot order give the same sheet, or say that a lot is needed', () => {
    holds((sheet, of) => {
      const result = method.count(of, { lotOrder: null, inputSha256: sheet.inputSha256 });
      const first = sheet.lots[0];
      expect(result).toEqual(
        first
          ? {
              ok: false,
              error: expect.objectContaining({ code: 'lot-needed', stage: first.stage }),
            }
          : { ok: true, value: sheet },
      );
    });
  });

  it('agree with the rule written plainly, paper by paper', () => {
    fc.assert(
      fc.property(withLots, ([any, lotOrder]) => {
        const of = small(any);
        const sheet = sheetOf(of, lotOrder);
        const plain = countedPlainly(of, lotOrder);
        expect(sheet.stages.map(({ votes }) => votes.map(units).join(' '))).toEqual(plain.stages);
        expect(new Set(sheet.elected)).toEqual(plain.elected);
      }),
      { numRuns: oracleRuns },
    );
  });
});
