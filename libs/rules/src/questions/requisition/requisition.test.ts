import { plainDate, valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Ruling } from '../../outcome';
import { meetingRules } from '../../testing/meeting-rules';
import { company, silentCompany } from '../../testing/members';
import { ask } from '../index';
import { type RequisitionFacts } from './facts';

const facts = (change: Partial<RequisitionFacts> = {}): RequisitionFacts => ({
  type: 'requisition',
  wants: 'meeting',
  votes: 1_300,
  asking: 65,
  receivedOn: plainDate('2026-06-01'),
  objections: [],
  ...change,
});
const rule = (change: Partial<RequisitionFacts> = {}, constitution = company()): Ruling =>
  valueOf(ask(constitution, facts(change)));
const called = (
  by: 'directors' | 'requisitionists',
  on: string,
  held: string,
  votes?: number,
): Partial<RequisitionFacts> => ({
  called: {
    by,
    on: plainDate(on),
    for: plainDate(held),
    ...(votes !== undefined && { votes }),
  },
});

describe('R-A26: a meeting at the request of members', () => {
  it('T31: of 1,300 votes 65 are enough, of 1,301 it takes 66', () => {
    expect(rule().verdict).toBe('in-order');
    expect(rule({ asking: 64 }).verdict).toBe('out-of-order');
    expect(rule({ votes: 1_301 }).verdict).toBe('out-of-order');
    expect(rule({ votes: 1_301, asking: 66 }).verdict).toBe('in-order');
    expect(rule().headline).toBe(
      '65 of 1,300 votes ask, and 65 are enough: the meeting must be called (Articles, general meetings).',
    );
  });

  it('T31, R-01: articles that ask for 10 % change nothing; for 2 %, they do', () => {
    const asking = (numerator: number): typeof silentCompany =>
      company({ meetings: meetingRules({ requisition: { numerator, denominator: 100 } }) });
    expect(rule({}, asking(10)).verdict).toBe('in-order');
    expect(rule({}, asking(10)).derivation[0]?.citation).toBe('Companies Act 2006 s.303(2)');
    expect(rule({ asking: 26 }, asking(2)).verdict).toBe('in-order');
    expect(rule({ asking: 25 }, asking(2)).verdict).toBe('out-of-order');
    expect(rule({}, silentCompany).verdict).toBe('in-order');
  });

  it('needs the least number that is 5 %, whatever the number of votes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (votes) => {
        const needed = Math.ceil(votes / 20);
        expect(rule({ votes, asking: needed }).verdict).toBe('in-order');
        expect(rule({ votes, asking: needed - 1 }).verdict).toBe('out-of-order');
      }),
      { numRuns: 50 },
    );
  });

  it('is refused where it could have no effect, or is defamatory, frivolous or vexatious', () => {
    for (const objection of ['ineffective', 'defamatory', 'frivolous'] as const)
      expect(rule({ objections: [objection] }).verdict).toBe('out-of-order');
  });

  it('is called within 21 days and held within 28 days after the notice', () => {
    expect(rule(called('directors', '2026-06-22', '2026-07-20')).verdict).toBe('in-order');
    expect(rule(called('directors', '2026-06-23', '2026-07-20')).verdict).toBe('out-of-order');
    expect(rule(called('directors', '2026-06-22', '2026-07-21')).verdict).toBe('out-of-order');
    expect(rule().dates?.map(({ on }) => on)).toEqual(['2026-06-22', '2026-07-20', '2026-09-01']);
  });

  it('failing that, those with more than half of the votes that asked call it within three months', () => {
    const own = (on: string, held: string, votes: number): string =>
      rule(called('requisitionists', on, held, votes)).verdict;
    expect(own('2026-06-23', '2026-09-01', 33)).toBe('in-order');
    expect(own('2026-06-22', '2026-09-01', 33)).toBe('out-of-order');
    expect(own('2026-06-23', '2026-09-02', 33)).toBe('out-of-order');
    expect(own('2026-06-23', '2026-09-01', 32)).toBe('out-of-order');
    const half = called('requisitionists', '2026-06-23', '2026-09-01', 33);
    expect(rule({ asking: 66, ...half }).verdict).toBe('out-of-order');
  });

  it('is for a society to settle in its rules', () => {
    const society = { ...company(), legalForm: 'co-operative-society' as const };
    const tenth = meetingRules({ requisition: { numerator: 1, denominator: 10 } });
    expect(rule({}, { ...society, meetings: tenth }).verdict).toBe('out-of-order');
    expect(rule({ asking: 130 }, { ...society, meetings: tenth }).verdict).toBe('in-order');
    const silent = { ...silentCompany, legalForm: 'co-operative-society' as const };
    expect(rule({ asking: 1_300 }, silent).verdict).toBe('out-of-order');
  });
});

describe('R-A37: a written resolution at the request of members', () => {
  const writing = { wants: 'written-resolution' } as const;

  it('5 % of the votes have it sent round within 21 days, with a statement of 1,000 words', () => {
    const sent = (day: string): string =>
      rule({ ...writing, words: 1_000, circulatedOn: plainDate(day) }).verdict;
    expect(sent('2026-06-22')).toBe('in-order');
    expect(sent('2026-06-23')).toBe('out-of-order');
    expect(rule({ ...writing, words: 1_001 }).verdict).toBe('out-of-order');
    expect(rule({ ...writing, asking: 64 }).verdict).toBe('out-of-order');
    expect(rule(writing).dates).toMatchObject([{ on: '2026-06-22' }]);
  });

  it('there is none in a public company', () => {
    expect(rule(writing, company({ legalForm: 'public-limited-company' })).verdict).toBe(
      'out-of-order',
    );
  });
});
