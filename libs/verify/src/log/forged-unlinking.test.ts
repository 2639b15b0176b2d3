import { findOut, type Forgery } from '../testing/forgeries';
import { honestRecord } from '../testing/synthetic-polls';
import { type SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';

/** An honest record that goes on to a year after its first poll, which closed on 8 June 2026. */
function unlinkedRecord(): SyntheticRecord {
  const record = honestRecord();
  record.enter('ballots.held', 'poll-1', { reason: 'A dispute.' });
  record.enter('ballots.released', 'poll-1', { reason: 'It is settled.' });
  record.enter('ballots.unlinked', 'poll-1', {
    keptUntil: '2027-06-09',
    unlinkedOn: '2027-06-10',
  });
  return record;
}

const forge = (path: string, value: string) => (record: SyntheticRecord) =>
  record.forgeEntry('ballots.unlinked', 'poll-1', path, value);

const forgeries: readonly Forgery[] = [
  [
    'destroys who cast which ballot within a year',
    forge('keptUntil', '2027-06-07'),
    'poll',
    /destroys who cast which ballot before its time is over/,
  ],
  [
    'destroys it on the last day on which it is kept',
    forge('unlinkedOn', '2027-06-09'),
    'poll',
    /destroys who cast which ballot before its time is over/,
  ],
  [
    'destroys it in a dispute',
    (r) => r.remove(r.draft('ballots.released', 'poll-1')),
    'poll',
    /destroys who cast which ballot while it is on hold/,
  ],
  [
    'destroys it twice',
    (r) => r.drafts.push(r.draft('ballots.unlinked', 'poll-1')),
    'poll',
    /destroys who cast which ballot a second time/,
  ],
  [
    'says so of a secret poll',
    (r) => r.forgeEntry('poll.opened', 'poll-1', 'secrecy', 'secret'),
    'poll',
    /destroys who cast which ballot in a poll that is secret/,
  ],
];

describe('R-D25, R-H4: who cast which ballot is destroyed in time, and not before', () => {
  it('which leaves a record that holds', async () => {
    await expect(verifyRecord(unlinkedRecord().publish())).resolves.toMatchObject({ ok: true });
  });
  findOut(forgeries, unlinkedRecord);
});
