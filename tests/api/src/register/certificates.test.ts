import { unwrap } from '@folkmoot/contract';
import { sha256Hex } from '@folkmoot/log';
import { electCouncil } from '../support/council';
import { entriesOf } from '../support/log';
import { type Scratch, startScratch } from '../support/scratch';
import { verifiedPack, verify } from '../support/verification';
import { waitFor } from '../support/wait-for';

let scratch: Scratch;

beforeAll(async () => {
  scratch = await startScratch();
  await electCouncil(scratch);
});
afterAll(() => scratch.close());

const fileAt = (number: number) =>
  fetch(`${scratch.url}/api/v1/decisions/${number}/certificate-of-result.pdf`);
const fileOf = async (number: number): Promise<Buffer> =>
  Buffer.from(await (await fileAt(number)).arrayBuffer());
const reportOf = async (number: number): Promise<Buffer> => {
  const answer = await fetch(`${scratch.url}/api/v1/decisions/${number}/scrutineers-report.pdf`);
  return Buffer.from(await answer.arrayBuffer());
};
const withHash = (sha256: string) =>
  scratch.visitor.api.GET('/api/v1/issued-documents/{sha256}', { params: { path: { sha256 } } });
const decision = (number: number) =>
  unwrap(scratch.visitor.api.GET('/api/v1/decisions/{number}', { params: { path: { number } } }));
/** The certificate of the first decision, once the worker has issued it. */
const issued = () =>
  waitFor('the certificate', async () => (await decision(1)).issued[0] ?? undefined);

describe('the certificate of result', () => {
  it('is issued when a decision is made, once, with the hash of its file in the log', async () => {
    const certificate = await issued();
    const answer = await fileAt(1);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const file = Buffer.from(await answer.arrayBuffer());
    expect(file.subarray(0, 8).toString()).toBe('%PDF-1.7');
    const sha256 = sha256Hex(file);
    expect(certificate).toMatchObject({ document: 'certificate-of-result', sha256 });
    const entries = await entriesOf(scratch.visitor, 'document.issued');
    const { logIndex } = certificate;
    const report = sha256Hex(await reportOf(1));
    expect(entries.map(({ index, fields }) => ({ index, fields }))).toEqual([
      { index: logIndex, fields: { decision: 1, document: 'certificate-of-result', sha256 } },
      {
        index: logIndex + 1,
        fields: { decision: 1, document: 'scrutineers-report', sha256: report },
      },
    ]);
  });

  it('is found by its hash by whoever was handed the file; a changed file is not', async () => {
    const certificate = await issued();
    const file = await fileOf(1);
    const { title } = await decision(1);
    expect(await unwrap(withHash(sha256Hex(file)))).toEqual({ ...certificate, decision: 1, title });
    file[file.length - 20]! ^= 1;
    expect((await withHash(sha256Hex(file))).response.status).toBe(404);
    expect((await withHash('no-hash')).response.status).toBe(404);
    expect((await fileAt(99)).status).toBe(404);
  });

  it('is recomputed with the record and goes into its evidence pack', async () => {
    await issued();
    expect((await verify(scratch)).failures).toEqual([]);
    expect((await verifiedPack(scratch, 'decisions/1')).failures).toEqual([]);
    for (const statement of [
      `alter table governance.issued_document disable trigger user`,
      `alter table governance.issued_document drop constraint issued_document_check`,
      `update governance.issued_document set content = content || '\\x00'::bytea`,
    ])
      await scratch.sql(statement);
    expect((await verify(scratch)).failures).toMatchObject([
      { check: 'document', decision: 1, file: 'issued/1/certificate-of-result.pdf' },
      { check: 'document', decision: 1, file: 'issued/1/scrutineers-report.pdf' },
    ]);
  });
});
