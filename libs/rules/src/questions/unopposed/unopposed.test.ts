import { valueOf } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { candidates } from '../../testing/facts';
import { ask } from '../index';

const rule = (
  seats: number,
  standing: number,
  constitution: Constitution = cicMembersCouncil,
): Ruling =>
  valueOf(
    ask(constitution, {
      type: 'unopposed',
      constituency: 'community',
      seats,
      candidates: candidates.slice(0, standing),
    }),
  );

describe('R-D14: seats and candidates', () => {
  it('more candidates than seats: a poll', () => {
    expect(rule(2, 3)).toMatchObject({ verdict: 'open', effects: [] });
  });
  it('as many: all are elected', () => {
    expect(rule(3, 3)).toMatchObject({ verdict: 'elected', effects: [] });
    expect(rule(1, 1).headline).toContain('Ada Okafor is elected without a poll');
  });
  it('fewer: those are elected, and the rest is for a new election', () => {
    expect(rule(5, 3)).toMatchObject({
      verdict: 'elected',
      effects: [{ type: 'seat-vacant', office: 'council:community', seats: 2 }],
    });
    expect(rule(2, 0)).toMatchObject({ verdict: 'open', effects: [{ seats: 2 }] });
  });
  it('no more seats than there are, and nobody twice', () => {
    expect(rule(7, 3).verdict).toBe('out-of-order');
    const twice = { type: 'unopposed', constituency: 'community', seats: 2 };
    const double = { ...twice, candidates: [candidates[0], candidates[0]] };
    expect(valueOf(ask(cicMembersCouncil, double)).headline).toContain('listed twice');
  });
});

describe('R-F35: a vote on those who stand alone', () => {
  const { elections } = cicMembersCouncil;
  const confirmed: Constitution = {
    ...cicMembersCouncil,
    elections: { ...elections, unopposed: 'confirmed-by-vote' },
  };
  it('is taken where the constitution wants it', () => {
    expect(rule(3, 2, confirmed)).toMatchObject({ verdict: 'open' });
    expect(rule(3, 2, confirmed).headline).toContain('a vote for or against each');
  });
});
