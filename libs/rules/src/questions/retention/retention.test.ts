import { valueOf } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';

const rule = (
  record: string,
  more: object = {},
  constitution: Constitution = cicMembersCouncil,
): Ruling => valueOf(ask(constitution, { type: 'retention', record, from: '2026-07-10', ...more }));
const until = (ruling: Ruling) => ruling.dates?.[0]?.on;

describe('R-H4: how long a record is kept', () => {
  it.each([
    ['minutes-and-resolutions', '2036-07-10'],
    ['board-minutes', '2036-07-10'],
    ['register-entry', '2036-07-10'],
    ['notice-and-proof-of-sending', '2036-07-10'],
    ['proxy-appointment', '2036-07-10'],
    ['conflict-declaration', '2032-07-10'],
    ['challenge', '2036-07-10'],
    ['access-log', '2028-07-10'],
    ['nomination', '2027-07-10'],
  ])('%s until %s', (record, last) => {
    expect(until(rule(record))).toBe(last);
  });
  it.each(['count-sheet', 'yearly-report'])('%s for good', (record) => {
    expect(rule(record).headline).toContain('Keep it for good');
    expect(rule(record, { destroyOn: '2126-01-01' }).verdict).toBe('out-of-order');
  });
  it('a nomination until a year after the term it was for', () => {
    expect(until(rule('nomination', { termEnds: '2029-09-30' }))).toBe('2030-09-30');
  });
  it('R-A44: no minute is destroyed before ten years are over', () => {
    expect(rule('minutes-and-resolutions', { destroyOn: '2036-07-10' }).verdict).toBe(
      'out-of-order',
    );
    expect(rule('minutes-and-resolutions', { destroyOn: '2036-07-11' }).verdict).toBe('in-order');
  });
});

describe('R-D25, R-F30: ballots', () => {
  const withVacancies = (then: ('countback' | 'recount' | 'by-election')[]): Constitution => ({
    ...cicMembersCouncil,
    elections: {
      ...cicMembersCouncil.elections,
      vacancies: { leaveWithinMonths: 6, then, cites: ['Rules, 14'] },
    },
  });
  it('for a year, or for the term where they may be counted back', () => {
    const more = { termEnds: '2029-09-30' };
    expect(until(rule('ballots', more, withVacancies(['countback'])))).toBe('2029-09-30');
    expect(until(rule('ballots', more, withVacancies(['recount'])))).toBe('2029-09-30');
    expect(until(rule('ballots', more, withVacancies(['by-election'])))).toBe('2027-07-10');
    expect(until(rule('ballots', {}, withVacancies(['countback'])))).toBe('2027-07-10');
    const short = { termEnds: '2026-12-31' };
    expect(until(rule('ballots', short, withVacancies(['countback'])))).toBe('2027-07-10');
  });
  it('for a year where papers cannot be counted back', () => {
    const constitution = withVacancies(['countback']);
    const elections = { ...constitution.elections, method: 'fptp' as const };
    const more = { termEnds: '2029-09-30' };
    expect(until(rule('ballots', more, { ...constitution, elections }))).toBe('2027-07-10');
  });
});
