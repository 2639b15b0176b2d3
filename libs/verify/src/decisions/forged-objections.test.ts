import { addDays, plainDate } from '@folkmoot/basics';
import { type Json } from '@folkmoot/log';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { findOut, type Forgery } from '../testing/forgeries';
import { addElection, honestRecord } from '../testing/synthetic-polls';
import { decidedOn } from '../testing/synthetic-poll';
import { SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';

const cites = ['Rule 14'];
const rules: Constitution = {
  ...cicMembersCouncil,
  elections: {
    ...cicMembersCouncil.elections,
    afterDeclaration: {
      objections: {
        ...{ byCandidates: true, byElectors: false, withinDays: 21, days: 'calendar' as const },
        cites,
      },
      cites,
    },
  },
};
const until = addDays(plainDate(decidedOn), 21);
const madeAt = `${decidedOn}T18:00:00.000Z`;
const election = 'subject-poll-2';
const [first, second, words] = ['1', '2', '3'].map((n) => `${n.repeat(42)}A`) as [
  string,
  string,
  string,
];
const objected = ['declaration.objected', election] as const;
const answered = ['declaration.answered', election] as const;
const made = ['decision.made', 'decision-2'] as const;

/** A record whose election a candidate objected to: nothing is answered. */
function open(): SyntheticRecord {
  const record = honestRecord(rules);
  record.forgeDecision(2, 'evidence.objections', { until });
  record.draft(...made).commitments = { officer: first };
  const fields = { decision: 2, objection: 'objection-1', by: 'candidate', madeAt, until };
  record.enter(...objected, fields, { objection: words });
  return record;
}

const answer = { decision: 2, objection: 'objection-1', reason: 'The papers were looked at.' };

function dismissed(): SyntheticRecord {
  const record = open();
  const fields = { ...answer, outcome: 'dismissed', setAside: [], calledAgain: null };
  record.enter(...answered, fields, { officer: second });
  return record;
}

function setAside(): SyntheticRecord {
  const record = open();
  const fields = {
    ...{ ...answer, outcome: 'set-aside', calledAgain: 'election-again' },
    setAside: [{ constituency: 'staff', terms: ['term-1'] }],
  };
  record.enter(...answered, fields, { officer: second });
  const [on, termEnds] = [addDays(plainDate(decidedOn), 5), addDays(plainDate(decidedOn), 4)];
  record.enter('seat.vacated', 'term-1', {
    ...{ office: 'council:staff', cause: 'result-set-aside', vacantFrom: on, termEnds },
    ...{ rule: 'R-D26', citation: 'Constitution' },
  });
  record.enter('election.called', 'election-again', {
    title: 'Again',
    contests: [{ id: 'contest-again', constituency: 'staff', seats: 1 }],
    follows: election,
  });
  return record;
}

const change =
  (entry: readonly ['declaration.objected' | 'declaration.answered', string]) =>
  (path: string, to: Json) =>
  (record: SyntheticRecord) =>
    record.forgeEntry(...entry, path, to);
const ofObjection = change(objected);
const ofAnswer = change(answered);

/** Seconds from the beginning of the synthetic log to the evening on which the result was declared. */
const untilDeclared = (Date.parse(madeAt) - Date.UTC(2026, 5, 1)) / 1000;

/** A declaration, and an objection to it, that were entered as they happened. */
function keptAsItHappened(): SyntheticRecord {
  const record = new SyntheticRecord(rules);
  addElection(record);
  record.forgeDecision(1, 'evidence.objections', { until });
  const fields = { decision: 1, objection: 'objection-1', by: 'candidate', madeAt, until };
  record.enter(...objected, fields, { objection: words });
  for (const entry of [record.draft('decision.made'), record.draft(...objected)])
    entry.second += untilDeclared;
  return record;
}

const whenDismissed: readonly Forgery[] = [
  [
    'takes one before there was a result',
    ofObjection('madeAt', `${addDays(plainDate(decidedOn), -1)}T18:00:00.000Z`),
    'rules',
    /takes an objection from before the result was declared/,
  ],
  [
    'takes an objection a day late',
    ofObjection('madeAt', `${addDays(until, 1)}T09:00:00.000Z`),
    'rules',
    /takes an objection against the rules: An objection could be made until/,
  ],
  [
    'takes one of somebody who may not object',
    ofObjection('by', 'elector'),
    'rules',
    /takes an objection against the rules: Only a candidate can object/,
  ],
  [
    'tells objectors of an earlier last day',
    ofObjection('until', decidedOn),
    'rules',
    /tells another last day for objections than the rules give/,
  ],
  [
    'tells an earlier last day in the decision',
    (r) => r.forgeDecision(2, 'evidence.objections.until', decidedOn),
    'facts',
    /tells another last day for objections than the rules give/,
  ],
  [
    'commits to nothing of what was said',
    (r) => (r.draft(...objected).commitments = {}),
    'rules',
    /does not commit to what was objected/,
  ],
  [
    'enters an objection twice',
    (r) => r.drafts.push(r.draft(...objected)),
    'rules',
    /makes an objection a second time/,
  ],
  [
    'takes an objection to what was not declared',
    ofObjection('decision', 99),
    'rules',
    /objects to a result that was not declared/,
  ],
  [
    'files it with another election',
    (r) => (r.draft(...objected).resource = 'subject-poll-1'),
    'rules',
    /objects to the result of another election than it names/,
  ],
  [
    'answers what nobody objected',
    (r) => r.remove(r.draft(...objected)),
    'rules',
    /answers an objection that nobody had made/,
  ],
  [
    'answers twice',
    (r) => r.drafts.push(r.draft(...answered)),
    'rules',
    /answers an objection a second time/,
  ],
  [
    'lets whoever declared the result answer',
    (r) => (r.draft(...answered).commitments = { officer: first }),
    'rules',
    /does not show that another officer answers than declared the result/,
  ],
  [
    'hides who declared the result',
    (r) => (r.draft(...made).commitments = {}),
    'rules',
    /does not show that another officer answers than declared the result/,
  ],
  [
    'dismisses and calls another election',
    ofAnswer('calledAgain', 'election-again'),
    'rules',
    /does not say the same of the result and of what follows/,
  ],
  [
    'frees a seat by a result that stands',
    (r) =>
      r.enter('seat.vacated', 'term-1', {
        ...{ office: 'council:staff', cause: 'result-set-aside', vacantFrom: decidedOn },
        ...{ termEnds: decidedOn, rule: 'R-D26', citation: 'Constitution' },
      }),
    'rules',
    /frees a seat by a result that nobody set aside/,
  ],
];

const whenSetAside: readonly Forgery[] = [
  [
    'leaves the seat to its holder',
    (r) => r.remove(r.draft('seat.vacated', 'term-1')),
    'rules',
    /sets a result aside whose seats did not fall free by it/,
  ],
  [
    'frees another seat',
    (r) => r.forgeEntry('seat.vacated', 'term-1', 'office', 'council:community'),
    'rules',
    /sets a result aside whose seats did not fall free by it/,
  ],
  [
    'calls no other election',
    (r) => r.remove(r.draft('election.called', 'election-again')),
    'rules',
    /sets a result aside and calls no election for as many seats/,
  ],
  [
    'calls one for more seats',
    (r) => r.forgeEntry('election.called', 'election-again', 'contests.0.seats', 2),
    'rules',
    /sets a result aside and calls no election for as many seats/,
  ],
  [
    'ends terms that did not begin by it',
    ofAnswer('setAside.0.terms', ['term-1', 'term-2']),
    'rules',
    /sets a result aside and ends other terms than began by it/,
  ],
  [
    'ends no term at all',
    ofAnswer('setAside.0.terms', []),
    'rules',
    /sets a result aside and ends other terms than began by it/,
  ],
];

describe('R-D26: what was objected to a declared result, and what came of it', () => {
  it.each([
    ['an objection that waits', open],
    ['one that was dismissed', dismissed],
    ['one by which the result was set aside', setAside],
    ['one that was entered on the day of the declaration', keptAsItHappened],
  ])('%s leaves a record that holds', async (_, record) => {
    const verdict = await verifyRecord(record().publish());
    expect(verdict.failures).toEqual([]);
  });
  findOut(whenDismissed, dismissed);
  findOut(
    [
      [
        'enters one that came when its time was over as if it had come in time',
        (r) => (r.draft(...objected).second += 22 * 86_400),
        'rules',
        /dates an objection more than a day apart from when the log took it/,
      ],
    ],
    keptAsItHappened,
  );
  findOut(whenSetAside, setAside);
});

describe('R-D25, R-D26: who cast which ballot is not destroyed over an open objection', () => {
  const unlinked = (record: SyntheticRecord): SyntheticRecord => {
    const fields = { keptUntil: '2027-06-09', unlinkedOn: '2027-06-10' };
    record.enter('ballots.unlinked', 'poll-2', fields);
    return record;
  };
  it('which holds once it is answered', async () => {
    const { failures } = await verifyRecord(unlinked(dismissed()).publish());
    expect(failures).toEqual([]);
  });
  findOut(
    [
      [
        'destroys it before',
        () => undefined,
        'poll',
        /destroys who cast which ballot while an objection to the result is not answered/,
      ],
    ],
    () => unlinked(open()),
  );
});
