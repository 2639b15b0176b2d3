import fc from 'fast-check';
import { formatVotes, quota, transferValue, votes } from './rule';

describe('SSI 2011/399 sch. 1 r.47: the quota', () => {
  it('divides the papers by one more than the seats, ignores decimals, and adds one (T47)', () => {
    expect(quota(votes(99), 2)).toBe(votes(34));
    expect(quota(votes(100), 2)).toBe(votes(34));
    expect(quota(votes(5_000), 4)).toBe(votes(1_001));
    expect(quota(votes(5_004), 4)).toBe(votes(1_001));
    expect(quota(votes(0), 1)).toBe(votes(1));
  });

  it('can never be reached by more candidates than there are seats', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 50 }),
        (papers, seats) => quota(votes(papers), seats) * BigInt(seats + 1) > votes(papers),
      ),
    );
  });
});

describe('SSI 2011/399 sch. 1 r.49(3): the transfer value', () => {
  it('is the surplus × the value when received ÷ the votes credited, cut at five places (T43)', () => {
    expect(formatVotes(transferValue(votes(2), votes(1), votes(7)))).toBe('0.28571');
  });

  it('falls again when a paper moves a second time', () => {
    expect(transferValue(votes(1), 28_571n, votes(6))).toBe(4_761n);
  });

  it('never gives away more than the surplus', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        (papers, over) => {
          const credited = votes(papers + over);
          return (
            transferValue(votes(over), votes(1), credited) * BigInt(papers + over) <= votes(over)
          );
        },
      ),
    );
  });
});
