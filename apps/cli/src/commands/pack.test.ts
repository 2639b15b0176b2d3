import { type CountSheet } from '@folkmoot/count';
import { packFiles, zipOf } from '@folkmoot/publish';
import { syntheticSource } from '@folkmoot/publish/testing';
import { key } from '@folkmoot/verify/testing';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Archive } from '../folder/archive';
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
    expect(out).toMatch(
      new RegExp(
        String.raw`Log +council\.example/log/test, \d+ entries of ${longRecord().drafts.length} proved`,
      ),
    );
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

describe('the README of a pack', () => {
  it('has a command that counts its ballots again, lots and all, to the same figures', async () => {
    const file = await packFile();
    const unpacked = fs.mkdtempSync(path.join(folder, 'unpacked-'));
    const archive = await Archive.open(file);
    for (const name of await archive.list()) {
      const place = path.join(unpacked, name);
      fs.mkdirSync(path.dirname(place), { recursive: true });
      fs.writeFileSync(place, (await archive.read(name)) ?? '');
    }
    const readme = fs.readFileSync(path.join(unpacked, 'README.txt'), 'utf8');
    const commands = readme.match(/^ {2}folkmoot count .*$/gm) ?? [];
    expect(commands).toHaveLength(1);
    const [, , ...args] = commands[0]?.trim().split(' ') ?? [];
    expect(args).toContain('--lots');
    const [name = ''] = fs.readdirSync(path.join(unpacked, 'counts'));
    const published = readSheet(fs.readFileSync(path.join(unpacked, 'counts', name), 'utf8'));
    const placed = args.map((arg) => (arg.includes('/') ? path.join(unpacked, arg) : arg));
    const { code, out } = await runFolkmoot('count', ...placed, '--json');
    expect(code).toBe(0);
    expect(readSheet(out)).toEqual(published);
    expect(published.elected.length).toBeGreaterThan(0);
  });

  it('has an order of lots that is not believed because it is there', async () => {
    const file = await packFile((files) => {
      const lots = [...files.keys()].find((name) => name.startsWith('lots/')) ?? '';
      const text = Buffer.from(files.get(lots) ?? []).toString();
      const { order, seed } = JSON.parse(text) as { order: number[]; seed: string };
      const other = Buffer.from(`${JSON.stringify({ order: order.toReversed(), seed })}\n`);
      files.set(lots, other);
      const manifest = JSON.parse(Buffer.from(files.get('manifest.json') ?? []).toString()) as {
        files: Record<string, object>;
      };
      manifest.files[lots] = {
        sha256: createHash('sha256').update(other).digest('hex'),
        size: other.length,
      };
      files.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
    });
    const { code, out } = await runFolkmoot('verify', file, '--vkey', vkey);
    expect(code).toBe(1);
    expect(out).toContain('The order of lots is not that of the sheet');
  });
});

/** Who is elected and every figure of every stage, by the names of candidates. */
function readSheet(text: string) {
  const { candidates, elected, stages } = JSON.parse(text) as CountSheet;
  const nameOf = (id: string) => candidates.find((one) => one.id === id)?.name;
  return {
    elected: elected.map(nameOf),
    stages: stages.map(({ votes }) => votes),
  };
}

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
