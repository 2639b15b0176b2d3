import { valueOf } from '@folkmoot/basics';
import { unwrap } from '@folkmoot/contract';
import { frontierOf, leafHash, openCheckpoint, parseVerifierKey, rootOf } from '@folkmoot/log';
import { logEntries, logLines, logSize } from '../support/log';
import { draftResolution, openResolution } from '../support/resolutions';
import { importRoll, line, lines, numberOf, rollCsv, sendRoll } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { signedCheckpoint } from '../support/verification';
import { refusalOf } from '../support/refusal';
import { cast, castAll, marking, paperFor, sendBallot } from '../support/voting';

const bytes = (text: string): Uint8Array => Buffer.from(text);

let scratch: Scratch;

beforeAll(async () => {
  scratch = await startScratch();
  await importRoll(scratch, ...lines(40));
});
afterAll(() => scratch.close());

describe('an act and its entry are written together or not at all', () => {
  const draft = { kind: 'council-resolution', title: 'A title', text: 'THAT it be so.' };
  const drafts = async () => [
    await scratch.sql(`select from governance.resolution`),
    await logSize(scratch.visitor),
  ];
  const spoil = (table: string, when: string, state = 'P0001') =>
    scratch.sql(`create function platform.spoil() returns trigger language plpgsql as $$
        begin raise exception 'spoilt' using errcode = '${state}'; end $$;
      ${when.replace('on table', `on ${table}`)} for each row execute function platform.spoil()`);
  afterEach(() => scratch.sql(`drop function if exists platform.spoil cascade`));

  const atOnce = 'create trigger spoil before insert on table';
  const atCommit =
    'create constraint trigger spoil after insert on table deferrable initially deferred';

  it.each([
    ['the row', 'governance.resolution', atOnce],
    ['the entry', 'record.entry', atOnce],
    ['the commit, for the row’s sake', 'governance.resolution', atCommit],
    ['the commit, for the entry’s sake', 'record.entry', atCommit],
  ])('when %s fails, with a key and without', async (_, table, when) => {
    await spoil(table, when);
    const before = await drafts();
    for (const headers of [{}, { 'Idempotency-Key': '6f2c9e6a-0000-4000-8000-000000000001' }]) {
      const { body } = await scratch.secretary.send('post', '/resolutions', {
        body: draft,
        headers,
      });
      expect(body).toMatchObject({ status: 500, code: 'failed' });
    }
    expect(await drafts()).toEqual(before);
  });

  it('and the same request is carried out once nothing stands in its way', async () => {
    const headers = { 'Idempotency-Key': '6f2c9e6a-0000-4000-8000-000000000001' };
    const { status } = await scratch.secretary.send('post', '/resolutions', {
      body: draft,
      headers,
    });
    expect(status).toBe(201);
  });

  it('nor is a ballot acknowledged whose entry failed', async () => {
    const poll = await openResolution(scratch, await draftResolution(scratch), scratch.moment(7));
    await spoil('record.entry', atOnce);
    const voter = scratch.insider(numberOf(1));
    const ballot = sendBallot(voter, poll, marking(await paperFor(voter, poll), 'For'));
    expect(await refusalOf(ballot)).toMatchObject({ status: 500, code: 'failed' });
    await expect(
      scratch.sql(`select from ballot_box.ballot where poll_id = $1`, [poll]),
    ).resolves.toEqual([]);
  });

  it('a database that is busy is a matter of trying again', async () => {
    await spoil('governance.resolution', atOnce, '40001');
    const { body, headers } = await scratch.secretary.send('post', '/resolutions', { body: draft });
    expect(body).toMatchObject({ status: 503, code: 'busy' });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  it('an act that is refused leaves no entry', async () => {
    const before = await logSize(scratch.visitor);
    await sendRoll(scratch, rollCsv([line(1, { constituency: 'pets' })]));
    await scratch.secretary.send('post', '/resolutions', { body: { ...draft, kind: 'unknown' } });
    expect(await logSize(scratch.visitor)).toBe(before);
  });
});

describe('the log', () => {
  it('of eight clients at once has no gap, and its time only goes forward', async () => {
    const poll = await openResolution(scratch, await draftResolution(scratch), scratch.moment(7));
    const voters = lines(40).map(({ number }) => scratch.insider(number));
    const client = async () => {
      for (let n = 0; n < 12; n += 1) await draftResolution(scratch);
    };
    await Promise.all([
      ...Array.from({ length: 7 }, client),
      castAll(
        poll,
        voters.map((voter) => [voter, 'For']),
      ),
    ]);
    const entries = await logEntries(scratch.visitor);
    expect(entries.map(({ index }) => index)).toEqual(entries.map((_, n) => n));
    const moments = entries.map(({ time }) => time);
    expect(moments.every((time, n) => n === 0 || time > (moments[n - 1] ?? ''))).toBe(true);
  });

  it('is signed: the checkpoint opens with its key, and its root is that of the entries', async () => {
    const { origin, vkey } = await unwrap(scratch.visitor.api.GET('/api/v1/log'));
    const note = await signedCheckpoint(scratch);
    const { checkpoint, signedBy } = valueOf(
      openCheckpoint(note, origin, [valueOf(parseVerifierKey(vkey ?? ''))]),
    );
    const signed = (await logLines(scratch.visitor)).slice(0, checkpoint.size);
    const leaves = signed.map((entry) => leafHash(bytes(entry)));
    expect(signedBy).toHaveLength(1);
    expect(checkpoint).toEqual({
      origin: 'scratch.example/log',
      size: leaves.length,
      root: rootOf(frontierOf(leaves)),
    });
    const published = await scratch.visitor.send('get', '/log/vkey');
    expect(published.text).toBe(`${vkey}\n`);
  });

  it('holds what a receipt says it holds, where it says', async () => {
    const poll = await openResolution(scratch, await draftResolution(scratch), scratch.moment(7));
    const receipt = await cast(scratch.insider(numberOf(2)), poll, 'For');
    const entries = await logLines(scratch.visitor);
    expect(entries[receipt.logIndex]).toBe(receipt.entry);
    expect(Buffer.from(leafHash(bytes(receipt.entry))).toString('hex')).toBe(receipt.leafHash);
  });

  it('is read from any place on, and ends where it ends', async () => {
    const size = await logSize(scratch.visitor);
    const all = await logLines(scratch.visitor);
    const some = await scratch.visitor.send('get', '/log/entries?from=3&limit=2');
    expect(some.headers['content-type']).toBe('application/jsonl; charset=utf-8');
    expect(some.text).toBe(`${all[3]}\n${all[4]}\n`);
    expect((await scratch.visitor.send('get', `/log/entries?from=${size}`)).text).toBe('');
  });
});
