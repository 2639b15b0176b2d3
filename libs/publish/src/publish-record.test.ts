import {
  formatVerifierKey,
  frontierOf,
  leafHash,
  rootOf,
  signCheckpoint,
  signerFromSeed,
  verifierKey,
} from '@folkmoot/log';
import { verifyFolder, type FolderVerdict } from '@folkmoot/verify';
import {
  continuing,
  honestRecord,
  key,
  origin,
  sealedRecord,
  type SyntheticRecord,
} from '@folkmoot/verify/testing';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Folder } from './folder';
import { publishRecord, type Published } from './publish-record';
import { Unpublishable } from './record-source';
import { syntheticSource } from './testing';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-publish-'));
let made = 0;
afterAll(() => fs.rmSync(scratch, { recursive: true }));

const newFolder = () => new Folder(path.join(scratch, String(++made)));

const filesOf = (folder: Folder): string[] =>
  fs
    .readdirSync(folder.root, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.relative(folder.root, path.join(file.parentPath, file.name)))
    .sort();

const publish = (record: SyntheticRecord, folder: Folder, entries?: number): Promise<Published> =>
  publishRecord(syntheticSource(record, entries), folder, [key]);

async function verify(folder: Folder): Promise<FolderVerdict> {
  const source = {
    read: (file: string) => folder.read(file),
    list: () => Promise.resolve(filesOf(folder)),
  };
  const checkpoint = (await folder.read('log/checkpoint'))!;
  return verifyFolder(source, checkpoint, { origin, keys: [key] });
}

describe('publishRecord: a log that goes on from another', () => {
  it.each([
    ['by name', honestRecord, 'poll-1'],
    ['in secret', sealedRecord, 'poll-s'],
  ] as const)(
    'is published though a poll held %s that it closes opened in the other',
    async (_, made, poll) => {
      const record = continuing(
        made(),
        ({ action, resource, fields }) =>
          (action === 'poll.opened' && resource === poll) ||
          (action === 'election.published' && fields['poll'] === poll),
      );
      const folder = newFolder();
      await publish(record, folder);
      expect((await verify(folder)).failures).toEqual([]);
      expect(
        filesOf(folder).filter((file) => /^(rolls|boxes)/.test(file) && file.includes(poll)),
      ).toEqual([]);
    },
  );

  it('and a first log, which goes on from none, is not', async () => {
    const record = honestRecord();
    record.remove(record.draft('poll.opened', 'poll-1'));
    await expect(publish(record, newFolder())).rejects.toThrow(Unpublishable);
  });
});

describe('publishRecord: a log whose key was replaced', () => {
  const former = signerFromSeed(origin, new Uint8Array(32).fill(6));
  const formerKey = verifierKey(origin, former.publicKey);
  const rotated = (record: SyntheticRecord): SyntheticRecord => {
    const keys = { former: formatVerifierKey(formerKey), vkey: formatVerifierKey(key) };
    record.enter('log.key.rotated', 'log-1', { ...keys, until: '2026-07-01T00:00:00.000Z' });
    return record;
  };
  /** Signed by the former key alone, as everything was. */
  async function publishBefore(folder: Folder): Promise<void> {
    const source = syntheticSource(honestRecord());
    const root = rootOf(frontierOf(honestRecord().entries().map(leafHash)));
    const note = signCheckpoint({ origin, size: 27, root }, former);
    const signed = { ...source, checkpoint: () => Promise.resolve(note) };
    await publishRecord(signed, folder, [formerKey]);
  }

  it('holds for whoever trusts the new key: the log tells of the former, which old proofs rest on', async () => {
    const folder = newFolder();
    await publishBefore(folder);
    await publishRecord(syntheticSource(rotated(honestRecord())), folder, [key, formerKey]);
    const proof = Buffer.from((await folder.read('decisions/1.tlog-proof')) ?? '');
    expect(proof.toString()).toContain('\n27\n');
    expect((await verify(folder)).failures).toEqual([]);
  });

  it('does not hold when its key history is silent about the former', async () => {
    const folder = newFolder();
    await publishRecord(syntheticSource(rotated(honestRecord())), folder, [key]);
    const says = (await verify(folder)).failures.map((failure) => failure.says);
    expect(says).toEqual([
      `The key history does not name the key ${formatVerifierKey(formerKey)}.`,
    ]);
  });
});

