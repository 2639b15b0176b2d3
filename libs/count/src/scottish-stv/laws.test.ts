import fc from 'fast-check';
import { type Contest, type CountSheet, countScottishStv } from '../index';
import { anyContest, lotOrderFor } from '../../testing/arbitraries';
import { sheetFor } from '../../testing/contests';
import { countPlainly } from '../../testing/plain-scottish-stv';

const withLots = anyContest.chain((of) => fc.tuple(fc.constant(of), lotOrderFor(of)));
const sheetOf = (of: Contest, lotOrder: readonly string[]): CountSheet =>
  sheetFor(of, { lotOrder, inputSha256: '0'.repeat(64) });
const units = (decimal: string | null): bigint =>
  decimal === null ? 0n : BigInt(decimal.replace('.', ''));
const sum = (decimals: readonly (string | null)[]): bigint =>
  decimals.reduce((total, decimal) => total + units(decimal), 0n);

/** Checks a law for any contest and any lot order. */
const holds = (law: (sheet: CountSheet, of: Contest, lotOrder: string[]) => void): void =>
  fc.assert(
    fc.property(withLots, ([of, lotOrder]) => law(sheetOf(of, lotOrder), of, lotOrder)),
    { numRuns: 400 },
  );

describe('laws of every scottish-stv count', () => {
  it('no vote appears or vanishes: each stage adds up to the valid papers', () => {
    holds(({ stages, valid }) => {
      for (const { votes, nonTransferable } of stages)
        expect(sum([...votes, nonTransferable])).toBe(BigInt(valid) * 100_000n);
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
            expect(stage.of).toEqual([candidates[place]!.id]);
      }
    });
  });

  it('each transfer is papers × value, and all of them with the rounding are what left', () => {
    holds(({ stages, candidates }) => {
      for (const [index, { transfers, votes, of, roundingLoss, action }] of stages.entries()) {
        for (const { papers, value, votes: moved } of transfers)
          expect(BigInt(papers) * units(value)).toBe(units(moved));
        if (action !== 'surplus' && action !== 'exclusion') continue;
        const place = candidates.findIndex(({ id }) => id === of[0]);
        const left = units(stages[index - 1]!.votes[place]!) - units(votes[place]!);
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

  it('agree with the rule written plainly, paper by paper', () => {
    fc.assert(
      fc.property(withLots, ([of, lotOrder]) => {
        const papers = of.papers.map((paper) => ({ ...paper, count: (paper.count % 12) + 1 }));
        const sheet = sheetOf({ ...of, papers }, lotOrder);
        const plain = countPlainly({ ...of, papers }, lotOrder);
        expect(new Set(sheet.elected)).toEqual(plain.elected);
        expect(sheet.stages.map(({ votes }) => votes.map(units).join(' '))).toEqual(plain.stages);
      }),
      { numRuns: 600 },
    );
  });

  it('without a lot order give the same sheet, or say that a lot is needed', () => {
    holds((sheet, of) => {
      const result = countScottishStv(of, { lotOrder: null, inputSha256: sheet.inputSha256 });
      expect(result).toEqual(
        sheet.lots[0]
          ? {
              ok: false,
              error: expect.objectContaining({ code: 'lot-needed', stage: sheet.lots[0].stage }),
            }
          : { ok: true, value: sheet },
      );
    });
  });
});
