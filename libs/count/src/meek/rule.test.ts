import fc from 'fast-check';
import { kept, nextKeepValue, ONE, quota, votes } from './rule';

const share = fc.integer({ min: 0, max: ONE });
const up = (dividend: bigint, divisor: bigint): bigint => (dividend + divisor - 1n) / divisor;

describe('rule B.2.a: weight × keep value, rounded up at nine places', () => {
  it.each([
    [ONE, ONE, ONE],
    [ONE, 1, 1],
    [1, 1, 1],
    [333_333_333, 333_333_333, 111_111_111],
    [999_999_999, 999_999_999, 999_999_999],
    [0, ONE, 0],
    [ONE, 0, 0],
  ])('%i × %i is %i', (weight, keepValue, expected) => {
    expect(kept(weight, keepValue)).toBe(expected);
  });

  it('is exact for every weight and keep value, and never more than the weight', () => {
    fc.assert(
      fc.property(share, share, (weight, keepValue) => {
        const exact = up(BigInt(weight) * BigInt(keepValue), BigInt(ONE));
        expect(BigInt(kept(weight, keepValue))).toBe(exact);
        expect(kept(weight, keepValue)).toBeLessThanOrEqual(weight);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('rule B.2.b: the quota', () => {
  it('T47: 12 votes and 2 seats give 4.000000001', () => {
    expect(quota(votes(12), 2)).toBe(4_000_000_001n);
  });

  it('is cut at nine places before the smallest unit is added', () => {
    expect(quota(votes(100), 2)).toBe(33_333_333_334n);
  });
});

describe('rule B.2.f: the next keep value', () => {
  it('is keep value × quota, rounded up, ÷ votes, rounded up', () => {
    expect(nextKeepValue(ONE, quota(votes(12), 2), votes(7))).toBe(571_428_572);
    expect(nextKeepValue(500_000_000, 3n, 7n)).toBe(285_714_286);
  });

  it('is never more than the whole paper', () => {
    expect(nextKeepValue(ONE, 7n, 6n)).toBe(ONE);
  });
});
