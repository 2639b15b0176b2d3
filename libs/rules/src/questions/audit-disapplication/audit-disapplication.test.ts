import { valueOf } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { silentCompany } from '../../testing/members';
import { ask } from '../index';

const society: Constitution = { ...silentCompany, legalForm: 'community-benefit-society' };
const rule = (
  votesFor: number,
  votesAgainst: number,
  members = 1_000,
  change = {},
  constitution = society,
): string =>
  valueOf(
    ask(constitution, {
      type: 'audit-disapplication',
      isSmall: true,
      votesFor,
      votesAgainst,
      membersAgainst: votesAgainst,
      members,
      ...change,
    }),
  ).verdict;

describe('R-C11: a year without an audit', () => {
  it('is stopped by a fifth of the votes', () => {
    expect(rule(81, 19)).toBe('carried');
    expect(rule(80, 20)).toBe('lost');
  });

  it('is stopped by a tenth of all members', () => {
    expect(rule(91, 9, 100)).toBe('carried');
    expect(rule(90, 10, 100)).toBe('lost');
    expect(rule(90, 10, 101)).toBe('carried');
  });

  it('needs votes for it, and a small society', () => {
    expect(rule(0, 0)).toBe('lost');
    expect(rule(81, 19, 1_000, { isSmall: false })).toBe('lost');
    expect(rule(81, 19, 1_000, {}, silentCompany)).toBe('lost');
  });
});
