import { valueOf } from '@folkmoot/basics';
import { meetingRules } from '../../testing/meeting-rules';
import { company, silentCompany } from '../../testing/members';
import { ask } from '../index';
import { type PollDemandFacts } from './facts';

const facts = (change: Partial<PollDemandFacts>): PollDemandFacts => ({
  type: 'poll-demand',
  on: 'resolution',
  byChair: false,
  byDirectors: false,
  members: 0,
  votesDemanding: 0,
  votes: 100,
  ...change,
});
const rule = (change: Partial<PollDemandFacts>, constitution = silentCompany): string =>
  valueOf(ask(constitution, facts(change))).verdict;
const asking = (members: number, exceptOnProcedure?: boolean) =>
  company({
    meetings: meetingRules({
      pollDemand: {
        members,
        share: { numerator: 1, denominator: 5 },
        byChair: true,
        byDirectors: false,
        cites: ['Articles, polls'],
        ...(exceptOnProcedure !== undefined && { exceptOnProcedure }),
      },
    }),
  });

describe('R-A11: who may demand a poll', () => {
  it('five members, or a tenth of the votes, or a tenth of what is paid up', () => {
    expect(rule({ members: 5 })).toBe('in-order');
    expect(rule({ members: 4 })).toBe('out-of-order');
    expect(rule({ members: 1, votesDemanding: 10 })).toBe('in-order');
    expect(rule({ members: 1, votesDemanding: 9 })).toBe('out-of-order');
    expect(rule({ members: 1, paidUp: { demanding: 10, all: 100 } })).toBe('in-order');
    expect(rule({ members: 1, paidUp: { demanding: 9, all: 100 } })).toBe('out-of-order');
  });

  it('R-01: articles that ask for more change nothing, those that ask for fewer do', () => {
    expect(rule({ members: 5 }, asking(8))).toBe('in-order');
    expect(rule({ members: 2 }, asking(2))).toBe('in-order');
    expect(rule({ votesDemanding: 10 }, asking(8))).toBe('in-order');
    const cited = (members: number): string | undefined =>
      valueOf(ask(asking(members), facts({ members: 5 }))).derivation[0]?.citation;
    expect(cited(8)).toBe('Companies Act 2006 s.321(2)');
    expect(cited(2)).toBe('Articles, polls');
  });

  it('the chair and the directors where the articles say so', () => {
    expect(rule({ byChair: true })).toBe('out-of-order');
    expect(rule({ byChair: true }, asking(5))).toBe('in-order');
    expect(rule({ byDirectors: true }, asking(5))).toBe('out-of-order');
  });

  it('only on who takes the chair, or on an adjournment, may articles have none', () => {
    expect(rule({ members: 5, on: 'adjournment' }, asking(5, true))).toBe('out-of-order');
    expect(rule({ members: 5, on: 'election-of-chair' }, asking(5, true))).toBe('out-of-order');
    expect(rule({ members: 5, on: 'adjournment' }, asking(5))).toBe('in-order');
    expect(rule({ members: 5 }, asking(5, true))).toBe('in-order');
  });

  it('a society goes by its rules', () => {
    const society = { ...asking(8), legalForm: 'co-operative-society' as const };
    expect(rule({ members: 7 }, society)).toBe('out-of-order');
    expect(rule({ members: 8 }, society)).toBe('in-order');
  });
});