describe('publishRecord: a folder of files', () => {
  it('holds everything that a stranger needs to verify the record', async () => {
    const folder = newFolder();
    const record = honestRecord();
    expect(await publish(record, folder)).toEqual({ entries: 27, added: 27, decisions: 3 });
    const verdict = await verify(folder);
    expect(verdict.failures).toEqual([]);
    expect(verdict).toMatchObject({
      ok: true,
      updating: false,
      checked: { entries: 27, decisions: 3, counts: 3, ballots: 13, tiles: 1 },
    });
    expect(verdict.checked.files).toBe(filesOf(folder).length - 2);
  });

  it('is the log of C2SP tlog-tiles below log/', async () => {
    const folder = newFolder();
    await publish(honestRecord(), folder);
    expect(filesOf(folder).filter((file) => file.startsWith('log/'))).toEqual([
      'log/checkpoint',
      'log/tile/0/000.p/27',
      'log/tile/entries/000.p/27',
      'log/vkey',
    ]);
  });

  it('escapes what people have written', async () => {
    const folder = newFolder();
    await publish(honestRecord(), folder);
    const index = Buffer.from((await folder.read('index.html'))!).toString();
    expect(index).toContain('Test &lt;Council&gt;');
    expect(index).not.toContain('<Council>');
  });

  it('grows entry by entry, and holds at every size', async () => {
    const folder = newFolder();
    const record = honestRecord();
    for (let size = 2; size <= 27; size++) {
      expect(await publish(record, folder, size)).toMatchObject({ entries: size });
      expect((await verify(folder)).failures).toEqual([]);
    }
    const whole = newFolder();
    await publish(record, whole);
    const same = filesOf(whole).filter((file) => !/\.tlog-proof$|^manifest/.test(file));
    for (const file of same) expect(await folder.read(file)).toEqual(await whole.read(file));
  }, 60_000);

  it('leaves the folder as it is when nothing is new', async () => {
    const folder = newFolder();
    await publish(honestRecord(), folder);
    const times = () => filesOf(folder).map((f) => fs.statSync(path.join(folder.root, f)).mtimeMs);
    const before = times();
    expect(await publish(honestRecord(), folder)).toMatchObject({ added: 0 });
    expect(times()).toEqual(before);
  });
});

describe('publishRecord: corrections', () => {
  const corrected = (ordinal = 1): SyntheticRecord => {
    const record = honestRecord();
    const note = 'For <b>9</b> read 8.';
    const fields = { decision: 2, ordinal, correctedOn: '2026-07-01', note };
    record.enter('decision.corrected', 'decision-2', fields);
    return record;
  };
  const textOf = async (folder: Folder, file: string) =>
    Buffer.from((await folder.read(file))!).toString();

  it('are in the register and on the page of their decision, which itself stays as it was', async () => {
    const folder = newFolder();
    await publish(corrected(), folder, 27);
    const before = await folder.read('decisions/2.json');
    await publish(corrected(), folder);
    expect((await verify(folder)).failures).toEqual([]);
    expect(await textOf(folder, 'decisions/2.html')).toContain(
      'Corrected on Wednesday 1 July 2026: For &lt;b&gt;9&lt;/b&gt; read 8.',
    );
    expect(await textOf(folder, 'decisions.json')).toContain('"note":"For <b>9</b> read 8."');
    expect(await folder.read('decisions/2.json')).toEqual(before);
  });

  it('are missed when somebody leaves them out', async () => {
    const folder = newFolder();
    await publish(corrected(), folder);
    const register = await textOf(folder, 'decisions.json');
    fs.writeFileSync(
      path.join(folder.root, 'decisions.json'),
      register.replace(/"corrections":\[\{[^\]]*\]/, '"corrections":[]'),
    );
    const { failures } = await verify(folder);
    expect(failures.map(({ says }) => says)).toContain(
      'The register does not list the corrections of decision 2 as the log has them.',
    );
  });

  it('are numbered without a gap', async () => {
    const folder = newFolder();
    await publish(corrected(2), folder);
    const { failures } = await verify(folder);
    expect(failures.map(({ says }) => says)).toContain(
      'Entry 27 is correction 2 of decision 2 where 1 should stand.',
    );
  });
});
