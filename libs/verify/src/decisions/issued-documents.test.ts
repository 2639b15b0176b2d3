import { sha256Hex, utf8 } from '@folkmoot/log';
import { honestRecord } from '../testing';
import { verifyRecord } from '../verify-record';

const file = utf8('%PDF-1.7 a certificate');

/** The record with a certificate of its second decision. */
function withCertificate(change: { decision?: number; sha256?: string; resource?: string } = {}) {
  const { decision = 2, sha256 = sha256Hex(file), resource = 'decision-2' } = change;
  const record = honestRecord();
  record.issued.set('2 certificate-of-result', file);
  record.enter('document.issued', resource, {
    decision,
    document: 'certificate-of-result',
    sha256,
  });
  return record;
}
const failuresOf = async (record: ReturnType<typeof honestRecord>) =>
  (await verifyRecord(record.publish())).failures.map(({ check, says }) => `${check}: ${says}`);

describe('files issued about decisions', () => {
  it('hold when the log has their hashes', async () => {
    expect(await failuresOf(withCertificate())).toEqual([]);
  });

  it('are found out when they were changed, or are gone', async () => {
    const changed = withCertificate();
    changed.issued.set('2 certificate-of-result', utf8('%PDF-1.7 another certificate'));
    expect(await failuresOf(changed)).toEqual([
      'document: The certificate of result of decision 2 is not the file whose hash the log holds.',
    ]);
    const gone = withCertificate();
    gone.issued.clear();
    expect(await failuresOf(gone)).toEqual([
      'document: The certificate of result of decision 2 is missing.',
    ]);
  });

  it('are of a decision that the log records, and issued once', async () => {
    const record = withCertificate({ decision: 99 });
    record.issued.set('99 certificate-of-result', file);
    expect((await failuresOf(record)).join()).toMatch(
      /issues a file about decision 99, which the log had not recorded/,
    );
    const twice = withCertificate();
    twice.enter('document.issued', 'decision-2', {
      decision: 2,
      document: 'certificate-of-result',
      sha256: sha256Hex(file),
    });
    expect((await failuresOf(twice)).join()).toMatch(/issues a file of decision 2 a second time/);
  });
});
