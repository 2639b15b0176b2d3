import { ok, valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { allocationOf, anyFund, everyMethod, fund, greedy } from '../../testing/allocations';
import { anyContest } from '../../testing/arbitraries';
import { contest, contestIn, noLot } from '../../testing/contests';
import { electionBytes, electionLines } from '../../testing/elections';
import {
  type AllocationContest,
  type AllocationMethod,
  allOutcomes,
  type Contest,
  type CountingMethod,
  countingMethods,
  playedAllocation,
  playedCount,
} from '../index';

/** The outcomes as sets of winners, in one order. */
const setsOf = (outcomes: readonly { readonly winners: readonly string[] }[]): string[] =>
  [...new Set(outcomes.map(({ winners }) => [...winners].sort().join('+')))].sort();

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, at) =>
    permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]),
  );
}

function countOutcomes(of: Contest, method: CountingMethod): string[] {
  const ids = of.candidates.map(({ id }) => id);
  const { outcomes, isComplete } = valueOf(
    allOutcomes(ids, (lotOrder) => {
      const counted = method.count(of, { ...noLot, lotOrder });
      return counted.ok ? ok(playedCount(counted.value)) : counted;
    }),
  );
  expect(isComplete).toBe(true);
  return setsOf(outcomes);
}

function allocationOutcomes(of: AllocationContest, method: AllocationMethod): string[] {
  const ids = of.projects.map(({ id }) => id);
  return setsOf(
    valueOf(allOutcomes(ids, (order) => ok(playedAllocation(allocationOf(of, method, ...order)))))
      .outcomes,
  );
}

const scottish = countingMethods.get('scottish-stv')!;

describe('all outcomes', () => {
  it('is one when chance settles nothing', () => {
    expect(countOutcomes(contest(1, { A: 3, B: 2 }), scottish)).toEqual(['A']);
  });

  it('is one for each candidate who may be drawn', () => {
    expect(countOutcomes(contest(1, { A: 2, B: 2, C: 2 }), scottish)).toEqual(['A', 'B', 'C']);
  });

  it('tells the lots that lead there', () => {
    const of = contest(1, { A: 2, B: 2 });
    const played = allOutcomes(['A', 'B'], (lotOrder) => {
      const counted = scottish.count(of, { ...noLot, lotOrder });
      return counted.ok ? ok(playedCount(counted.value)) : counted;
    });
    expect(valueOf(played).outcomes).toMatchObject([
      { winners: ['A'], lots: [{ tied: ['A', 'B'], chosen: 'B' }] },
      { winners: ['B'], lots: [{ tied: ['A', 'B'], chosen: 'A' }] },
    ]);
  });

  it('finds those first whose lots differ first', () => {
    const of = contest(1, { A: 2, B: 2, C: 2 });
    const played = allOutcomes(['A', 'B', 'C'], (lotOrder) => {
      const counted = scottish.count(of, { ...noLot, lotOrder });
      return counted.ok ? ok(playedCount(counted.value)) : counted;
    });
    const found = valueOf(played).outcomes.map(({ winners, lots }) => [
      winners.join(),
      lots.map(({ tied, chosen }) => `${chosen} of ${tied.join('')}`),
    ]);
    expect(found).toEqual([
      ['A', ['C of ABC', 'B of AB']],
      ['B', ['A of ABC', 'C of BC']],
      ['C', ['A of ABC', 'B of BC']],
    ]);
  });

  it('names the same winners once, in whatever order they come, with the lots found first', () => {
    const play = ([first, second]: readonly string[]) =>
      ok({ winners: [first!, second!], lots: [{ tied: ['A', 'B'], chosen: first! }] });
    expect(valueOf(allOutcomes(['A', 'B'], play)).outcomes).toEqual([
      { winners: ['A', 'B'], lots: [{ tied: ['A', 'B'], chosen: 'A' }] },
    ]);
  });

  it('is one for each project of two that draw', () => {
    const two = fund(10, { Cafe: 10, Dance: 10 }, { Cafe: 3, Dance: 3 });
    expect(allocationOutcomes(two, greedy)).toEqual(['Cafe', 'Dance']);
  });

  it('stops at a lot that the order does not give: a bug of the play', () => {
    const play = () => ok({ winners: ['B'], lots: [{ tied: ['A', 'B', 'C'], chosen: 'B' }] });
    expect(() => allOutcomes(['A', 'B', 'C'], play)).toThrow(
      'A lot was drawn that the order does not give.',
    );
  });

  it('passes a refusal on', () => {
    const of = { ...contest(1, { A: 1 }), seats: 0 };
    const played = allOutcomes(['A'], (lotOrder) => {
      const counted = scottish.count(of, { ...noLot, lotOrder });
      return counted.ok ? ok(playedCount(counted.value)) : counted;
    });
    expect(played).toMatchObject({ ok: false, error: { code: 'no-seats' } });
  });

  it('gives up after a number of plays, and says so', () => {
    const ids = Array.from('ABCDEFGH');
    const play = (order: readonly string[]) => {
      const lots = ids.slice(0, -1).map((_, at) => ({ tied: order.slice(at), chosen: order[at]! }));
      return ok({ winners: [order.join('')], lots });
    };
    const { outcomes, isComplete } = valueOf(allOutcomes(ids, play, 100));
    expect([outcomes.length, isComplete]).toEqual([100, false]);
    const five = valueOf(allOutcomes(ids.slice(0, 2), play, 2));
    expect([five.outcomes.length, five.isComplete]).toEqual([2, true]);
  });
});

describe('all outcomes of the elections made by hand', () => {
  interface Line {
    readonly id: string;
    readonly winners: readonly number[];
    readonly outcomes?: readonly (readonly number[])[];
  }
  it.each(electionLines<Line>('handmade', 'scottish-stv.jsonl'))(
    '$id',
    ({ id, winners, outcomes }) => {
      const of = contestIn(electionBytes('handmade', `${id}.blt`));
      const expected = (outcomes ?? [winners]).map((set) => ({ winners: set.map(String) }));
      expect(countOutcomes(of, scottish)).toEqual(setsOf(expected));
    },
  );
});

describe('laws of all outcomes', () => {
  it('they are those of every order, tried one by one', () => {
    const small = anyContest.filter(({ candidates }) => candidates.length <= 4);
    fc.assert(
      fc.property(small, (of) => {
        const orders = permutations(of.candidates.map(({ id }) => id));
        const tried = orders.map((lotOrder) =>
          playedCount(valueOf(scottish.count(of, { ...noLot, lotOrder }))),
        );
        expect(countOutcomes(of, scottish)).toEqual(setsOf(tried));
      }),
      { numRuns: 200 },
    );
  });

  it('so are those of every method that divides a fund', () => {
    const few = anyFund.filter(({ projects }) => projects.length <= 4);
    const alike = few.map((of) => ({
      ...of,
      projects: of.projects.map((project) => ({ ...project, pence: 1_000n })),
      ballots: of.ballots.map((ballot) => ({ ...ballot, count: 1 })),
    }));
    const small = fc.tuple(fc.oneof(few, alike), fc.constantFrom(...everyMethod));
    fc.assert(
      fc.property(small, ([of, method]) => {
        const tried = permutations(of.projects.map(({ id }) => id)).map((order) =>
          playedAllocation(allocationOf(of, method, ...order)),
        );
        expect(allocationOutcomes(of, method)).toEqual(setsOf(tried));
      }),
      { numRuns: 200 },
    );
  });
});
