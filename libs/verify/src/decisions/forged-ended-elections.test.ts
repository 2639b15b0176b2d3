import { plainDate } from '@folkmoot/basics';
import { findOut, type Forgery } from '../testing/forgeries';
import { SyntheticPoll } from '../testing/synthetic-poll';
import { SyntheticRecord } from '../testing/synthetic-record';
import { hold } from '../testing/synthetic-seats';
import { verifyRecord } from '../verify-record';

const [first, second, third] = ['2026-06-01', '2026-06-20', '2026-07-10'].map(plainDate);
const ends = plainDate('2029-05-31');

/** Seats that elections were called for: whole terms, and what is left of the term of Ann. */
const whole = { contest: 'contest-whole', constituency: 'community', seats: 1 };
const rest = { contest: 'contest-rest', constituency: 'community', seats: 1 };

const call = (record: SyntheticRecord, election: string, contest: typeof whole, more = {}) =>
  record.enter('election.called', election, {
    title: 'Election',
    contests: [
      { id: contest.contest, constituency: contest.constituency, seats: contest.seats, ...more },
    ],
  });

const ending = (contest: typeof whole, on: string) => ({
  contests: [{ ...contest, rule: 'R-E1', citation: 'Constitution, community seats' }],
  reason: 'The seats are filled.',
  on,
});

const end = (record: SyntheticRecord, election: string, contest: typeof whole, on: string) =>
  record.enter('contests.ended', election, {
    ...ending(contest, on),
    constitution: record.constitution,
  });

/**
 * All six seats are filled by two elections while a third is called for one of them; a by-election fills the rest of the
 * term of Ann while another is called for it. Those that are left over are ended.
 */
function council(): SyntheticRecord {
  const record = new SyntheticRecord();
  const community = { constituency: 'community' } as const;
  const names = ['Ann', 'Bob', 'Cat', 'Dan'];
  call(record, 'election-whole', whole);
  hold(record, {
    ...{ ...community, number: 1, on: first!, names },
    seats: { termFrom: first!, placesTaken: 0 },
  });
  hold(record, {
    ...{ ...community, number: 2, on: second!, names: ['Eve', 'Fay'] },
    seats: { termFrom: second!, placesTaken: 4 },
  });
  end(record, 'election-whole', whole, second!);
  record.enter('seat.vacated', 'term-of-ann', {
    office: 'council:community',
    cause: 'resigned',
    vacantFrom: '2026-07-01',
    termEnds: ends,
    rule: 'R-E11',
    citation: 'Constitution',
  });
  call(record, 'election-rest', rest, { inPlaceOf: 'term-of-ann' });
  hold(record, {
    ...{ ...community, number: 3, on: third!, names: ['Gus'] },
    seats: {
      termFrom: third!,
      placesTaken: 5,
      inPlaceOf: { term: 'term-of-ann', name: 'Ann', termEnds: ends },
    },
  });
  end(record, 'election-rest', rest, third!);
  return record;
}

/** Moves an ending to stand before the decision of a number. */
function endBefore(record: SyntheticRecord, election: string, decision: number): void {
  const draft = record.draft('contests.ended', election);
  record.drafts.splice(record.drafts.indexOf(draft), 1);
  const made = record.draft('decision.made', `decision-${decision}`);
  record.drafts.splice(record.drafts.indexOf(made), 0, draft);
  record.drafts.forEach((one, second) => {
    one.second = second;
  });
}

/** Opens the poll of the election that was called for what is left of the term of Ann. */
function openForRest(record: SyntheticRecord): void {
  new SyntheticPoll(record, {
    id: 'rest',
    title: 'Community: 1 seat',
    kind: 'election',
    contest: {
      kind: 'ranking',
      constituency: 'community',
      seats: 1,
      budgetPence: null,
      options: [{ id: 'hal', name: 'Hal', pence: null }],
    },
    roll: { community: 8 },
    votes: [],
    tells: false,
    ballots: '1 1\n0\n"Hal"\n"Community: 1 seat"\n',
  });
  record.forgeEntry('poll.opened', 'rest', 'subject', 'election-rest');
}

const forgeries: readonly Forgery[] = [
  [
    'ends an election while a seat is free',
    (r) => endBefore(r, 'election-whole', 2),
    'rules',
    /^Entry \d+ ends a contest that had something left to fill\. Community: 2 seats are free for whole terms/,
  ],
  [
    'ends a by-election before anybody has the rest of the term',
    (r) => endBefore(r, 'election-rest', 3),
    'rules',
    /^Entry \d+ ends a contest that had something left to fill\. Community: the seat is still empty/,
  ],
  [
    'ends a contest that the election was not called for',
    (r) => r.forgeEntry('contests.ended', 'election-rest', 'contests', [whole]),
    'rules',
    /ends a contest that its election was not called for/,
  ],
  [
    'ends fewer seats than the election was called for',
    (r) => r.forgeEntry('contests.ended', 'election-whole', 'contests', [{ ...whole, seats: 2 }]),
    'rules',
    /ends a contest that its election was not called for/,
  ],
  [
    'ends an election that nobody called',
    (r) => r.remove(r.draft('election.called', 'election-whole')),
    'rules',
    /ends contests of an election that was never called/,
  ],
  [
    'ends a contest twice',
    (r) => end(r, 'election-rest', rest, '2026-07-11'),
    'rules',
    /ends a contest a second time/,
  ],
  [
    'ends it under a constitution that is not the one in force',
    (r) =>
      r.forgeEntry('contests.ended', 'election-rest', 'constitution', {
        version: 2,
        sha256: 'ab'.repeat(32),
      }),
    'rules',
    /ends contests under another version of the constitution than was in force/,
  ],
  [
    'declares somebody elected to what was ended before',
    (r) => {
      end(r, 'election-2', { contest: 'contest-2', constituency: 'community', seats: 2 }, second!);
      endBefore(r, 'election-2', 2);
    },
    'facts',
    /Decision 2 declares what had been ended before/,
  ],
  [
    'opens a poll for what was ended before',
    openForRest,
    'rules',
    /^Entry \d+ opens .+ for what had been ended\.$/,
  ],
  [
    'ends what is voted on already',
    (r) => {
      r.remove(r.draft('contests.ended', 'election-rest'));
      openForRest(r);
      end(r, 'election-rest', rest, third!);
    },
    'rules',
    /ends contests of an election whose poll had opened/,
  ],
  [
    'is not told as it should be',
    (r) => r.forgeEntry('contests.ended', 'election-rest', 'on', 'yesterday'),
    'entry',
    /contests\.ended\) cannot be used/,
  ],
];

describe('R-E1, R-E3, R-E11: elections that are ended as nothing is left to fill', () => {
  it('are verified', async () => {
    const { failures, unchecked } = await verifyRecord(council().publish());
    expect([failures, unchecked]).toEqual([[], []]);
  });
  findOut(forgeries, council);
});
