import { type Json, sha256Hex } from '@folkmoot/log';
import { findOut, type Forgery } from '../testing/forgeries';
import { recordOfTwoBallots } from '../testing/synthetic-ballots';
import { type SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';

const opening = (record: SyntheticRecord) => record.draft('poll.opened', 'ballot-2').fields;

/** Puts other papers in a box, hashes and all. */
function stuff(record: SyntheticRecord, number: number, text: string): void {
  record.ballots.set(`ballot-${number} contest-ballot-${number}`, text);
  record.forgeEntry('poll.closed', `ballot-${number}`, 'contests.0.ballotsSha256', sha256Hex(text));
  if (number === 2)
    record.forgeEntry('count.published', 'count', 'sheets.0.ballotsSha256', sha256Hex(text));
}

const names = '0\n"Ann"\n"Bob"\n"Cam"\n"Staff: 1 seat"\n';

const forgeries: readonly Forgery[] = [
  [
    'lets somebody else go than had fewest votes',
    (r) => r.forgeEntry('poll.opened', 'ballot-2', 'contests.0.options.1', option('cam', 'Cam')),
    'count',
    /A ballot of “Staff: 1 seat” marks a candidate who was not on the paper/,
  ],
  [
    'changes what the first ballot said',
    (r) => stuff(r, 1, `3 1\n2 1 0\n1 2 0\n2 3 0\n${names}`),
    'count',
    /cannot be counted again: A paper of ballot 2 marks Bob, who had left before it/,
  ],
  [
    'keeps somebody on the paper who had left',
    (r) =>
      r.forgeEntry('poll.opened', 'ballot-2', 'contests.0.options', (was) => [
        ...(was as Json[]),
        option('cam', 'Cam'),
      ]),
    'count',
    /cannot be counted again: ballot 2 was not between those whom the ballots before it left/,
  ],
  [
    'puts somebody new on the paper',
    (r) => r.forgeEntry('poll.opened', 'ballot-2', 'contests.0.options.1', option('dee', 'Dee')),
    'poll',
    /with another candidate than the poll “Staff: 1 seat”/,
  ],
  [
    'miscounts the last ballot',
    (r) => stuff(r, 2, `3 1\n1 1 0\n4 2 0\n${names}`),
    'count',
    /is not what its ballots give/,
  ],
  [
    'votes on another roll',
    (r) => r.forgeEntry('poll.opened', 'ballot-2', 'roll.sha256', sha256Hex('other')),
    'poll',
    /with another roll than/,
  ],
  [
    'opens a ballot before the one before it was closed',
    (r) => {
      const closed = r.draft('poll.closed', 'ballot-1');
      r.remove(closed);
      r.drafts.splice(r.drafts.indexOf(r.draft('poll.opened', 'ballot-2')) + 1, 0, closed);
    },
    'poll',
    /before the poll “Staff: 1 seat” was closed/,
  ],
  [
    'holds a ballot again until it suits',
    (r) => {
      const again = structuredClone(r.draft('poll.opened', 'ballot-2'));
      r.drafts.push({ ...again, resource: 'ballot-2-again' });
    },
    'poll',
    /which another ballot followed already/,
  ],
  [
    'follows a ballot that never was',
    (r) => (opening(r).follows = 'nothing'),
    'poll',
    /after a ballot that the log does not know/,
  ],
  ['skips a number', (r) => (opening(r).round = 3), 'poll', /with another number than/],
  [
    'keeps the lots to itself',
    (r) => delete opening(r).lots,
    'poll',
    /without the lots of the first ballot/,
  ],
  [
    'tells other lots',
    (r) => r.forgeEntry('poll.opened', 'ballot-2', 'lots.seed', 'ab'.repeat(32)),
    'lots',
    /does not follow from the secret and the beacon/,
  ],
  [
    'withholds the first ballots',
    (r) => r.ballots.delete('ballot-1 contest-ballot-1'),
    'count',
    /The ballots of “Staff: 1 seat” are not published/,
  ],
];

function option(id: string, name: string): Json {
  return { id, name, pence: null };
}

describe('Ballots that followed each other', () => {
  it('are counted again on one sheet', async () => {
    const { failures, checked } = await verifyRecord(recordOfTwoBallots().publish());
    expect(failures).toEqual([]);
    expect(checked).toMatchObject({ counts: 1, ballots: 10 });
  });
});

describe('Ballots that followed each other: an operator is found out who', () =>
  findOut(forgeries, recordOfTwoBallots));
