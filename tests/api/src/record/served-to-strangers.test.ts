import { valueOf } from '@folkmoot/basics';
import { unwrap } from '@folkmoot/contract';
import {
  bundleEntries,
  leafHash,
  parseTlogProof,
  parseVerifierKey,
  verifyTlogProof,
} from '@folkmoot/log';
import { foreignVerifier } from '@folkmoot/test-support';
import http from 'node:http';
import { gunzipSync } from 'node:zlib';
import { BareLog } from '../support/bare-log';
import { logLines } from '../support/log';
import { removeLogFolders } from '../support/log-folder';
import { concludeResolution, draftResolution, openResolution } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { signedCheckpoint } from '../support/verification';
import { cast } from '../support/voting';

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** To the letter: nothing is decompressed on the way. */
const get = (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    http
      .get(url, { headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(parts),
          }),
        );
      })
      .on('error', reject);
  });

afterAll(() => removeLogFolders());

describe('the files of the log (C2SP tlog-tiles, APIs)', () => {
  let log: BareLog;
  const at = (file: string, headers?: Record<string, string>) =>
    get(`${log.prefix}/${file}`, headers);

  beforeAll(async () => {
    log = await BareLog.start('files.example/log/somebody');
    await log.growTo(600);
  });
  afterAll(() => log.close());

  it('the checkpoint is plain text that nobody keeps', async () => {
    const { status, headers } = await at('checkpoint');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-cache',
    });
    expect(headers).not.toHaveProperty('etag');
    expect(headers).not.toHaveProperty('content-encoding');
  });

  it.each([
    'tile/0/000',
    'tile/0/002.p/88',
    'tile/0/001.p/7',
    'tile/1/000.p/2',
    'tile/entries/001',
  ])('%s is bytes that never change', async (file) => {
    const { status, headers } = await at(file);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(headers).not.toHaveProperty('etag');
    expect(headers).not.toHaveProperty('set-cookie');
  });

  it('a tile is as long as it is wide, and a bundle holds as many entries', async () => {
    expect((await at('tile/0/000')).body).toHaveLength(256 * 32);
    expect((await at('tile/0/002.p/88')).body).toHaveLength(88 * 32);
    expect(bundleEntries((await at('tile/entries/002.p/88')).body, 88)).toHaveLength(88);
    const [hashes, entries] = [await at('tile/0/001'), await at('tile/entries/001')];
    const leaves = bundleEntries(entries.body, 256)?.map(leafHash) ?? [];
    expect(Buffer.concat(leaves)).toEqual(hashes.body);
  });

  it('a partial tile stays when the full one is there', async () => {
    const [partial, full] = [await at('tile/0/001.p/200'), await at('tile/0/001')];
    expect(partial.body).toEqual(full.body.subarray(0, 200 * 32));
  });

  it.each([
    ['wider than what is signed', 'tile/0/002.p/89'],
    ['full before it is', 'tile/0/002'],
    ['past the end', 'tile/0/003.p/1'],
    ['of an upper level that is not there yet', 'tile/2/000.p/1'],
    ['of an upper level, too wide', 'tile/1/000.p/3'],
    ['of no entries', 'tile/entries/000.p/0'],
    ['a bundle past the end', 'tile/entries/003.p/1'],
    ['with a leading nought', 'tile/00/000'],
    ['with a group too many', 'tile/0/x000/001'],
    ['with a width of 256', 'tile/0/001.p/256'],
    ['of a level above 63', 'tile/64/000'],
    ['by the paths of another log system', 'tile/8/0/000'],
    ['of a log that was never begun', '2/tile/0/000'],
    ['out of the folder', 'tile/0/..%2f..%2fcheckpoint'],
    ['nothing', 'tile/'],
  ])('there is no tile %s', async (_, file) => {
    const { status, headers } = await at(file);
    expect(status).toBe(404);
    expect(headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
    });
  });

  it('no more is served than is signed, though it is written', async () => {
    await log.sql(`alter table record.checkpoint disable trigger user`);
    const [last] = await log.sql<{ size: number }>(
      `select max(size)::int as size from record.checkpoint`,
    );
    await log.sql(`update record.checkpoint set size = 599 where size = $1`, [last?.size]);
    expect((await at('tile/0/002.p/88')).status).toBe(404);
    expect((await at('tile/entries/002.p/88')).status).toBe(404);
    await log.sql(`update record.checkpoint set size = $1 where size = 599`, [last?.size]);
    expect((await at('tile/0/002.p/88')).status).toBe(200);
  });

  it('bundles are compressed for those who ask, and for nobody else', async () => {
    const plain = await at('tile/entries/000');
    const packed = await at('tile/entries/000', { 'accept-encoding': 'br, gzip;q=0.8' });
    const refused = await at('tile/entries/000', { 'accept-encoding': 'gzip;q=0, identity' });
    expect([plain, packed, refused].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'gzip',
      undefined,
    ]);
    expect(plain.headers.vary).toBe('accept-encoding');
    expect(gunzipSync(packed.body)).toEqual(plain.body);
    expect(packed.body.length).toBeLessThan(plain.body.length / 2);
    const tile = await at('tile/0/000', { 'accept-encoding': 'gzip' });
    expect(tile.headers).not.toHaveProperty('content-encoding');
  });

  it('HEAD says what GET would', async () => {
    const answer = await fetch(`${log.prefix}/tile/0/000`, { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, '8192']);
  });

  it('any tile of a long log is a few rows by their keys', async () => {
    // So few rows may well be read one after the other; what must be there is the other way.
    await log.sql('set enable_seqscan = off');
    const plan = async (statement: string) =>
      JSON.stringify(await log.sql(`explain (format json) ${statement}`));
    for (const statement of [
      `select string_agg(leaf, ''::bytea order by index) from record.entry where log = 1 and index >= 256 and index < 512`,
      `select size from record.checkpoint where log = 1 order by size desc limit 1`,
      `select log from record.entry order by log desc limit 1`,
    ])
      expect(await plan(statement)).not.toContain('Seq Scan');
    const unserved = await plan('select from record.entry where length(bytes) = 0');
    expect(unserved).toContain('Seq Scan');
    await log.sql('reset enable_seqscan');
  });
});

