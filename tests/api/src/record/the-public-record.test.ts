import { unwrap } from '@folkmoot/contract';
import { parseVerifierKey } from '@folkmoot/log';
import { valueOf } from '@folkmoot/basics';
import { cicMembersCouncil } from '@folkmoot/rules';
import { DatabaseSource, Folder, publishRecord } from '@folkmoot/publish';
import { commandLine } from '@folkmoot/test-support';
import { type FileSource, verifyFolder, type FolderVerdict } from '@folkmoot/verify';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { logSize } from '../support/log';
import { concludeResolution, draftResolution, openResolution } from '../support/resolutions';
import { importRoll, line, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { signedCheckpoint } from '../support/verification';
import { castAll } from '../support/voting';
import { waitFor } from '../support/wait-for';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-public-'));
let scratch: Scratch;

beforeAll(async () => {
  scratch = await startScratch({ settings: { PUBLIC_RECORD_DIR: folder } });
  await importRoll(scratch, line(1), line(2), line(3), line(4), line(5));
  const id = await draftResolution(scratch);
  const poll = await openResolution(scratch, id, scratch.moment(15));
  await castAll(poll, [
    [scratch.insider(numberOf(1)), 'For'],
    [scratch.insider(numberOf(2)), 'For'],
    [scratch.insider(numberOf(3)), 'Against'],
  ]);
  scratch.at(16);
  await concludeResolution(scratch, id, poll);
});
afterAll(async () => {
  await scratch.close();
  fs.rmSync(folder, { recursive: true });
});

const key = async () => {
  const { vkey } = await unwrap(scratch.visitor.api.GET('/api/v1/log'));
  return valueOf(parseVerifierKey(vkey ?? ''));
};

/** The folder as the API serves it. */
const served: FileSource = {
  read: async (file) => {
    const answer = await fetch(`${scratch.url}/record/${file}`);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  },
  list: () => Promise.resolve(null),
};

async function verify(files: FileSource): Promise<FolderVerdict> {
  const trusted = await key();
  const checkpoint = (await files.read('log/checkpoint'))!;
  return verifyFolder(files, checkpoint, { origin: trusted.name, keys: [trusted] });
}

/** Waits until the worker has published all that has been done. */
const upToDate = async () => {
  await signedCheckpoint(scratch);
  const size = await logSize(scratch.visitor);
  await waitFor('the public record', async () => {
    const checkpoint = await served.read('log/checkpoint');
    return (
      Buffer.from(checkpoint ?? [])
        .toString()
        .split('\n')[1] === String(size) || undefined
    );
  });
};

describe('the public record, which the worker keeps as files', () => {
  it('holds, as the API serves it, and follows what happens', async () => {
    await upToDate();
    const first = await verify(served);
    expect(first.failures).toEqual([]);
    expect(first.checked).toMatchObject({ decisions: 1, counts: 1 });
    await draftResolution(scratch);
    await upToDate();
    const second = await verify(served);
    expect(second.failures).toEqual([]);
    expect(second.checked.entries).toBe(first.checked.entries + 1);
  });

  it('is served with the types and the caching of C2SP tlog-tiles', async () => {
    await upToDate();
    const headers = async (file: string) => {
      const answer = await fetch(`${scratch.url}/record/${file}`);
      await answer.arrayBuffer();
      const { status, headers } = answer;
      return [status, headers.get('content-type'), headers.get('cache-control')];
    };
    const size = await logSize(scratch.visitor);
    const forever = 'public, max-age=31536000, immutable';
    expect(await headers('log/checkpoint')).toEqual([200, 'text/plain; charset=utf-8', 'no-cache']);
    for (const tile of ['0', 'entries'])
      expect(await headers(`log/tile/${tile}/000.p/${size}`)).toEqual([
        200,
        'application/octet-stream',
        forever,
      ]);
    expect(await headers('decisions/1.json')).toEqual([
      200,
      'application/json; charset=utf-8',
      forever,
    ]);
    expect(await headers('')).toEqual([200, 'text/html; charset=utf-8', 'no-cache']);
    expect((await headers('.updating/by'))[0]).toBe(404);
  });
});

describe('what would have been decided under other rules', () => {
  /** Ordinary resolutions need three quarters of the votes cast. */
  const { decisionKinds, ...rest } = cicMembersCouncil;
  const other = {
    ...rest,
    decisionKinds: decisionKinds.map((kind) =>
      kind.code === 'members-ordinary-resolution'
        ? { ...kind, threshold: { numerator: 3, denominator: 4, strict: false } }
        : kind,
    ),
  };

  it('is the same from the files on anybody’s machine as in the office', async () => {
    await upToDate();
    const document = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-under-')), 'v.json');
    fs.writeFileSync(document, JSON.stringify(other));
    const { args, env } = commandLine('replay', folder, '--under', document, '--json');
    const { stdout } = await promisify(execFile)(process.execPath, args, { env });
    fs.rmSync(path.dirname(document), { recursive: true });
    const inOffice = await unwrap(
      scratch.secretary.api.POST('/api/v1/constitution/replays', {
        body: { document: JSON.stringify(other) },
      }),
    );
    const onTheirMachine = JSON.parse(stdout) as { decisions: unknown[]; totals: object };
    expect(onTheirMachine.decisions).toEqual(inOffice.decisions);
    expect(onTheirMachine.decisions).toMatchObject([
      { result: 'differently', was: { verdict: 'carried' }, would: { verdict: 'lost' } },
    ]);
    expect(onTheirMachine.totals).toEqual({ same: 0, differently: 1, 'cannot-be-said': 0 });
    expect(inOffice.totals).toEqual({ decisions: 1, same: 0, differently: 1, cannotBeSaid: 0 });
  });
});

describe('the role that publishes', () => {
  const asPublisher = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: scratch.database.migratorUrl });
    await client.connect();
    try {
      await client.query('set role folkmoot_publisher');
      return await work(client);
    } finally {
      await client.end();
    }
  };

  it('can export everything that a stranger needs', async () => {
    const out = new Folder(path.join(folder, '..', `${path.basename(folder)}-exported`));
    const published = await asPublisher(async (client) => {
      const source = new DatabaseSource(
        async <Row extends object>(text: string, values?: unknown[]) =>
          (await client.query<Row>(text, values)).rows,
      );
      return publishRecord(source, out, [await key()]);
    });
    expect(published.decisions).toBe(1);
    const read = (file: string) => out.read(file);
    const verdict = await verify({ read, list: () => Promise.resolve(null) });
    expect(verdict.failures).toEqual([]);
    fs.rmSync(out.root, { recursive: true });
  });

  it.each([
    ['members', 'select * from governance.member'],
    ['who is on a roll', 'select * from governance.roll_entry'],
    ['ballots by name', 'select * from ballot_box.ballot'],
    ['what commitments hide', 'select * from record.opening'],
    ['the secret behind lots', 'select lot_secret from governance.poll'],
    ['sessions', 'select * from platform.session'],
    ['anything, to change it', `update governance.decision set document = ''`],
    [
      'the log, to add to it',
      `insert into record.checkpoint (size, root, note) values (1, '', '')`,
    ],
  ])('cannot reach %s', async (_, statement) => {
    await expect(asPublisher((client) => client.query(statement))).rejects.toMatchObject({
      code: '42501',
    });
  });
});
