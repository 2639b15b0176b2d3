import { type Check } from '../verdict';
import { verifyRecord } from '../verify-record';
import { honestRecord } from './synthetic-polls';
import { type SyntheticRecord } from './synthetic-record';

/** Something a dishonest operator does before they sign the log again, and how it comes out. */
export type Forgery = readonly [
  name: string,
  forge: (record: SyntheticRecord) => void,
  check: Check,
  says: RegExp,
];

/** Defines a test for each forgery of a record. The signature holds each time; what it signs does not. */
export function findOut(
  forgeries: readonly Forgery[],
  honest: () => SyntheticRecord = () => honestRecord(),
): void {
  it.each(forgeries)('%s', async (_, forge, check, says) => {
    const record = honest();
    forge(record);
    const verdict = await verifyRecord(record.publish());
    expect(verdict.ok).toBe(false);
    expect(verdict.log).not.toBeNull();
    const found = verdict.failures.filter((failure) => failure.check === check);
    expect(found.map((failure) => failure.says)).toContainEqual(expect.stringMatching(says));
    for (const failure of verdict.failures) expect(failure.says).toMatch(/^[^a-z].*[^.]\.$/s);
  });
}
