import { formatVotes, votes } from '../stv/hundredths';
import { quota, transferValue } from './rule';

describe('Model Election Rules STV46: the quota (R-F22)', () => {
  it('disregards the fraction and adds one (T47)', () => {
    expect(formatVotes(quota(votes(99), 2))).toBe('34.00');
    expect(formatVotes(quota(votes(100), 2))).toBe('34.00');
  });
});

describe('Model Election Rules STV47(4), (7): the transfer value (R-F23)', () => {
  it('is the surplus ÷ the transferable papers, cut at two places (T43)', () => {
    expect(transferValue(200n, 7n, 100n)).toBe(28n);
  });

  it('is never more than the papers were worth when received, at the first stage either', () => {
    expect(transferValue(2_700n, 15n, 100n)).toBe(100n);
    expect(transferValue(100n, 3n, 28n)).toBe(28n);
    expect(transferValue(100n, 0n, 28n)).toBe(28n);
  });
});
