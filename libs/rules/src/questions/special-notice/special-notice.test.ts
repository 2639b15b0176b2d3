import { plainDate, valueOf } from '@folkmoot/basics';
import { company } from '../../testing/members';
import { ask } from '../index';
import { type SpecialNoticeFacts } from './facts';

const rule = (change: Partial<SpecialNoticeFacts> = {}, constitution = company()) =>
  valueOf(
    ask(constitution, {
      type: 'special-notice',
      on: 'director-removal',
      receivedOn: plainDate('2026-06-01'),
      meetingOn: plainDate('2026-06-30'),
      ...change,
    } satisfies SpecialNoticeFacts),
  );

describe('R-A24: special notice', () => {
  it('reaches the company 28 clear days before the meeting', () => {
    expect(rule().verdict).toBe('in-order');
    expect(rule({ meetingOn: plainDate('2026-06-29') }).verdict).toBe('out-of-order');
    expect(rule().dates).toMatchObject([{ on: '2026-06-01' }]);
  });

  it('stands where the meeting is then called for a day within 28 days', () => {
    const called = (calledOn: string, meetingOn: string): string =>
      rule({ calledOn: plainDate(calledOn), meetingOn: plainDate(meetingOn) }).verdict;
    expect(called('2026-06-02', '2026-06-20')).toBe('in-order');
    expect(called('2026-05-31', '2026-06-20')).toBe('out-of-order');
    expect(called('2026-06-02', '2026-06-29')).toBe('in-order');
  });

  it('reaches the members with the notice, or 14 clear days before', () => {
    const told = (how: NonNullable<SpecialNoticeFacts['told']>['how'], on: string): string =>
      rule({ told: { how, on: plainDate(on) } }).verdict;
    expect(told('with-notice', '2026-06-16')).toBe('in-order');
    expect(told('advertisement', '2026-06-15')).toBe('in-order');
    expect(told('advertisement', '2026-06-16')).toBe('out-of-order');
  });

  it('R-A25: reminds of what is due to the director', () => {
    expect(rule().warnings).toMatchObject([{ citation: 'Companies Act 2006 s.169' }]);
    expect(rule({ on: 'auditor-removal' }).warnings).toEqual([]);
  });

  it('R-C11: in a society there is one for its auditor only', () => {
    const society = company({ legalForm: 'co-operative-society' });
    expect(rule({ on: 'auditor-removal' }, society).derivation[0]?.citation).toContain('s.94');
    expect(rule({}, society).verdict).toBe('out-of-order');
  });
});
