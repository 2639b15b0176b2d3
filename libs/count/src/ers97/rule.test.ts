import fc from 'fast-check';
import { formatVotes, votes } from '../stv/hundredths';
import { quota, transferValue } from './rule';

describe('ERS97 5.1.6: the quota (R-F7)', () => {
  it('is the division to two places, with 0.01 more only where that is not exact (T47)', () => {
    expect(formatVotes(quota(votes(99), 2))).toBe('33.00');
    expect(formatVotes(quota(votes(100), 2))).toBe('33.34');
    expect(formatVotes(quota(votes(112), 2))).toBe('37.34');
    expect(formatVotes(quota(votes(0), 3))).toBe('0.00');
  });

  it('leaves at most a quota for all others (6.14)', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 50 }), (papers, seats) => {
        const all = votes(papers);
        return all - quota(all, seats) * BigInt(seats) <= quota(all, seats);
      }),
    );
  });
});

describe('ERS97 5.3.7: the transfer value (R-F10)', () => {
  it('is the surplus ÷ the transferable papers, cut at two places (T46)', () => {
    expect(transferValue(4_066n, 56n, 100n)).toBe(72n);
  });

  it('is what the papers are worth when together they do not exceed the surplus', () => {
    expect(transferValue(2_700n, 15n, 100n)).toBe(100n);
    expect(transferValue(1_500n, 15n, 100n)).toBe(100n);
    expect(transferValue(100n, 3n, 28n)).toBe(28n);
    expect(transferValue(100n, 0n, 28n)).toBe(28n);
  });
});
