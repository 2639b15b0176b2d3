import { plainDate, valueOf } from '@folkmoot/basics';
import { company } from '../../testing/members';
import { ask } from '../index';
import { type MembersStatementFacts } from './facts';

const rule = (change: Partial<MembersStatementFacts>, constitution = company()) =>
  valueOf(
    ask(constitution, {
      type: 'members-statement',
      words: 1_000,
      votes: 1_000,
      asking: 50,
      members: 50,
      receivedOn: plainDate('2026-06-01'),
      meetingOn: plainDate('2026-06-09'),
      ...change,
    } satisfies MembersStatementFacts),
  );

describe('R-A27: what members want said before a meeting', () => {
  it('has 1,000 words at the most', () => {
    expect(rule({}).verdict).toBe('in-order');
    expect(rule({ words: 1_001 }).verdict).toBe('out-of-order');
  });

  it('is asked for by 5 % of the votes, or by 100 members with £100 each on average', () => {
    expect(rule({ asking: 49 }).verdict).toBe('out-of-order');
    const hundred = { asking: 10, members: 100 };
    expect(rule({ ...hundred, paidUpPence: 1_000_000 }).verdict).toBe('in-order');
    expect(rule({ ...hundred, paidUpPence: 999_999 }).verdict).toBe('out-of-order');
    expect(rule({ ...hundred, members: 99, paidUpPence: 9_999_999 }).verdict).toBe('out-of-order');
    expect(rule(hundred).verdict).toBe('out-of-order');
  });

  it('comes seven clear days before the meeting', () => {
    expect(rule({ receivedOn: plainDate('2026-06-02') }).verdict).toBe('out-of-order');
    expect(rule({}).dates).toMatchObject([{ on: '2026-06-01' }]);
  });

  it('goes with the notice, or as soon as it can', () => {
    const sent = (noticeOn: string, sentOn: string): string =>
      rule({
        meetingOn: plainDate('2026-06-30'),
        noticeOn: plainDate(noticeOn),
        sentOn: plainDate(sentOn),
      }).verdict;
    expect(sent('2026-06-05', '2026-06-05')).toBe('in-order');
    expect(sent('2026-06-05', '2026-06-06')).toBe('out-of-order');
    expect(sent('2026-05-30', '2026-06-06')).toBe('in-order');
    expect(sent('2026-05-30', '2026-06-30')).toBe('out-of-order');
  });

  it('is a right in companies', () => {
    expect(rule({}, company({ legalForm: 'community-benefit-society' })).verdict).toBe(
      'out-of-order',
    );
  });
});
