import { plainDate } from '@folkmoot/basics';
import { type DecisionKind } from '../constitution';
import { type Participation, type Proposal } from '../facts';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { councilVote, withKind } from '../testing/facts';
import { decide } from './decide';

const proposal: Extract<Proposal, { type: 'removal' }> = {
  type: 'removal',
  office: 'chair',
  term: 'term-7',
  holder: { id: 'p-1', name: 'Morgan Ashe' },
  on: plainDate('2026-09-02'),
  reasons: 'Four meetings missed without cause.',
};

/** 22 in office, of whom 16 or more take part. */
const inOffice = (tookPart: number): Participation[] => [
  { constituency: 'staff', entitled: 10, tookPart: 10 },
  { constituency: 'community', entitled: 12, tookPart: tookPart - 10 },
];
const remove = (
  votesFor: number,
  change: Partial<typeof proposal> = {},
  kind = 'council-remove-chair',
) =>
  decide(
    cicMembersCouncil,
    councilVote({
      kind,
      votesFor,
      votesAgainst: 0,
      abstained: 0,
      participation: inOffice(votesFor),
      proposal: { ...proposal, ...change },
    }),
  );

describe('R-E8: a removal needs three quarters of the members in office', () => {
  it('fails when all 16 who attend vote for it and 22 are in office (T37)', () => {
    const outcome = remove(16);
    expect(outcome).toMatchObject({ verdict: 'lost', effects: [] });
    expect(outcome.headline).toBe(
      '16 for, 0 against, 0 abstained; 72.7 % of members in office; needs at least 75 %: Constitution, removal of the chair.',
    );
  });
  it('succeeds with 17, and ends the term', () => {
    expect(remove(17)).toMatchObject({
      verdict: 'carried',
      effects: [{ type: 'term-ends', term: 'term-7', on: '2026-09-02', reason: proposal.reasons }],
    });
  });
  it('wants reasons', () => {
    expect(remove(17, { reasons: ' ' }).headline).toContain('No reasons are given');
  });
  it('is open to the members of the company as well, for a director (R-A25)', () => {
    const byMembers = (effect: Partial<DecisionKind>): string =>
      decide(
        withKind('members-ordinary-resolution', { effect: 'removal', ...effect }),
        councilVote({
          kind: 'members-ordinary-resolution',
          participation: [{ constituency: 'staff', entitled: 1_300, tookPart: 20 }],
          proposal,
        }),
      ).verdict;
    expect(byMembers({ subject: 'director-removal' })).toBe('carried');
    expect(byMembers({})).toBe('unlawful');
  });
  it('ends an office only by the kind of decision that is meant to', () => {
    expect(remove(17, {}, 'council-remove-ned').headline).toContain(
      'The office Chair is ended by a decision of the kind council-remove-chair',
    );
    expect(remove(17, { office: 'treasurer' }).headline).toContain('no office “treasurer”');
  });
});
