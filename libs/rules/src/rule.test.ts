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

const CEASES = {
  type: 'candidate-ceases',
  cause: 'death',
  at: '2026-07-10',
  pollOpened: false,
  declaredAt: null,
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
    [{ ...CEASES, candidate: ' ' }, 'Write'],
    [{ ...NOTICE, meeting: { startsAt: '2026-03-31', isAnnual: false } }, 'Give a moment in UTC,'],
    [
      { type: 'filing', filing: 'articles', from: '9999-12-31', asOf: '2026-07-10' },
      'Give a date in the years 1800 to 2999.',
    ],
  ])('says how to write what is written wrong: %j', (facts, says) => {
    const ruled = rule(cicMembersCouncil, facts);
    expect(ruled.ok ? [] : ruled.error.map((fault) => fault.says)).toEqual([
      expect.stringContaining(says),
    ]);
  });
  it('has one name for each thing', () => {
    expect(new Set(everyQuestion.map(({ type }) => type)).size).toBe(everyQuestion.length);
    expect(everyQuestion.length).toBe(questions.length + 4);
  });
});

describe('a part is never larger than what it is of (R-02)', () => {
  const council = { constituency: 'staff', member: { id: 'p', name: 'P' }, ground: 'conduct' };
  const removal = {
    type: 'council-removal',
    ...council,
    reasonsGivenOn: '2026-01-01',
    hearingOffered: true,
    decidedOn: '2026-03-01',
  };
  const votes = { votesFor: 9, votesAgainst: 2 };
  it.each<[string, object]>([
    ['/asking', { type: 'requisition', wants: 'meeting', votes: 10, asking: 11, objections: [] }],
    ['/membersAgainst', { type: 'audit-disapplication', membersAgainst: 11, members: 10 }],
    ['/votes', { type: 'control', test: 'employees', votes: { held: 11, of: 10 } }],
    ['/votesDemanding', { type: 'poll-demand', votesDemanding: 11, votes: 10 }],
    ['/decision', { ...removal, decision: { by: 'council', votesFor: 3, othersInOffice: 2 } }],
    ['/decision', { ...removal, decision: { by: 'council', votesFor: 0, othersInOffice: 0 } }],
    [
      '/decision',
      { ...removal, decision: { by: 'recall', entitled: 11, requisitioned: 12, ...votes } },
    ],
    [
      '/decision',
      { ...removal, decision: { by: 'recall', entitled: 10, requisitioned: 9, ...votes } },
    ],
  ])('%s of %j', (path, facts) => {
    const whole: Readonly<Record<string, object>> = {
      requisition: { receivedOn: '2026-06-01' },
      'audit-disapplication': { isSmall: true, votesFor: 90, votesAgainst: 11 },
      'poll-demand': { on: 'resolution', byChair: false, byDirectors: false, members: 1 },
    };
    const ruled = rule(cicMembersCouncil, {
      ...whole[(facts as { readonly type: string }).type],
      ...facts,
    });
    expect(ruled.ok ? [] : ruled.error.map((fault) => fault.path)).toEqual([
      expect.stringMatching(new RegExp(`^${path}`)),
    ]);
  });
});
