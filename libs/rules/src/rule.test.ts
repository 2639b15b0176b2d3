import { plainDate, valueOf } from '@folkmoot/basics';
import { decide } from './decisions/decide';
import { type DecisionFacts } from './facts';
import { cicMembersCouncil } from './presets/cic-members-council';
import { ask, questions } from './questions';
import { everyQuestion, rule } from './rule';
import { allocation, contest, council, councilVote, membersVote } from './testing/facts';

const documents: readonly DecisionFacts[] = [
  membersVote('members-special-resolution', 312, 88, 14),
  councilVote({
    kind: 'council-surplus-allocation',
    proposal: allocation(),
    byConstituency: [{ constituency: 'staff', votesFor: 15, votesAgainst: 3 }],
  }),
  councilVote({
    kind: 'council-appoint-chair',
    service: { served: [], placesTaken: 0 },
    proposal: {
      type: 'appointment',
      office: 'chair',
      nominee: { id: 'p-1', name: 'Morgan Ashe' },
      from: plainDate('2026-10-01'),
      to: plainDate('2029-09-30'),
    },
  }),
  {
    type: 'election',
    title: 'Council election 2026',
    contests: [contest()],
    decidedOn: plainDate('2026-09-25'),
  },
  {
    type: 'fund-round',
    title: 'Autumn round',
    budgetPence: '500000',
    method: 'greedy',
    methodVersion: '1',
    voters: 12,
    bids: [{ id: 'b-1', name: 'Garden', pence: '200000', approvals: 9 }],
    funded: ['b-1'],
    countSheetSha256: 'ab'.repeat(32),
    participation: council(6, 4, 2),
    decidedOn: plainDate('2026-09-25'),
  },
];

const NOTICE = {
  type: 'notice',
  meeting: { startsAt: '2026-03-31T09:00:00.000Z', isAnnual: false },
  entitled: 100,
  dispatches: [{ channel: 'email', sentAt: '2026-03-12T10:00:00.000Z', members: 100 }],
};

describe('one reader for every document of facts', () => {
  it.each(documents)('decides a poll as `decide` does: $type $title', (facts) => {
    const written: unknown = JSON.parse(JSON.stringify(facts));
    expect(valueOf(rule(cicMembersCouncil, written))).toEqual(decide(cicMembersCouncil, facts));
  });
  it('answers what can be asked as `ask` does', () => {
    expect(rule(cicMembersCouncil, NOTICE)).toEqual(ask(cicMembersCouncil, NOTICE));
  });
  it('tells each fault by its place', () => {
    const facts = { ...documents[0], votesFor: -1, extra: true, proposal: { type: 'gift' } };
    expect(rule(cicMembersCouncil, facts)).toMatchObject({
      ok: false,
      error: [
        { path: '/votesFor', code: 'out-of-range' },
        { path: '/proposal/type', code: 'not-one-of' },
        { path: '/extra', code: 'unknown-member' },
      ],
    });
    expect(rule(cicMembersCouncil, { type: 'weather' })).toMatchObject({
      ok: false,
      error: [{ path: '/type', code: 'not-one-of' }],
    });
  });
  it.each([
    [{ type: 'filing', filing: 'articles', from: '10 July', asOf: '2026-07-10' }, 'Give a date,'],
    [{ type: 'candidate-death', candidate: ' ', diedAt: '2026-07-10', declaredAt: null }, 'Write'],
    [{ ...NOTICE, meeting: { startsAt: '2026-03-31', isAnnual: false } }, 'Give a moment in UTC,'],
  ])('says how to write what is written wrong: %j', (facts, says) => {
    const ruled = rule(cicMembersCouncil, facts);
    expect(ruled.ok ? [] : ruled.error.map((fault) => fault.says)).toEqual([
      expect.stringContaining(says),
    ]);
  });
  it('has one name for each thing', () => {
    expect(new Set(everyQuestion.map(({ type }) => type)).size).toBe(everyQuestion.length);
    expect(everyQuestion.length).toBe(questions.length + 3);
  });
});
