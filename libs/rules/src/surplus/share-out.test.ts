import fc from 'fast-check';
import { type Claim, shareEqually, shareOut } from './share-out';

const claims = (...weights: bigint[]): Claim[] =>
  weights.map((weight, index) => ({ id: `m-${index + 1}`, weight }));
const pence = (pool: bigint, given: readonly Claim[]) =>
  shareOut(pool, given).map((part) => part.pence);

const pool = fc.bigInt({ min: 0n, max: 10n ** 12n });
const weights = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 20 })
  .filter((list) => list.some((weight) => weight > 0n));

describe('R-G4: shares by trade, to the penny', () => {
  it('cuts to pence and gives what is left to the largest remainders', () => {
    expect(pence(100n, claims(1n, 1n, 1n))).toEqual([34n, 33n, 33n]);
    expect(pence(100n, claims(2n, 3n, 1n))).toEqual([33n, 50n, 17n]);
  });
  it('breaks ties by id, in whatever order they are listed', () => {
    const tied = claims(1n, 1n, 1n);
    expect(shareOut(101n, tied.toReversed())).toEqual([
      { id: 'm-3', pence: 33n },
      { id: 'm-2', pence: 34n },
      { id: 'm-1', pence: 34n },
    ]);
  });
  it('gives nothing for no trade', () => {
    expect(pence(7n, claims(0n, 1n, 0n))).toEqual([0n, 7n, 0n]);
  });
  it('adds up to the pool', () => {
    fc.assert(
      fc.property(
        pool,
        weights,
        (sum, list) => pence(sum, claims(...list)).reduce((a, b) => a + b, 0n) === sum,
      ),
    );
  });
  it('is less than a penny from the exact share', () => {
    fc.assert(
      fc.property(pool, weights, (sum, list) => {
        const all = list.reduce((a, b) => a + b, 0n);
        return pence(sum, claims(...list)).every((part, index) => {
          const off = part * all - sum * list[index]!;
          return -all < off && off < all;
        });
      }),
    );
  });
  it('never gives less for more trade', () => {
    fc.assert(
      fc.property(pool, weights, (sum, list) => {
        const parts = pence(sum, claims(...list));
        return list.every((a, i) => list.every((b, j) => a <= b || parts[i]! >= parts[j]!));
      }),
    );
  });
});

describe('R-G4: equal shares', () => {
  it('are the same for all, and what cannot be divided is left', () => {
    expect(shareEqually(100n, ['a', 'b', 'c'])).toEqual({
      parts: [
        { id: 'a', pence: 33n },
        { id: 'b', pence: 33n },
        { id: 'c', pence: 33n },
      ],
      left: 1n,
    });
  });
});
