import { valueOf } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';

const verdict = (facts: object, constitution: Constitution = cicMembersCouncil): string =>
  valueOf(ask(constitution, { type: 'interest', ...facts })).verdict;
const loan = (agreedOn: string, interestPence: string, more: object = {}): string =>
  verdict({ on: 'loan', agreedOn, averageDebtPence: '1000000', interestPence, ...more });

describe('R-B9: interest that depends on performance', () => {
  it('a fifth of the average debt for agreements from 1 October 2014', () => {
    expect(loan('2014-10-01', '200000')).toBe('in-order');
    expect(loan('2026-01-01', '200001')).toBe('out-of-order');
  });
  it('a tenth for agreements from 6 April 2010', () => {
    expect(loan('2014-09-30', '100001')).toBe('out-of-order');
    expect(loan('2010-04-06', '100000')).toBe('in-order');
  });
  it('four points above the base rate before that', () => {
    const baseRate = { numerator: 1, denominator: 200 };
    expect(loan('2010-04-05', '45000', { baseRate })).toBe('in-order');
    expect(loan('2010-04-05', '45001', { baseRate })).toBe('out-of-order');
    expect(loan('2010-04-05', '1')).toBe('out-of-order');
  });
  it('binds community interest companies only', () => {
    const facts = { on: 'loan', agreedOn: '2026-01-01', averageDebtPence: '1', interestPence: '9' };
    expect(verdict(facts, { ...cicMembersCouncil, legalForm: 'co-operative-society' })).toBe(
      'in-order',
    );
  });
});

describe('R-C2, R-C14: interest on shares', () => {
  const society = (legalForm: Constitution['legalForm']): Constitution => ({
    ...cicMembersCouncil,
    legalForm,
    surplus: { ...cicMembersCouncil.surplus, shareInterest: { numerator: 3, denominator: 100 } },
  });
  const shares = (interestPence: string, foundNecessary = true) => ({
    on: 'shares',
    paidUpPence: '100000',
    interestPence,
    foundNecessary,
  });

  it('is limited by the rules, to the penny', () => {
    expect(verdict(shares('3000'), society('co-operative-society'))).toBe('in-order');
    expect(verdict(shares('3001'), society('co-operative-society'))).toBe('out-of-order');
    expect(verdict(shares('1'))).toBe('out-of-order');
  });
  it('is no more than a society needs to keep the capital', () => {
    expect(verdict(shares('3000', false), society('community-benefit-society'))).toBe(
      'out-of-order',
    );
    expect(verdict(shares('3000', false), society('company-limited-by-shares'))).toBe('in-order');
  });
});
