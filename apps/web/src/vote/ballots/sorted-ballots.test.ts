import { type MyBallot } from '../../shared/api-voting';
import { sortBallots } from './sorted-ballots';

const ballot = (poll: string, state: MyBallot['state'], opensAt: string, closesAt: string) =>
  ({ poll, state, opensAt, closesAt }) as MyBallot;

describe('sortBallots', () => {
  const sorted = sortBallots(
    [
      ballot('late', 'open', '2026-11-01', '2026-12-09'),
      ballot('soon', 'open', '2026-11-01', '2026-11-30'),
      ballot('next', 'open', '2026-12-01', '2026-12-20'),
      ballot('old', 'decided', '2026-01-01', '2026-01-09'),
      ballot('recent', 'closed', '2026-10-01', '2026-10-09'),
    ],
    '2026-11-22',
  );

  it('puts first what closes first', () => {
    expect(sorted.open.map(({ poll }) => poll)).toEqual(['soon', 'late']);
  });

  it('keeps apart what has not begun', () => {
    expect(sorted.toCome.map(({ poll }) => poll)).toEqual(['next']);
  });

  it('lists the past from the newest', () => {
    expect(sorted.past.map(({ poll }) => poll)).toEqual(['recent', 'old']);
  });
});
