import { findOut, type Forgery } from '../testing/forgeries';
import { type SyntheticRecord } from '../testing/synthetic-record';
import { timedElection } from '../testing/synthetic-timetable';
import { verifyRecord } from '../verify-record';

const issuedAt = '2026-09-12T10:00:00.000Z';

/** Of eight electors two are sent codes, and one of them a new one when another is sent theirs. */
function issued(): SyntheticRecord {
  const record = timedElection();
  issue(record, { letters: 2, again: 0 });
  issue(record, { letters: 2, again: 1 });
  return record;
}

const issue = (
  record: SyntheticRecord,
  fields: { letters: number; again: number; issuedAt?: string },
): void => record.enter('codes.issued', 'poll-1', { issuedAt, ...fields });

const forgeries: readonly Forgery[] = [
  [
    'issues codes to more electors than there are',
    (r) => issue(r, { letters: 6, again: 0 }),
    'rules',
    /issues codes to more electors of the poll “Autumn election” than there are/,
  ],
  [
    'hides how many were sent a code before',
    (r) => issue(r, { letters: 5, again: 4 }),
    'rules',
    /replaces more codes of the poll “Autumn election” than were issued/,
  ],
  [
    'replaces more codes than go out',
    (r) => issue(r, { letters: 1, again: 2 }),
    'rules',
    /replaces more codes of the poll “Autumn election” than were issued/,
  ],
  [
    'issues codes that nobody can use any more',
    (r) => issue(r, { letters: 1, again: 0, issuedAt: '2026-09-18T16:00:00.000Z' }),
    'rules',
    /issues codes for the poll “Autumn election” when nobody can vote in it/,
  ],
  [
    'issues codes before the poll opens',
    (r) => issue(r, { letters: 1, again: 0, issuedAt: '2026-09-11T07:59:59.000Z' }),
    'rules',
    /issues codes for the poll “Autumn election” when nobody can vote in it/,
  ],
  [
    'says that codes went out, and how many is nothing',
    (r) => issue(r, { letters: 0, again: 0 }),
    'rules',
    /issues no codes for the poll “Autumn election”/,
  ],
];

describe('codes that go by post', () => {
  it('stand in the log in numbers', async () => {
    const { failures } = await verifyRecord(issued().publish());
    expect(failures.filter(({ says }) => says.includes('codes'))).toEqual([]);
  });

  describe('an operator cannot, without being found out', () => {
    findOut(forgeries, issued);
  });
});
