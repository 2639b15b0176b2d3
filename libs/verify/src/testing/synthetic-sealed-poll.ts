import { type Json, lotCommitment, sha256Hex } from '@folkmoot/log';
import { isFew } from '@folkmoot/rules';
import { type BoardLine } from '../files/box-file';
import { recordDate, secret } from './synthetic-poll';
import { SyntheticRecord } from './synthetic-record';

const roll = (count: number, of: string) => ({ count, sha256: sha256Hex(of) });
const option = (name: string) => ({ id: name.toLowerCase(), name, pence: null });
const contest = (id: string, constituency: string | null): Json => ({
  id,
  kind: 'choice',
  constituency,
  title: id,
  seats: constituency ? 1 : null,
  budgetPence: null,
  options: ['Yes', 'No'].map(option),
});

function open(record: SyntheticRecord, contests: readonly Json[]): void {
  record.enter('poll.opened', 'poll-s', {
    title: 'Sealed',
    kind: 'resolution',
    subject: 'subject-s',
    secrecy: 'secret',
    mayChangeVote: true,
    recordDate,
    opensAt: '2026-06-01T09:00:00.000Z',
    closesAt: '2026-06-08T09:00:00.000Z',
    roll: roll(9, 'all'),
    contests: [...contests],
    lotCommitment: lotCommitment(secret),
    constitution: record.constitution,
  });
}

function publish(
  record: SyntheticRecord,
  id: string,
  constituency: string | null,
  contests: string[],
  count: number,
): void {
  record.enter('election.published', id, {
    poll: 'poll-s',
    constituency,
    contests,
    electionSha256: `hash of ${id}`,
    trusteesSha256: sha256Hex('trustees'),
    board: 'board-1',
    roll: roll(count, constituency ?? 'all'),
  });
}

const key = (record: SyntheticRecord, credential: string, replaces: string | null = null): void =>
  record.enter('voter.key', credential, { poll: 'poll-s', replaces });

const ballot = (
  record: SyntheticRecord,
  id: string,
  credential: string,
  replaces: string | null = null,
): void =>
  record.enter('ballot.accepted', id, {
    poll: 'poll-s',
    credential,
    tracker: `tracker of ${id}`,
    replaces,
  });

const closed = (id: string, ballots: number) => ({
  id,
  ballots,
  credentials: ballots,
  rollMarks: ballots,
  few: isFew(ballots),
  ballotsSha256: sha256Hex(`ballots of ${id}`),
});

function close(record: SyntheticRecord, boxes: Json[], votes?: Json): void {
  record.enter('poll.closed', 'poll-s', {
    ballots: 2,
    electors: [
      { constituency: 'community', entitled: 4, tookPart: 1 },
      { constituency: 'staff', entitled: 5, tookPart: 1 },
    ],
    contests: [],
    boxes,
    ...(votes && { votes }),
    closedAt: '2026-06-08T09:00:00.000Z',
    early: null,
  });
}

/** Puts up the board of a box. @param states  of its ballots, by id */
function board(record: SyntheticRecord, box: string, states: Record<string, BoardLine['state']>) {
  const lines = Object.entries(states).map(([id, state]) => {
    const draft = record.draft('ballot.accepted', id);
    const credential = draft.fields.credential as string;
    const entry = record.drafts.indexOf(draft);
    return { entry, tracker: `tracker of ${id}`, credential, state };
  });
  record.boards.set(`poll-s ${box}`, lines);
}

/** A record with one secret poll of one box, whose ballots the close names. */
export function singleBoxRecord(): SyntheticRecord {
  const record = new SyntheticRecord();
  open(record, [contest('motion', null)]);
  publish(record, 'box-all', null, ['motion'], 9);
  key(record, 'ann');
  ballot(record, 'a1', 'ann');
  key(record, 'bob');
  ballot(record, 'b1', 'bob');
  ballot(record, 'a2', 'ann', 'a1');
  const counted = sha256Hex('tracker of b1\ntracker of a2\n');
  close(record, [{ ...closed('box-all', 2), ballotsSha256: counted }]);
  return record;
}

