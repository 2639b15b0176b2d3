import { type FileSource, packLayout, type PackVerdict, verifyPack } from '@folkmoot/verify';
import { honestRecord, key, origin } from '@folkmoot/verify/testing';
import { createHash } from 'node:crypto';
import { syntheticSource } from '../testing';
import { makePack, packFiles } from './make-pack';

const record = honestRecord();
record.draft('organisation.founded').fields = { name: 'Test <Council>', officers: [] };
for (let n = 0; n < 300; n++)
  record.enter('task.completed', `task-${n}`, { title: `Task ${n}`, doneOn: '2026-06-09' });
record.enter('meeting.called', 'meeting-1', { title: 'AGM', heldOn: '2026-09-01', tasks: [] });
record.enter('task.completed', 'task-x', { meeting: 'meeting-1', doneOn: '2026-08-01' });

const size = record.drafts.length;

const source = syntheticSource(record);
const trust = { origin, keys: [key] };
const decision = { kind: 'decision', number: 2 } as const;

type Files = Map<string, Uint8Array>;

const filesOf = async (matter: Parameters<typeof packFiles>[2] = decision): Promise<Files> => {
  const files = await packFiles(source, [key], matter);
  if (!files) throw new Error('There is no such matter.');
  return new Map(files);
};
const sourceOf = (files: Files): FileSource => ({
  read: (path) => Promise.resolve(files.get(path) ?? null),
  list: () => Promise.resolve([...files.keys()]),
});
const verify = (files: Files): Promise<PackVerdict> => verifyPack(sourceOf(files), trust);

const textOf = (files: Files, path: string) => Buffer.from(files.get(path) ?? []).toString();
const found = (files: Files, pattern: RegExp): string => {
  const path = [...files.keys()].find((one) => pattern.test(one));
  if (!path) throw new Error(`The pack holds no ${pattern}.`);
  return path;
};

