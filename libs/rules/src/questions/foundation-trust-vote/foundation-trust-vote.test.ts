import { valueOf } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { type Ruling } from '../../outcome';
import { silentCompany } from '../../testing/members';
import { ask } from '../index';
import { type FoundationTrustVoteFacts } from './facts';

const trust: Constitution = { ...silentCompany, legalForm: 'nhs-foundation-trust' };
const rule = (change: Partial<FoundationTrustVoteFacts>, constitution = trust): Ruling =>
  valueOf(
    ask(constitution, {
      type: 'foundation-trust-vote',
      matter: 'remove-chair',
      atGeneralMeeting: true,
      governors: { inOffice: 22, votesFor: 16, votesAgainst: 0 },
      ...change,
    } satisfies FoundationTrustVoteFacts),
  );
const votes = (votesFor: number, votesAgainst: number) => ({ votesFor, votesAgainst });
const governors = (votesFor: number, votesAgainst: number, inOffice = 22) => ({
  inOffice,
  ...votes(votesFor, votesAgainst),
});

describe('R-D5: appointing and removing the chair and non-executives', () => {
  it('T37: 16 of 22 in office do not remove the chair, though all who came were for it; 17 do', () => {
    const lost = rule({});
    expect(lost.verdict).toBe('lost');
    expect(lost.headline).toContain('three quarters of the governors in office must be for it');
    expect(lost.derivation.at(-1)?.comparison).toMatchObject({ left: '64', right: '66' });
    expect(rule({ governors: governors(17, 0) })).toMatchObject({
      verdict: 'carried',
      warnings: [],
    });
    expect(rule({ matter: 'remove-non-executive', governors: governors(17, 5) }).verdict).toBe(
      'carried',
    );
  });

  it('more than half of those who vote appoint', () => {
    expect(rule({ matter: 'appoint-chair', governors: governors(5, 4) }).verdict).toBe('carried');
    expect(rule({ matter: 'appoint-chair', governors: governors(5, 5) }).verdict).toBe('lost');
    expect(rule({ matter: 'appoint-chair', governors: governors(0, 0) }).verdict).toBe('lost');
  });

  it('at a general meeting, and nowhere else', () => {
    expect(rule({ governors: governors(22, 0), atGeneralMeeting: false }).verdict).toBe('unlawful');
  });

  it('no more vote than are in office, and only in a foundation trust', () => {
    expect(rule({ governors: governors(23, 0) }).verdict).toBe('unlawful');
    expect(rule({ governors: governors(22, 0) }, silentCompany).verdict).toBe('unlawful');
  });
});

describe('R-D7: what governors approve', () => {
  it('a significant transaction, and more income from elsewhere: more than half of those who vote', () => {
    for (const matter of ['significant-transaction', 'other-income'] as const) {
      const vote = (votesFor: number, votesAgainst: number): string =>
        rule({ matter, atGeneralMeeting: false, governors: governors(votesFor, votesAgainst) })
          .verdict;
      expect(vote(4, 3)).toBe('carried');
      expect(vote(3, 3)).toBe('lost');
    }
  });

  it('a merger: more than half of all in office', () => {
    const merge = (votesFor: number): string =>
      rule({ matter: 'merger', governors: governors(votesFor, 0) }).verdict;
    expect(merge(11)).toBe('lost');
    expect(merge(12)).toBe('carried');
  });

  it('an amendment: governors and directors, each by their own votes', () => {
    const amend = (directors?: ReturnType<typeof votes>): string =>
      rule({
        matter: 'amendment',
        governors: governors(12, 4),
        ...(directors && { directors }),
      }).verdict;
    expect(amend(votes(6, 5))).toBe('carried');
    expect(amend(votes(5, 5))).toBe('lost');
    expect(amend()).toBe('lost');
  });

  it('one of the council’s own role goes to the members, and lapses without them', () => {
    const amend = (members?: ReturnType<typeof votes>): Ruling =>
      rule({
        matter: 'amendment-of-council-role',
        governors: governors(12, 4),
        directors: votes(6, 5),
        ...(members && { members }),
      });
    expect(amend().verdict).toBe('carried');
    expect(amend().warnings).toMatchObject([{ rule: 'R-D7' }]);
    expect(amend(votes(80, 20))).toMatchObject({ verdict: 'carried', warnings: [] });
    expect(amend(votes(50, 50)).verdict).toBe('lapsed');
  });
});
