import { verifyFolder, type FolderVerdict } from '@folkmoot/verify';
import { honestRecord, key, origin, type SyntheticRecord } from '@folkmoot/verify/testing';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Folder } from './folder';
import { publishRecord, type Published } from './publish-record';
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

describe('publishRecord: a folder of files', () => {
  it('holds everything that a stranger needs to verify the record', async () => {
    const folder = newFolder();
    const record = honestRecord();
    expect(await publish(record, folder)).toEqual({ entries: 26, added: 26, decisions: 3 });
    const verdict = await verify(folder);
    expect(verdict.failures).toEqual([]);
    expect(verdict).toMatchObject({
      ok: true,
      updating: false,
      checked: { entries: 26, decisions: 3, counts: 3, ballots: 13, tiles: 1 },
    });
    expect(verdict.checked.files).toBe(filesOf(folder).length - 2);
  });

  it('is the log of C2SP tlog-tiles below log/', async () => {
    const folder = newFolder();
    await publish(honestRecord(), folder);
    expect(filesOf(folder).filter((file) => file.startsWith('log/'))).toEqual([
      'log/checkpoint',
      'log/tile/0/000.p/26',
      'log/tile/entries/000.p/26',
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
    for (let size = 2; size <= 26; size++) {
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