/** Changes a file, and the manifest with it, as somebody would who wants it to go unnoticed. */
function forge(files: Files, path: string, content: Uint8Array | null): void {
  const manifest = JSON.parse(textOf(files, packLayout.manifest)) as {
    files: Record<string, object>;
  };
  if (content) {
    files.set(path, content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    manifest.files[path] = { sha256, size: content.length };
  } else {
    files.delete(path);
    delete manifest.files[path];
  }
  const sorted = Object.fromEntries(
    Object.entries(manifest.files).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  files.set(packLayout.manifest, Buffer.from(JSON.stringify({ ...manifest, files: sorted })));
}

const flipped = (bytes: Uint8Array, at: number): Uint8Array => {
  const changed = Buffer.from(bytes);
  changed[at]! ^= 1;
  return changed;
};

/** Every class of evidence in a pack, by a pattern. */
const evidence: readonly (readonly [string, RegExp])[] = [
  ['an entry', /^entries\/\d+\.json$/],
  ['the entry of the decision', /^entries\/1\d\.json$/],
  ['a proof', /^entries\/\d+\.tlog-proof$/],
  ['the checkpoint', /^log\/checkpoint$/],
  ['the decision', /^decisions\/2\.json$/],
  ['the constitution', /^constitution\/1\.json$/],
  ['a count sheet', /^counts\//],
  ['the ballots', /^ballots\//],
  ['the figures of the roll', /^rolls\//],
];

describe('an evidence pack', () => {
  it.each([1, 2, 3])('of decision %i verifies by itself', async (number) => {
    const verdict = await verify(await filesOf({ kind: 'decision', number }));
    expect(verdict.failures).toEqual([]);
    expect(verdict).toMatchObject({
      ok: true,
      checked: { decisions: 1, counts: 1 },
      log: { origin, size },
      subject: { kind: 'decision', id: `decision-${number}` },
    });
    expect(verdict.checked.entries).toBeLessThan(12);
    expect(verdict.notShown.length).toBeGreaterThan(0);
  });

  it('of a meeting has what was done for it', async () => {
    const files = await filesOf({ kind: 'meeting', id: 'meeting-1' });
    const verdict = await verify(files);
    expect(verdict.failures).toEqual([]);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([`entries/${size - 2}.json`, `entries/${size - 1}.json`]),
    );
    expect(files.has(`entries/${size - 3}.json`)).toBe(false);
  });

  it('is not made of what the signed log does not know', async () => {
    await expect(packFiles(source, [key], { kind: 'decision', number: 9 })).resolves.toBeNull();
    const earlier = syntheticSource(record, 5);
    await expect(packFiles(earlier, [key], decision)).resolves.toBeNull();
  });

  it('is the same to the byte when it is made again', async () => {
    const [one, other] = [
      await makePack(source, [key], decision),
      await makePack(source, [key], decision),
    ];
    expect(one?.name).toBe('decision-2');
    expect(one?.zip.equals(other?.zip ?? Buffer.alloc(0))).toBe(true);
  });

  it('says in words what it is, how to check it and with which key', async () => {
    const files = await filesOf();
    expect(textOf(files, packLayout.readme)).toMatch(
      /folkmoot verify .*\n?.*--vkey council\.example/,
    );
    expect(textOf(files, packLayout.certificate(2))).toMatch(/^CERTIFICATE OF DECISION 2\n/);
  });
});

describe('a pack that was changed is refused', () => {
  it('whichever byte of whichever file it is', async () => {
    const honest = await filesOf();
    for (const [n, path] of [...honest.keys()].entries()) {
      const files = new Map(honest);
      const bytes = honest.get(path)!;
      files.set(path, flipped(bytes, (n * 37) % bytes.length));
      expect([path, (await verify(files)).ok]).toEqual([path, false]);
    }
  });

  it('whichever file is missing', async () => {
    const honest = await filesOf();
    for (const path of honest.keys()) {
      const files = new Map(honest);
      files.delete(path);
      expect([path, (await verify(files)).ok]).toEqual([path, false]);
    }
  });

  it.each(evidence)('%s, though the manifest was changed with it', async (_, pattern) => {
    const files = await filesOf();
    const path = found(files, pattern);
    const bytes = files.get(path)!;
    for (const at of [Math.floor(bytes.length / 2), bytes.length - 3]) {
      const forged = new Map(files);
      forge(forged, path, flipped(bytes, at));
      const { ok, failures } = await verify(forged);
      expect([path, ok]).toEqual([path, false]);
      expect(failures[0]?.says).toMatch(/^[A-Z].*\.$/);
    }
  });

  it.each(evidence)('%s, though its line in the manifest is gone with it', async (_, pattern) => {
    const files = await filesOf();
    forge(files, found(files, pattern), null);
    expect((await verify(files)).ok).toBe(false);
  });

  it('when a document was added on which nothing rests', async () => {
    const files = await filesOf();
    forge(files, 'decisions/9.json', Buffer.from('{}'));
    const { failures } = await verify(files);
    expect(failures).toContainEqual(
      expect.objectContaining({ file: 'decisions/9.json', check: 'manifest' }),
    );
  });

  it.each([
    ['the number of entries', `"size":${size}`, `"size":${size - 1}`],
    ['the organisation', 'Test <Council>', 'Best <Council>'],
    ['what it is about', '"title":"', '"title":"Not '],
    ['whose it is', '"id":"decision-2"', '"id":"decision-1"'],
    ['which log', '"origin":"council.example', '"origin":"council.invalid'],
  ])('when its manifest states %s otherwise', async (_, from, to) => {
    const files = await filesOf();
    const before = textOf(files, packLayout.manifest);
    expect(before).toContain(from);
    files.set(packLayout.manifest, Buffer.from(before.replace(from, to)));
    expect((await verify(files)).ok).toBe(false);
  });

  it('when another key signed it', async () => {
    const stranger = { ...key, publicKey: new Uint8Array(32).fill(3), id: '00000000' };
    const verdict = await verifyPack(sourceOf(await filesOf()), { origin, keys: [stranger] });
    expect(verdict).toMatchObject({ ok: false, log: null });
  });
});
