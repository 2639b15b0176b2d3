import fc from 'fast-check';
import { allocationOf, fund, raised } from '../../testing/allocations';
import { noLot } from '../../testing/contests';
import { oracleRuns } from '../../testing/oracle-runs';
import { plainAllocation } from '../../testing/plain-allocation';
import { allocate, type AllocationContest } from '../index';
import { fraction } from './equal-shares-steps';

/** Few voters, and costs far above what most of them have: shares are raised for a long time. */
const dearFund: fc.Arbitrary<AllocationContest> = fc
  .integer({ min: 1, max: 5 })
  .chain((projects) => {
    const places = Array.from({ length: projects }, (_, place) => place);
    const cost = fc.bigInt({ min: 1n, max: 30_000n });
    return fc.record({
      id: fc.constant('fund-1'),
      title: fc.constant('Dear'),
      budgetPence: fc.bigInt({ min: 1_000n, max: 30_000n }),
      projects: fc
        .array(cost, { minLength: projects, maxLength: projects })
        .map((costs) => costs.map((pence, n) => ({ id: `p${n}`, name: `P${n}`, pence }))),
      ballots: fc.array(
        fc.record({
          approvals: fc.shuffledSubarray(places),
          count: fc.integer({ min: 1, max: 3 }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    });
  });

const withLots = dearFund.chain((of) => {
  const ids = of.projects.map(({ id }) => id);
  return fc.tuple(fc.constant(of), fc.shuffledSubarray(ids, { minLength: ids.length }));
});

describe('R-G8, raised shares: pounds at which nothing changes are passed over', () => {
  it('and give what a raise pound by pound gives', () => {
    fc.assert(
      fc.property(withLots, ([of, order]) => {
        const sheet = allocationOf(of, raised, ...order);
        const plain = plainAllocation(of, raised, order);
        expect(sheet.funded).toEqual(plain.funded);
        expect(sheet.raised?.[0]?.endowment).toBe(plain.endowment && fraction(plain.endowment));
      }),
      { numRuns: Math.max(oracleRuns / 4, 100) },
    );
  });

  it('up to a project that costs a million for one of a hundred voters', () => {
    const of = fund(
      2_000_000,
      { Hall: 1_000_000, Park: 60_000, Path: 50_000 },
      { Hall: 1, Park: 60, 'Park+Path': 20, Path: 19 },
    );
    const sheet = allocationOf(of, raised, 'Hall', 'Park', 'Path');
    expect(sheet.funded).toEqual(['Park', 'Path', 'Hall']);
    expect(sheet.raised).toMatchObject([{ endowment: '100000000' }]);
  });
});

describe('R-G8, raised shares: lots', () => {
  // From £200 a voter on, Ash and Bay tie, and so do Elm and Fir. From £220 on Cod comes first, and leaves Ash too little.
  const of = fund(
    1_000,
    { Ash: 100, Bay: 100, Cod: 660, Dell: 170, Elm: 10, Fir: 10 },
    { 'Ash+Cod': 2, 'Bay+Dell': 1, 'Bay+Elm+Fir': 1, Cod: 1 },
  );
  const order = ['Ash', 'Bay', 'Cod', 'Dell', 'Elm', 'Fir'];

  it('those drawn on the way and not for the outcome are named, each once', () => {
    const sheet = allocationOf(of, raised, ...order);
    expect(sheet.funded).toEqual(['Cod', 'Bay', 'Elm', 'Fir', 'Dell']);
    expect(sheet.lots).toEqual([{ step: 3, tied: ['Elm', 'Fir'], chosen: 'Elm' }]);
    expect(sheet.raised).toEqual([
      {
        subBudget: null,
        endowment: '22000',
        lotsBefore: [{ tied: ['Ash', 'Bay'], chosen: 'Ash' }],
      },
    ]);
  });

  it('all of them are named when none is left for the outcome', () => {
    // From £190 on Ash and Bay tie, and Elm and Fir. From £220 on Cod takes all that the voters of Ash, Elm and Fir have.
    const several = fund(
      1_140,
      { Ash: 40, Bay: 40, Cod: 880, Dell: 220, Elm: 10, Fir: 10 },
      { 'Ash+Cod': 2, Bay: 1, 'Bay+Cod+Elm+Fir': 1, Cod: 1, Dell: 1 },
    );
    expect(allocationOf(several, raised, ...order)).toMatchObject({
      funded: ['Cod', 'Bay', 'Dell'],
      lots: [],
      raised: [
        {
          endowment: '22000',
          lotsBefore: [
            { tied: ['Ash', 'Bay'], chosen: 'Ash' },
            { tied: ['Elm', 'Fir'], chosen: 'Elm' },
          ],
        },
      ],
    });
  });

  it('those of the outcome that would overspend are named, too', () => {
    const two = fund(100, { A: 60, B: 60 }, { A: 2, B: 2 });
    expect(allocationOf(two, raised, 'B', 'A')).toMatchObject({
      funded: [],
      lots: [],
      raised: [{ endowment: '2900', lotsBefore: [{ tied: ['A', 'B'], chosen: 'B' }] }],
    });
    expect(allocate(two, raised, noLot)).toMatchObject({
      error: { code: 'lot-needed', stage: 1, tied: ['A', 'B'] },
    });
  });
});
