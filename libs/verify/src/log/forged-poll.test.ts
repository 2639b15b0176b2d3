import { sha256Hex } from '@folkmoot/log';
import { findOut, type Forgery } from '../testing/forgeries';
import { honestRecord } from '../testing/synthetic-polls';
import { type Draft, type SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';

const vote = (record: SyntheticRecord, ballot: string) => record.draft('ballot.accepted', ballot);

const insertBefore = ({ drafts }: SyntheticRecord, place: Draft, draft: Draft) =>
  drafts.splice(drafts.indexOf(place), 0, draft);

const forgeries: readonly Forgery[] = [
  [
    'stuffs the box unreported',
    (r) =>
      insertBefore(r, r.draft('poll.closed', 'poll-1'), { ...vote(r, 'b'), resource: 'stuffed' }),
    'poll',
    /5 ballots are reported at the close of the poll “Motion”; the log accepted 6/,
  ],
  ['loses a ballot', (r) => r.remove(vote(r, 'c')), 'poll', /the log accepted 4/],
  [
    'takes a ballot after the close',
    (r) => {
      const late = vote(r, 'b');
      r.remove(late);
      insertBefore(r, r.draft('decision.made', 'decision-1'), late);
    },
    'poll',
    /accepts a ballot after the poll “Motion” was closed/,
  ],
  [
    'accepts one ballot twice',
    (r) => insertBefore(r, vote(r, 'b'), vote(r, 'b')),
    'poll',
    /accepts a ballot a second time/,
  ],
  [
    'replaces a ballot of another constituency',
    (r) => r.forgeEntry('ballot.accepted', 'f', 'constituency', 'community'),
    'poll',
    /replaces a ballot that is not in the box/,
  ],
  [
    'says that votes went by shares',
    (r) => r.forgeEntry('poll.opened', 'poll-1', 'roll.votes', 800),
    'poll',
    /Of the poll “Motion” its roll had 800 votes at its opening and 0 at its close/,
  ],
  [
    'gives a constituency the votes of shares',
    (r) => r.forgeEntry('poll.closed', 'poll-1', 'electors.0.votes', { held: 800, cast: 500 }),
    'poll',
    /votes of shares are reported at its close, and its roll gave everybody one vote/,
  ],
  [
    'changes a vote where votes are final',
    (r) => r.forgeEntry('poll.opened', 'poll-1', 'mayChangeVote', false),
    'poll',
    /changes a vote in the poll “Motion”, where votes may not be changed/,
  ],
  [
    'moves a ballot between constituencies',
    (r) => r.forgeEntry('ballot.accepted', 'm', 'constituency', 'community'),
    'poll',
    /1 ballots from community are reported .* the log accepted 2/,
  ],
  [
    'reports other ballots than the log took, without telling their constituencies',
    (r) => r.forgeEntry('poll.closed', 'poll-2', 'electors.0.tookPart', 6),
    'poll',
    /6 ballots from all constituencies are reported at the close of the poll “Staff: 1 seat”; the log accepted 5/,
  ],
  [
    'moves ballots that the log did not tell the constituency of',
    (r) =>
      r.forgeEntry('poll.closed', 'poll-2', 'electors', [
        { constituency: 'community', entitled: 2, tookPart: 2 },
        { constituency: 'staff', entitled: 6, tookPart: 3 },
      ]),
    'count',
    /“Staff: 1 seat” has 5 ballot papers; 3 people voted in it/,
  ],
  [
    'lets more vote than are on the roll',
    (r) => r.forgeEntry('poll.closed', 'poll-1', 'electors.0.entitled', 4),
    'poll',
    /5 ballots from staff are in the box of the poll “Motion”, whose roll has 4/,
  ],
  [
    'changes the roll while the poll is open',
    (r) => r.forgeEntry('poll.opened', 'poll-1', 'roll.count', 12),
    'poll',
    /The roll of the poll “Motion” had 12 people at its opening and 8 at its close/,
  ],
  [
    'closes twice',
    (r) => insertBefore(r, r.draft('poll.closed', 'poll-1'), r.draft('poll.closed', 'poll-1')),
    'poll',
    /closes the poll “Motion” a second time/,
  ],
  [
    'opens twice',
    (r) => insertBefore(r, r.draft('poll.opened', 'poll-1'), r.draft('poll.opened', 'poll-1')),
    'poll',
    /opens a poll a second time/,
  ],
  [
    'declares before the close',
    (r) => {
      const closed = r.draft('poll.closed', 'poll-3');
      r.remove(closed);
      r.drafts.push(closed);
    },
    'poll',
    /comes before the poll “Community fund” was closed/,
  ],
  [
    'decides without a poll',
    (r) => r.remove(r.draft('poll.opened', 'poll-1')),
    'poll',
    /\(decision.made\) is about a poll that never opened/,
  ],
  [
    'opens under rules never adopted',
    (r) => r.forgeEntry('poll.opened', 'poll-1', 'constitution.sha256', sha256Hex('')),
    'constitution',
    /opens the poll “Motion” under a constitution that the log never adopted/,
  ],
  [
    'leaves out what a reader needs',
    (r) => (r.draft('poll.closed', 'poll-1').fields = {}),
    'entry',
    /\(poll.closed\) cannot be used: “ballots” is not a whole number/,
  ],
  [
    'writes a list where a roll belongs',
    (r) => r.forgeEntry('poll.opened', 'poll-1', 'roll', []),
    'entry',
    /\(poll.opened\) cannot be used: “roll” is not an object/,
  ],
];

describe('An entry of a ballot tells its constituency or not', () => {
  it('and a poll that took ballots before and after it ceased to verifies', async () => {
    const record = honestRecord();
    delete vote(record, 'f').fields.constituency;
    delete vote(record, 'm').fields.constituency;
    expect((await verifyRecord(record.publish())).failures).toEqual([]);
  });
});

describe("A poll's story in the log: an operator is found out who", () => findOut(forgeries));
