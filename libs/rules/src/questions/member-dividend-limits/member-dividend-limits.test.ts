import { valueOf } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';

const worker: Constitution = {
  ...cicMembersCouncil,
  surplus: {
    ...cicMembersCouncil.surplus,
    memberFirst: { togetherAtMost: { numerator: 1, denominator: 2 }, cites: ['Articles, 30'] },
  },
};
const verdict = (
  equity: string,
  members: string,
  employees: string,
  constitution: Constitution = worker,
): string =>
  valueOf(
    ask(constitution, {
      type: 'member-dividend-limits',
      distributablePence: '100000',
      equityDividendPence: equity,
      memberDividendPence: members,
      employeeDividendPence: employees,
    }),
  ).verdict;

describe('R-C19: capital and members', () => {
  it('capital gets no more than members and employees together', () => {
    expect(verdict('20000', '15000', '5000')).toBe('in-order');
    expect(verdict('20001', '15000', '5000')).toBe('out-of-order');
  });
  it('capital and members get no more than half of what can be distributed', () => {
    expect(verdict('25000', '25000', '0')).toBe('in-order');
    expect(verdict('25000', '25001', '0')).toBe('out-of-order');
    expect(verdict('0', '50000', '50000')).toBe('in-order');
  });
  it('where the constitution says so', () => {
    expect(verdict('99999', '0', '0', cicMembersCouncil)).toBe('in-order');
  });
});
