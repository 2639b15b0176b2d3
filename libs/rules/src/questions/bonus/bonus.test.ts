import { valueOf } from '@folkmoot/basics';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { shareOut } from '../../surplus/share-out';
import { ask } from '../index';
import { type BonusFacts } from './facts';

type Employee = BonusFacts['employees'][number];
const rule = (
  employees: readonly Employee[],
  terms: BonusFacts['terms'] = 'equal',
  paidOn = '2026-07-01',
): Ruling => valueOf(ask(cicMembersCouncil, { type: 'bonus', paidOn, terms, employees }));
const of = (...pence: string[]): Employee[] =>
  pence.map((one, index) => ({ id: `e-${index + 1}`, pence: one }));

describe('R-G5: a bonus on the same terms', () => {
  it('the same for all', () => {
    expect(rule(of('10000', '10000', '10000')).headline).toContain(
      '£300.00 is paid to 3 employees on the same terms',
    );
    expect(rule(of('10000', '10000', '20000')).verdict).toBe('out-of-order');
  });
  it('a penny that cannot be divided is no inequality', () => {
    expect(rule(of('3334', '3333', '3333')).verdict).toBe('in-order');
    expect(rule(of('3335', '3333', '3332')).verdict).toBe('out-of-order');
  });
  it.each(['pay', 'length-of-service', 'hours'] as const)('in proportion to %s', (terms) => {
    const measures = [2_000_00n, 3_100_00n, 777_77n];
    const claims = measures.map((weight, index) => ({ id: `e-${index + 1}`, weight }));
    const shared = shareOut(100_001n, claims).map(({ id, pence }, index) => ({
      id,
      pence: String(pence),
      measure: String(measures[index]),
    }));
    expect(rule(shared, terms).verdict).toBe('in-order');
    const favoured = shared.map((one, index) => (index === 0 ? { ...one, pence: '60000' } : one));
    expect(rule(favoured, terms).verdict).toBe('out-of-order');
    expect(rule(of('1', '1'), terms).verdict).toBe('out-of-order');
  });
  it('leaves out those with less than twelve months, or who gave cause', () => {
    const [first, second] = of('10000', '0');
    const without = (leftOut: NonNullable<Employee['leftOut']>, pence = '0') =>
      rule([first!, { ...second!, pence, leftOut }]).verdict;
    expect(without({ months: 11 })).toBe('in-order');
    expect(without({ months: 12 })).toBe('out-of-order');
    expect(without({ gaveCause: true })).toBe('in-order');
    expect(without({ gaveCause: true }, '1')).toBe('out-of-order');
    expect(rule([first!, second!]).verdict).toBe('out-of-order');
  });
  it('is free of income tax up to £3,600.00 for one employee in a tax year', () => {
    expect(rule(of('360000')).warnings).toEqual([]);
    expect(rule(of('360001')).warnings[0]?.says).toContain('passes £3,600.00');
    const earlier = [{ id: 'e-1', pence: '100000', earlierPence: '260001' }];
    expect(rule(earlier).warnings).toHaveLength(1);
    expect(rule(of('1'), 'equal', '2014-09-30').warnings).toMatchObject([
      { says: expect.stringContaining('passes £0.00') as string },
      { says: expect.stringContaining('is not modelled') as string },
    ]);
  });
});
