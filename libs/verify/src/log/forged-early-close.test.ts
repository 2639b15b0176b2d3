import { type Json } from '@folkmoot/log';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { findOut, type Forgery } from '../testing/forgeries';
import { addMotion } from '../testing/synthetic-motion';
import { SyntheticRecord } from '../testing/synthetic-record';
import { officer } from '../testing/synthetic-timetable';
import { verifyRecord } from '../verify-record';

const kind = 'members-ordinary-resolution';

/** Members’ resolutions are closed early once everybody has voted, and not before they were open for two days. */
const constitution: Constitution = {
  ...cicMembersCouncil,
  decisionKinds: cicMembersCouncil.decisionKinds.map((one) =>
    one.code === kind
      ? { ...one, minimumDaysOpen: 2, closesEarly: 'when-all-have-voted' as const }
      : one,
  ),
};

const reason = 'Everybody has voted.';
const request = { poll: 'poll-1', reason };

/** A resolution on which so many of five people voted, closed by two officers before its time. */
function closedEarly(voters = 5): SyntheticRecord {
  const record = new SyntheticRecord(constitution);
  const ballots = ['a', 'b', 'c', 'd', 'e'].slice(0, voters);
  addMotion(record, {
    id: 'poll-1',
    title: 'Motion',
    kind,
    roll: { staff: 5 },
    tells: true,
    votes: ballots.map((ballot) => ({ ballot, constituency: 'staff' })),
    papers: [voters - 1, 1, 0],
  });
  record.forgeEntry('poll.closed', 'poll-1', 'closedAt', '2026-06-04T09:00:00.000Z');
  record.forgeEntry('poll.closed', 'poll-1', 'early', reason);
  before(record, 'early-close.asked', request, 'a');
  before(record, 'early-close.decided', { poll: 'poll-1', agreed: true }, 'b');
  return record;
}

/** Puts an entry about the request right before the close. */
function before(
  record: SyntheticRecord,
  action: 'early-close.asked' | 'early-close.decided',
  fields: Record<string, Json>,
  account: string,
): void {
  const closing = record.draft('poll.closed', 'poll-1');
  const commitments = officer(account);
  const draft = { ...closing, action, resource: 'request-1', fields, commitments };
  record.drafts.splice(record.drafts.indexOf(closing), 0, draft);
}

function without(record: SyntheticRecord, action: 'early-close.asked' | 'early-close.decided') {
  record.drafts.splice(record.drafts.indexOf(record.draft(action, 'request-1')), 1);
}

const forgeries: readonly Forgery[] = [
  [
    'closes a poll early alone',
    (r) => without(r, 'early-close.decided'),
    'rules',
    /closes the poll “Motion” before its time, and no two officers agreed to it/,
  ],
  [
    'agrees to what nobody asked for',
    (r) => without(r, 'early-close.asked'),
    'rules',
    /decides whether a poll is closed early, and nobody asked/,
  ],
  [
    'closes it although the second officer did not agree',
    (r) => r.forgeEntry('early-close.decided', 'request-1', 'agreed', false),
    'rules',
    /before its time, and no two officers agreed to it/,
  ],
  [
    'gives another reason than two officers agreed on',
    (r) => r.forgeEntry('poll.closed', 'poll-1', 'early', 'It suits.'),
    'rules',
    /early for another reason than two officers agreed on/,
  ],
  [
    'has a second officer agree about another poll',
    (r) => r.forgeEntry('early-close.asked', 'request-1', 'poll', 'poll-2'),
    'poll',
    /is about a poll that never opened/,
  ],
  [
    'agrees to what they asked for themselves',
    (r) => {
      r.draft('early-close.decided', 'request-1').commitments = officer('a');
    },
    'rules',
    /closes a poll early for one officer who asked and agreed alone/,
  ],
  [
    'has it agreed to twice',
    (r) => before(r, 'early-close.decided', { poll: 'poll-1', agreed: true }, 'c'),
    'rules',
    /decides a second time whether a poll is closed early/,
  ],
  [
    'closes it before the least days of its kind are over',
    (r) => r.forgeEntry('poll.closed', 'poll-1', 'closedAt', '2026-06-03T08:59:00.000Z'),
    'rules',
    /which its rules do not allow.*keeps this poll open until/,
  ],
];

describe('R-01: a poll is closed before its time', () => {
  it('by two officers once everybody on the roll has voted, and the record stands', async () => {
    const { failures } = await verifyRecord(closedEarly().publish());
    expect(failures).toEqual([]);
  });

  it('and not while somebody has not', async () => {
    const { failures } = await verifyRecord(closedEarly(4).publish());
    expect(failures.map(({ says }) => says)).toEqual([
      expect.stringMatching(/which its rules do not allow.*somebody has not\.$/),
    ]);
  });

  describe('an operator cannot, without being found out', () => {
    findOut(forgeries, closedEarly);
  });
});
