import { type Json } from '@folkmoot/log';
import { findOut, type Forgery } from '../testing/forgeries';
import { honestRecord } from '../testing/synthetic-polls';
import { type SyntheticRecord } from '../testing/synthetic-record';
import { verifyRecord } from '../verify-record';

const stage = 'notice-of-election';

/** An election of which notice was given to 9 of 10 members; two letters did not arrive, nor did one about a poll. */
function noticed(): SyntheticRecord {
  const record = honestRecord();
  record.enter('notice.given', 'election-7', { stage, channel: 'e-mail', sentTo: 9, entitled: 10 });
  for (const undelivered of [1, 2]) fail(record, 'election-7', { stage, undelivered });
  fail(record, 'poll-1', { undelivered: 1 });
  return record;
}

const fail = (record: SyntheticRecord, about: string, fields: Record<string, Json>): void =>
  record.enter('notice.undelivered', about, { how: 'refused', ...fields });

const forgeries: readonly Forgery[] = [
  [
    'forgets a letter that did not arrive',
    (r) =>
      r.drafts.splice(
        r.drafts.findIndex(({ action }) => action === 'notice.undelivered'),
        1,
      ),
    'rules',
    /counts 2 letters that did not arrive where 1 should stand/,
  ],
  [
    'makes up a letter that did not arrive',
    (r) => fail(r, 'poll-1', { undelivered: 3 }),
    'rules',
    /counts 3 letters that did not arrive where 2 should stand/,
  ],
  [
    'tells of more letters than there are members',
    (r) => r.forgeEntry('notice.given', 'election-7', 'sentTo', 11),
    'rules',
    /gives notice of an election to more members than it is for/,
  ],
  [
    'gives a notice twice',
    (r) => r.enter('notice.given', 'election-7', { stage, sentTo: 9, entitled: 10 }),
    'rules',
    /gives the same notice of an election a second time/,
  ],
];

describe('R-D11, R-E17: what became of notices', () => {
  it('stands in the log in numbers', async () => {
    const { failures } = await verifyRecord(noticed().publish());
    expect(failures).toEqual([]);
  });

  describe('an operator cannot, without being found out', () => {
    findOut(forgeries, noticed);
  });
});
