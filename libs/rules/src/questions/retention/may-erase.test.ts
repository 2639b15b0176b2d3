import { plainDate } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { type ErasureFacts, mayErase } from './may-erase';

const facts: ErasureFacts = {
  on: plainDate('2036-07-11'),
  leftOn: plainDate('2026-07-10'),
  inOfficeUntil: null,
  isOfficer: false,
  underWay: [],
  records: [],
};
const rule = (change: Partial<ErasureFacts> = {}, constitution: Constitution = cicMembersCouncil) =>
  mayErase(constitution, { ...facts, ...change });
const failures = (change: Partial<ErasureFacts>): string[] =>
  rule(change)
    .derivation.filter(({ holds }) => !holds)
    .map(({ says }) => says);

describe('R-H1, R-H4: whether a former member may be erased', () => {
  it('R-A45: from the day after ten years since they left, and not before', () => {
    expect(rule()).toMatchObject({ verdict: 'in-order', held: [] });
    expect(rule({ on: plainDate('2036-07-10') })).toMatchObject({
      verdict: 'out-of-order',
      held: [{ record: 'register-entry', until: '2036-07-10', rule: 'R-A45' }],
    });
  });
  it('never a member, nor somebody who has yet to leave', () => {
    expect(failures({ leftOn: null })).toEqual([
      'They are a member: the entry in the register is kept until 10 years after they leave.',
    ]);
    expect(rule({ leftOn: plainDate('2037-01-01') }).verdict).toBe('out-of-order');
  });
  it('never somebody in office, with a role, or with something under way', () => {
    expect(
      failures({
        inOfficeUntil: plainDate('2037-03-31'),
        isOfficer: true,
        underWay: ['an election'],
      }),
    ).toEqual([
      'They hold an office or a seat until Tuesday 31 March 2037.',
      'They can sign in as an officer: take that from them first.',
      'They take part in an election: end that first.',
    ]);
  });
  it('each kind of record by the one that is kept longest, the longest last', () => {
    const record = (from: string, kind: 'ballots' | 'notice-and-proof-of-sending') => ({
      record: kind,
      from: plainDate(from),
      termEnds: null,
    });
    const ruling = rule({
      records: [
        record('2027-01-05', 'notice-and-proof-of-sending'),
        record('2026-09-01', 'notice-and-proof-of-sending'),
        record('2036-01-01', 'ballots'),
      ],
    });
    expect(ruling.held.map(({ record: kind, until }) => [kind, until])).toEqual([
      ['ballots', '2037-01-01'],
      ['notice-and-proof-of-sending', '2037-01-05'],
    ]);
    expect(ruling.dates?.map(({ on }) => on)).toEqual(['2036-07-10', '2037-01-01', '2037-01-05']);
    expect(ruling.headline).toBe(
      'Ballots must be kept until Thursday 1 January 2037: Model Election Rules 2014 r.57 [from knowledge].',
    );
  });
  it('R-F30: ballots for the whole term where they may be counted back', () => {
    const filling = (then: 'countback' | 'by-election'): Constitution => ({
      ...cicMembersCouncil,
      elections: {
        ...cicMembersCouncil.elections,
        vacancies: { leaveWithinMonths: 6, then: [then], cites: ['Rules, 14'] },
      },
    });
    const records = [
      { record: 'ballots', from: plainDate('2026-07-10'), termEnds: plainDate('2039-09-30') },
    ] as const;
    expect(rule({ records }, filling('by-election')).verdict).toBe('in-order');
    expect(rule({ records }, filling('countback')).held).toMatchObject([
      { until: '2039-09-30', rule: 'R-F30', citation: 'Rules, 14' },
    ]);
  });
  it('what is kept for good holds up for good', () => {
    const records = [
      { record: 'count-sheet', from: plainDate('2020-01-01'), termEnds: null },
    ] as const;
    expect(rule({ records }).held).toMatchObject([{ until: null }]);
  });
});
