import { plainDate } from '@folkmoot/basics';
import { type Json } from '@folkmoot/log';
import { findOut, type Forgery } from '../testing/forgeries';
import { SyntheticRecord } from '../testing/synthetic-record';
import { hold } from '../testing/synthetic-seats';
import { election, timedElection } from '../testing/synthetic-timetable';
import { verifyRecord } from '../verify-record';

const [first, second] = ['2026-06-01', '2026-06-20'].map(plainDate);

/** Three of the six seats, of which one is free in the end. */
const wide = { contest: 'contest-wide', constituency: 'community', seats: 3 };
const source = { rule: 'R-E1', citation: 'Constitution, community seats' };

const call = (record: SyntheticRecord, election: string, contest: typeof wide) =>
  record.enter('election.called', election, {
    title: 'Election',
    contests: [{ id: contest.contest, constituency: contest.constituency, seats: contest.seats }],
  });

const reduce = (
  record: SyntheticRecord,
  election: string,
  change: Readonly<Record<string, Json>>,
) =>
  record.enter('contests.reduced', election, {
    contests: [{ ...wide, ...source, free: 1, from: second!, ...change }],
    reason: 'Two seats were filled by another election.',
    on: second!,
    constitution: record.constitution,
  });

const publish = (record: SyntheticRecord, seats: number) =>
  record.enter('candidates.published', 'election-wide', {
    contests: [{ ...wide, seats, candidates: [{ id: 'gus', name: 'Gus' }] }],
  });

/** Four of six seats are filled, then a fifth, while an election is called for three: it goes on for one. */
function council(): SyntheticRecord {
  const record = new SyntheticRecord();
  const community = { constituency: 'community' } as const;
  hold(record, {
    ...{ ...community, number: 1, on: first!, names: ['Ann', 'Bob', 'Cat'] },
    seats: { termFrom: first!, placesTaken: 0 },
  });
  call(record, 'election-wide', wide);
  publish(record, 3);
  hold(record, {
    ...{ ...community, number: 2, on: second!, names: ['Dan', 'Eve'] },
    seats: { termFrom: second!, placesTaken: 3 },
  });
  reduce(record, 'election-wide', {});
  publish(record, 1);
  return record;
}

const change = (record: SyntheticRecord, changed: Readonly<Record<string, Json>>) =>
  record.forgeEntry('contests.reduced', 'election-wide', 'contests', [
    { ...wide, ...source, free: 1, from: second!, ...changed },
  ]);

const forgeries: readonly Forgery[] = [
  [
    'goes on for fewer seats than are free',
    (r) => {
      const draft = r.draft('contests.reduced', 'election-wide');
      r.drafts.splice(r.drafts.indexOf(draft), 1);
      const made = r.draft('decision.made', 'decision-2');
      r.drafts.splice(r.drafts.indexOf(made), 0, draft);
      r.drafts.forEach((one, nth) => {
        one.second = nth;
      });
    },
    'rules',
    /^Entry \d+ lets a contest go on for 1 of 3\. Community: 3 seats are free for whole terms/,
  ],
  [
    'goes on for more seats than are free',
    (r) => change(r, { free: 2 }),
    'rules',
    /^Entry \d+ lets a contest go on for 2 of 3\. Community: 1 seat is free for a whole term/,
  ],
  [
    'counts the free seats of a later day',
    (r) => change(r, { from: '2029-06-01' }),
    'rules',
    /^Entry \d+ counts free seats from 2029-06-01 on, and the log gives 2026-06-20/,
  ],
  [
    'counts the free seats of today before its polling day',
    (r) => {
      const at = r.drafts.indexOf(r.draft('contests.reduced', 'election-wide'));
      r.enter('timetable.set', 'election-wide', {
        pollingDay: '2026-09-01',
        before: null,
        stages: [],
      });
      r.drafts.splice(at, 0, ...r.drafts.splice(-1));
      r.drafts.forEach((one, nth) => {
        one.second = nth;
      });
    },
    'rules',
    /^Entry \d+ counts free seats from 2026-06-20 on, and the log gives 2026-09-01/,
  ],
  [
    'reduces a contest that the election was not called for',
    (r) => change(r, { seats: 4 }),
    'rules',
    /reduces a contest that its election is not for/,
  ],
  [
    'reduces it twice from the same number',
    (r) => reduce(r, 'election-wide', {}),
    'rules',
    /reduces a contest that its election is not for/,
  ],
  [
    'reduces an election that nobody called',
    (r) => r.remove(r.draft('election.called', 'election-wide')),
    'rules',
    /reduces contests of an election that was never called/,
  ],
  [
    'is under a constitution that is not the one in force',
    (r) =>
      r.forgeEntry('contests.reduced', 'election-wide', 'constitution', {
        version: 2,
        sha256: 'ab'.repeat(32),
      }),
    'rules',
    /reduces contests under another version of the constitution than was in force/,
  ],
  [
    'publishes who stands with another number of seats',
    (r) => publish(r, 3),
    'rules',
    /^Entry \d+ says that candidates stand for 3 of “community”, and its election is for 1/,
  ],
  [
    'takes seats away without saying so',
    (r) => r.remove(r.draft('contests.reduced', 'election-wide')),
    'rules',
    /^Entry \d+ says that candidates stand for 1 of “community”, and its election is for 3/,
  ],
  [
    'ends as many seats as it was called for, of which fewer were left',
    (r) =>
      r.enter('contests.ended', 'election-wide', {
        contests: [{ ...wide, ...source }],
        reason: 'The seats are filled.',
        on: second!,
        constitution: r.constitution,
      }),
    'rules',
    /ends a contest that its election was not called for/,
  ],
  [
    'is not told as it should be',
    (r) => r.forgeEntry('contests.reduced', 'election-wide', 'on', 'yesterday'),
    'entry',
    /contests\.reduced\) cannot be used/,
  ],
];

describe('R-E1, R-E3: elections that go on for fewer seats, as the others are not free any more', () => {
  it('are verified', async () => {
    const { failures, unchecked } = await verifyRecord(council().publish());
    expect([failures, unchecked]).toEqual([[], []]);
  });
  findOut(forgeries, council);
});

describe('R-E1: a poll fills the seats that its election is for', () => {
  const calledFor = (seats: number): SyntheticRecord => {
    const record = timedElection();
    record.forgeEntry('election.called', election, 'contests', [
      { id: 'contest-1', constituency: 'staff', seats },
    ]);
    return record;
  };
  it('is verified', async () => {
    const { failures } = await verifyRecord(calledFor(1).publish());
    expect(failures).toEqual([]);
  });
  findOut(
    [
      [
        'opens for fewer seats, and nothing says why',
        () => undefined,
        'rules',
        /^Entry \d+ puts to the vote 1 of “staff”, and its election is for 2/,
      ],
    ],
    () => calledFor(2),
  );
});