describe('a receipt that can be checked without us (C2SP tlog-proof)', () => {
  let scratch: Scratch;
  let trusted: { origin: string; vkey: string };

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, ...lines(20));
    const { origin, vkey } = await unwrap(scratch.visitor.api.GET('/api/v1/log'));
    trusted = { origin, vkey: vkey ?? '' };
  });
  afterAll(() => scratch.close());

  const proof = async (address: string) => {
    const { status, headers, body } = await get(`${scratch.url}/api/v1${address}`);
    return { status, headers, text: body.toString() };
  };
  const key = () => valueOf(parseVerifierKey(trusted.vkey));

  it('proves each entry, and carries its exact bytes', async () => {
    await signedCheckpoint(scratch);
    for (const [index, line] of (await logLines(scratch.visitor)).entries()) {
      const { headers, text } = await proof(`/log/entries/${index}/tlog-proof`);
      expect(headers).toMatchObject({
        'content-type': 'text/plain; charset=utf-8',
        'content-disposition': `attachment; filename="entry-${index}.tlog-proof"`,
        'cache-control': 'no-cache',
      });
      const { extra } = valueOf(parseTlogProof(text));
      expect(Buffer.from(extra ?? []).toString()).toBe(line);
      const checked = verifyTlogProof(text, Buffer.from(line), trusted.origin, [key()]);
      expect(valueOf(checked).index).toBe(index);
    }
  });

  it('proves a ballot’s place, and a decision by its number', async () => {
    const id = await draftResolution(scratch);
    const poll = await openResolution(scratch, id, scratch.moment(7));
    const receipt = await cast(scratch.insider(numberOf(1)), poll, 'For');
    for (const number of [2, 3, 4, 5, 6])
      await cast(scratch.insider(numberOf(number)), poll, 'For');
    scratch.at(7);
    await concludeResolution(scratch, id, poll);
    await signedCheckpoint(scratch);
    const ballot = await proof(`/log/entries/${receipt.logIndex}/tlog-proof`);
    const bytes = Buffer.from(receipt.entry);
    expect(verifyTlogProof(ballot.text, bytes, trusted.origin, [key()])).toMatchObject({
      ok: true,
    });
    const decision = await proof('/decisions/1/tlog-proof');
    const entry = Buffer.from(valueOf(parseTlogProof(decision.text)).extra ?? []);
    expect(entry.toString()).toContain('"a":"decision.made"');
    expect(verifyTlogProof(decision.text, entry, trusted.origin, [key()])).toMatchObject({
      ok: true,
    });
  });

  it.each(['/log/entries/100000/tlog-proof', '/decisions/99/tlog-proof'])(
    'there is none for %s',
    async (address) => {
      expect((await proof(address)).status).toBe(404);
    },
  );

  it('and whatever happened here, the log holds for a verifier that knows nothing of us', async () => {
    const verify = foreignVerifier('a served log before the tool of others');
    if (!verify) return;
    await signedCheckpoint(scratch);
    const { size, prefix } = await unwrap(scratch.visitor.api.GET('/api/v1/log'));
    const address = new URL(prefix).pathname;
    const verdict = await verify(`${scratch.url}${address}`, { vkeys: [trusted.vkey] });
    expect(verdict.says).toMatch(`verified: ${trusted.origin}, ${size} entries`);
  });
});
