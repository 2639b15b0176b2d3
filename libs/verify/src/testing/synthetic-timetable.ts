import { plainDate, type PlainDate } from '@folkmoot/basics';
import { commitment, type Json, lotCommitment, sha256Hex } from '@folkmoot/log';
import {
  cicMembersCouncil,
  type Constitution,
  type FixedDays,
  momentOfStage,
  planElection,
} from '@folkmoot/rules';
import { SyntheticRecord } from './synthetic-record';

export const election = 'election-1';
export const pollingDay = plainDate('2026-09-18');
/** The day that two officers choose for nominations to open, a week before the rules would have them. */
export const chosenDay = plainDate('2026-08-17');

/** What an officer commits to, for one matter. */
export const officer = (account: string) => ({
  officer: commitment(new Uint8Array(32).fill(5), 'officer', { account }),
});

/** The polling day is set, or set again, at a moment. */
export function setTimetable(
  record: SyntheticRecord,
  before: PlainDate | null,
  setAt: string,
  fixed: FixedDays = {},
  pack: Constitution = cicMembersCouncil,
): void {
  const stages = planElection(pack, pollingDay, fixed).map(({ stage, on }) => ({ stage, on }));
  record.enter('timetable.set', election, { pollingDay, before, stages, setAt });
}

/** Its poll opens as its timetable has it. */
export function openPoll(record: SyntheticRecord, opensAt: string): void {
  record.enter('poll.opened', 'poll-1', {
    title: 'Autumn election',
    kind: 'election',
    subject: election,
    secrecy: 'open',
    mayChangeVote: true,
    recordDate: '2026-09-11',
    opensAt,
    closesAt: momentOfStage('poll-closes', pollingDay),
    roll: { count: 8, sha256: sha256Hex('roll') },
    contests: [
      {
        id: 'contest-1',
        kind: 'ranking',
        constituency: 'staff',
        title: 'Staff: 1 seat',
        seats: 1,
        budgetPence: null,
        options: ['ann', 'bob'].map((id): Json => ({ id, name: id, pence: null })),
      },
    ],
    lotCommitment: lotCommitment(new Uint8Array(32)),
    constitution: record.constitution,
  });
}

/** An election whose poll opens by its timetable, on which two officers agreed in one place, and its notices. */
export function timedElection(pack: Constitution = cicMembersCouncil): SyntheticRecord {
  const record = new SyntheticRecord(pack);
  record.enter('election.called', election, { title: 'Autumn election', contests: [] });
  setTimetable(record, null, '2026-08-03T10:00:00.000Z');
  const wanted = { election, stage: 'nominations-open', on: chosenDay };
  record.enter('override.asked', 'override-1', { ...wanted, reason: 'Summer.' }, officer('a'));
  record.enter('override.decided', 'override-1', { ...wanted, agreed: true }, officer('b'));
  setTimetable(record, pollingDay, '2026-08-04T10:00:00.000Z', { 'nominations-open': chosenDay });
  const notice = { stage: 'notice-of-election', title: 'Autumn election' };
  record.enter('election.announced', election, { ...notice, doneAt: '2026-08-10T11:00:00.000Z' });
  record.enter('candidates.published', election, {
    order: 'surname',
    contests: [],
    doneAt: '2026-09-10T17:00:00.000Z',
  });
  openPoll(record, '2026-09-11T08:00:00.000Z');
  const notified = { channel: 'e-mail', sentTo: 6, entitled: 8 };
  record.enter('notice.given', 'poll-1', { ...notified, givenAt: '2026-09-11T08:00:05.000Z' });
  return record;
}
