import { plainDate } from '@folkmoot/basics';
import { type Constitution, type DecisionKind } from '../constitution';
import { type Participation, type Proposal } from '../facts';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { workerCoOp } from '../presets/worker-co-op';
import { councilVote, membersVote, replied, withKind } from '../testing/facts';
import { removedByAct } from '../testing/year';
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
      heldUntil: plainDate('2027-03-31'),
      item: replied(),
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
      effects: [
        { type: 'term-ends', term: 'term-7', on: '2026-09-02', reason: proposal.reasons },
        { type: 'filing-due', what: 'Notice that a director has left', by: '2026-09-16' },
      ],
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
          heldUntil: plainDate('2027-03-31'),
          ...removedByAct,
          decidedOn: plainDate('2026-09-01'),
          proposal,
        }),
      ).verdict;
    expect(byMembers({ subject: 'director-removal' })).toBe('carried');
    expect(byMembers({})).toBe('unlawful');
  });
  it('a term that is over, or was ended meanwhile, is not ended again', () => {
    const until = (heldUntil?: string) =>
      decide(
        cicMembersCouncil,
        councilVote({
          kind: 'council-remove-chair',
          votesFor: 17,
          votesAgainst: 0,
          abstained: 0,
          participation: inOffice(17),
          proposal,
          ...(heldUntil !== undefined && { heldUntil: plainDate(heldUntil) }),
          item: replied(),
        }),
      );
    expect(until('2026-09-02').verdict).toBe('carried');
    expect(until('2026-09-01')).toMatchObject({ verdict: 'unlawful', effects: [] });
    expect(until('2026-09-01').headline).toContain(
      'Morgan Ashe holds the office until Tuesday 1 September 2026 as it is, so nothing is left to end on Wednesday 2 September 2026',
    );
    expect(until().headline).toContain('Nothing says until when the office is held');
  });
  it('R-A25: a seat on a council that is the board is a director’s, whom the members may remove', () => {
    const bySeat = (constitution: Constitution, office: string, kind: string) =>
      decide(constitution, {
        ...membersVote(kind, 20, 1),
        participation: [{ constituency: 'workers', entitled: 30, tookPart: 21 }],
        heldUntil: plainDate('2027-03-31'),
        ...removedByAct,
        proposal: { ...proposal, office },
      });
    const removed = bySeat(workerCoOp, 'council:workers', 'members-remove-director');
    expect(removed).toMatchObject({
      verdict: 'carried',
      effects: [{ type: 'term-ends' }, { type: 'filing-due', by: '2026-09-16' }],
    });
    expect(removed.warnings).toEqual([]);
    const byCharter = { ...workerCoOp, councilName: 'Assembly' };
    expect(bySeat(byCharter, 'council:workers', 'members-remove-director').headline).toContain(
      'no office “council:workers”',
    );
    expect(bySeat(workerCoOp, 'council:nobody', 'members-remove-director').verdict).toBe(
      'unlawful',
    );
    const lenient: Constitution = {
      ...workerCoOp,
      decisionKinds: workerCoOp.decisionKinds.map((kind) =>
        kind.code === 'members-remove-director' ? { ...kind, electorate: 'members' } : kind,
      ),
    };
    expect(bySeat(lenient, 'council:workers', 'members-remove-director').headline).toContain(
      'as the law lets them remove a director',
    );
  });
  it('ends an office only by the kind of decision that is meant to', () => {
    expect(remove(17, {}, 'council-remove-ned').headline).toContain(
      'The office Chair is ended by a decision of the kind “Removal of the chair”',
    );
    expect(remove(17, { office: 'treasurer' }).headline).toContain('no office “treasurer”');
  });
});