/** A record with one secret poll that has been closed: a motion for everybody, and a seat for staff. */
export function sealedRecord(): SyntheticRecord {
  const record = new SyntheticRecord();
  open(record, [contest('motion', null), contest('seat', 'staff')]);
  publish(record, 'box-all', null, ['motion'], 9);
  publish(record, 'box-staff', 'staff', ['seat'], 5);
  key(record, 'ann-all');
  ballot(record, 'a1', 'ann-all');
  key(record, 'ann-staff');
  ballot(record, 'a2', 'ann-staff');
  key(record, 'bob-all');
  ballot(record, 'b1', 'bob-all');
  key(record, 'ann-all-again', 'ann-all');
  ballot(record, 'a3', 'ann-all-again', 'a1');
  key(record, 'ann-staff-again', 'ann-staff');
  ballot(record, 'a4', 'ann-staff-again', 'a2');
  ballot(record, 'b2', 'bob-all', 'b1');
  const counted = sha256Hex('tracker of a3\ntracker of b2\n');
  const ofStaff = sha256Hex('tracker of a4\n');
  close(record, [
    { ...closed('box-all', 2), ballotsSha256: counted },
    { ...closed('box-staff', 1), ballotsSha256: ofStaff },
  ]);
  board(record, 'box-all', { a1: 'superseded', b1: 'superseded', a3: 'current', b2: 'current' });
  board(record, 'box-staff', { a2: 'superseded', a4: 'current' });
  return record;
}

/** The same, whose boxes of very few ballots are opened once the returning officer has said to. */
export function openedRecord(): SyntheticRecord {
  const record = sealedRecord();
  const boxes = { 'box-all': 2, 'box-staff': 1 };
  record.enter('opening.confirmed', 'poll-s', {
    boxes: Object.entries(boxes).map(([id, ballots]) => ({ id, ballots })),
  });
  for (const [id, ballots] of Object.entries(boxes))
    record.enter('result.published', id, {
      poll: 'poll-s',
      ballots,
      resultSha256: sha256Hex(`result of ${id}`),
      archiveSha256: sha256Hex(`archive of ${id}`),
      contests: [],
    });
  return record;
}

/**
 * A record with one secret poll of one box, in which Ann votes on paper after she has voted online, and Cem on paper
 * alone; a third envelope holds no vote.
 */
export function paperRecord(): SyntheticRecord {
  const record = new SyntheticRecord();
  open(record, [contest('motion', null)]);
  publish(record, 'box-all', null, ['motion'], 9);
  key(record, 'ann');
  ballot(record, 'a1', 'ann');
  record.enter('paper.batch', 'batch-1', {
    poll: 'poll-s',
    number: 1,
    place: 'Hall',
    envelopes: 3,
  });
  const mark = (id: string, supersedes: string[]) =>
    record.enter('paper.marked', id, { poll: 'poll-s', batch: 'batch-1', supersedes });
  mark('mark-ann', ['a1']);
  mark('mark-cem', []);
  for (const paper of ['p1', 'p2'])
    record.enter('ballot.accepted', paper, {
      poll: 'poll-s',
      batch: 'batch-1',
      credential: `key of ${paper}`,
      tracker: `tracker of ${paper}`,
      replaces: null,
    });
  record.enter('paper.confirmed', 'batch-1', {
    poll: 'poll-s',
    envelopes: 3,
    marks: 2,
    papers: 2,
    void: [{ envelope: 3, ground: 'late' }],
  });
  close(
    record,
    [
      {
        ...closed('box-all', 2),
        papers: 2,
        paperMarks: 2,
        ballotsSha256: sha256Hex('tracker of p1\ntracker of p2\n'),
      },
    ],
    { issued: 9, online: 0, paper: 2, notUsed: 7, superseded: 1, void: 1, unconfirmed: 0 },
  );
  board(record, 'box-all', { a1: 'superseded', p1: 'paper', p2: 'paper' });
  return record;
}
