import { type Json, lotCommitment, sha256Hex } from '@folkmoot/log';
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

/** A record with one secret poll that has been closed: a motion for everybody, and a seat for staff. */
export function sealedRecord(): SyntheticRecord {
  const record = new SyntheticRecord();
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
    contests: [contest('motion', null), contest('seat', 'staff')],
    lotCommitment: lotCommitment(secret),
    constitution: record.constitution,
  });
  const box = (id: string, constituency: string | null, contests: string[], count: number) =>
    record.enter('election.published', id, {
      poll: 'poll-s',
      constituency,
      contests,
      electionSha256: `hash of ${id}`,
      trusteesSha256: sha256Hex('trustees'),
      board: 'board-1',
      roll: roll(count, constituency ?? 'all'),
    });
  box('box-all', null, ['motion'], 9);
  box('box-staff', 'staff', ['seat'], 5);
  const key = (credential: string, replaces: string | null = null) =>
    record.enter('voter.key', credential, { poll: 'poll-s', replaces });
  const ballot = (id: string, credential: string, replaces: string | null = null) =>
    record.enter('ballot.accepted', id, {
      poll: 'poll-s',
      credential,
      tracker: `tracker of ${id}`,
      replaces,
    });
  key('ann-all');
  ballot('a1', 'ann-all');
  key('ann-staff');
  ballot('a2', 'ann-staff');
  key('bob-all');
  ballot('b1', 'bob-all');
  key('ann-all-again', 'ann-all');
  ballot('a3', 'ann-all-again', 'a1');
  key('ann-staff-again', 'ann-staff');
  ballot('a4', 'ann-staff-again', 'a2');
  ballot('b2', 'bob-all', 'b1');
  const closed = (id: string, ballots: number): Json => ({
    id,
    ballots,
    credentials: ballots,
    rollMarks: ballots,
    ballotsSha256: sha256Hex(`ballots of ${id}`),
  });
  record.enter('poll.closed', 'poll-s', {
    ballots: 2,
    electors: [
      { constituency: 'community', entitled: 4, tookPart: 1 },
      { constituency: 'staff', entitled: 5, tookPart: 1 },
    ],
    contests: [],
    boxes: [closed('box-all', 2), closed('box-staff', 1)],
    closedAt: '2026-06-08T09:00:00.000Z',
    early: null,
  });
  return record;
}
