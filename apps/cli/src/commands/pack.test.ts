import { packFiles, zipOf } from '@folkmoot/publish';
import { syntheticSource } from '@folkmoot/publish/testing';
import { key } from '@folkmoot/verify/testing';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { longRecord, vkey } from '../testing/public-folder';
import { runFolkmoot } from '../testing/run-folkmoot';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-pack-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** A pack of decision 2, perhaps changed, as a file. */
async function packFile(change: (files: Map<string, Uint8Array>) => void = () => undefined) {
  const record = longRecord();
  record.draft('organisation.founded').fields = { name: 'Test <Council>', officers: [] };
  const files = new Map(
    await packFiles(syntheticSource(record), [key], { kind: 'decision', number: 2 }),
  );
  change(files);
  const file = path.join(folder, `${fs.readdirSync(folder).length}.zip`);
  fs.writeFileSync(file, zipOf([...files]));
  return file;
}

describe('folkmoot verify PACK.zip', () => {
  it('says what the pack is about, what it checked and what a pack cannot show', async () => {
    const { code, out } = await runFolkmoot('verify', await packFile(), '--vkey', vkey);
    expect(out).toMatch(
      /^The evidence pack .* holds\. Everything in it follows from its evidence\./,
    );
    expect(out).toMatch(/About +the decision “/);
    expect(out).toMatch(/Log +council\.example\/log\/test, \d+ entries of 326 proved/);
    expect(out).toMatch(/Counts +1 count made again from \d+ ballot papers/);
    expect(out).toContain('What a pack cannot show, and the whole record can:');
    expect(code).toBe(0);
  });

  it('takes the key from the pack when none is given, and says what that is worth', async () => {
    const { code, out } = await runFolkmoot('verify', await packFile());
    expect([code, out]).toEqual([0, expect.stringMatching(/as the record itself gives it/)]);
  });

  it('tells a program the same', async () => {
    const { out } = await runFolkmoot('verify', await packFile(), '--vkey', vkey, '--json');
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      checked: { decisions: 1 },
      pack: { subject: { kind: 'decision' }, notShown: expect.any(Array) },
    });
  });

  it('names what was changed', async () => {
    const file = await packFile((files) => {
      const text = Buffer.from(files.get('decisions/2.json') ?? []).toString();
      files.set('decisions/2.json', Buffer.from(text.replace('"number":2', '"number":3')));
    });
    const { code, out } = await runFolkmoot('verify', file, '--vkey', vkey);
    expect(code).toBe(1);
    expect(out).toMatch(/^The evidence pack .* does not hold/);
    expect(out).toMatch(/decision 2, entry \d+, decisions\/2\.json/);
  });
});

describe('folkmoot export --pack', () => {
  const asked = (...args: string[]) =>
    runFolkmoot('export', '--database', 'postgres://nobody@127.0.0.1:1/none', ...args);

  it('asks for a matter in the form that it knows', async () => {
    const out = path.join(folder, 'new.zip');
    for (const matter of ['decision', 'decision:x', 'meeting:12', 'poll:1'])
      expect(await asked('--pack', matter, '--out', out)).toMatchObject({
        code: 2,
        err: expect.stringMatching(/names no matter\. Give it as decision:12/),
      });
  });

  it('writes over nothing', async () => {
    const out = await packFile();
    expect(await asked('--pack', 'decision:1', '--out', out)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/is there already/),
    });
  });
});
