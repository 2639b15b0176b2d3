import fc from 'fast-check';
import { type Json, sha256Hex, signerFromSeed, utf8, verifierKey } from '@folkmoot/log';
import { honestRecord } from './testing/synthetic-polls';
import { origin } from './testing/synthetic-record';
import { type Check, type Failure } from './verdict';
import { verifyRecord } from './verify-record';

const failuresOf = async (
  record: Parameters<typeof verifyRecord>[0],
): Promise<readonly Failure[]> => {
  const { ok, failures } = await verifyRecord(record);
  expect(ok).toBe(failures.length === 0);
  return failures;
};

const failure = (check: Check, says: RegExp): unknown =>
  expect.objectContaining({ check, says: expect.stringMatching(says) });

describe('verifyRecord: an honest record', () => {
  it('holds, and says how much of it was checked', async () => {
    const record = honestRecord();
    const verdict = await verifyRecord(record.publish());
    expect(verdict.failures).toEqual([]);
    expect(verdict).toMatchObject({
      ok: true,
      checked: { entries: record.drafts.length, decisions: 3, counts: 3, ballots: 13 },
      log: { origin, size: record.drafts.length },
      booth: null,
    });
  });

  it('tells how many releases of the booth were handed out, and which is the newest', async () => {
    const record = honestRecord();
    const [first, second] = [sha256Hex('first'), sha256Hex('second')];
    record.enter('booth.released', first, { files: 9 });
    record.enter('booth.released', second, { files: 10 });
    const { ok, booth } = await verifyRecord(record.publish());
    expect(ok).toBe(true);
    expect(booth).toEqual({ releases: 2, newest: second });
  });

  it('takes entries as they come, and tells its progress', async () => {
    const record = honestRecord();
    async function* slowly() {
      for (const entry of record.entries()) yield await Promise.resolve(entry);
    }
    const seen: number[] = [];
    const { ok } = await verifyRecord(record.publish({ entries: slowly }), ({ entries }) =>
      seen.push(entries),
    );
    expect(ok).toBe(true);
    expect(seen).toContain(record.drafts.length);
  });

  it('still begins with what a checkpoint that the reader kept has signed', async () => {
    const record = honestRecord();
    const kept = [record.checkpoint(record.entries().slice(0, 5))];
    expect(await failuresOf(record.publish({ kept }))).toEqual([]);
  });
});

describe('verifyRecord: a log changed after it was signed', () => {
  const publishedWith = (change: (entries: Uint8Array[]) => void) => {
    const record = honestRecord();
    const entries = record.entries();
    change(entries);
    return record.publish({ checkpoint: record.checkpoint(), entries: () => entries });
  };

  it('finds a changed entry by the root', async () => {
    const found = await failuresOf(
      publishedWith((entries) => {
        const text = new TextDecoder().decode(entries[3]);
        entries[3] = utf8(text.replace('"staff"', '"board"'));
      }),
    );
    expect(found).toContainEqual(failure('checkpoint', /do not give the root hash/));
  });

  it('finds an entry left out', async () => {
    const found = await failuresOf(publishedWith((entries) => entries.splice(4, 1)));
    expect(found).toContainEqual(failure('entry', /Entry 5 stands where entry 4 should be/));
    expect(found).toContainEqual(failure('checkpoint', /covers \d+ entries; \d+ are published/));
  });

  it('finds entries exchanged', async () => {
    const found = await failuresOf(
      publishedWith((entries) => entries.splice(3, 2, entries[4]!, entries[3]!)),
    );
    expect(found).toContainEqual(failure('entry', /Entry 3 is dated before/));
    expect(found).toContainEqual(failure('checkpoint', /root hash/));
  });

  it('finds an entry that says the same in other bytes', async () => {
    const found = await failuresOf(
      publishedWith((entries) => {
        entries[3] = utf8(new TextDecoder().decode(entries[3]).replace(':', ': '));
      }),
    );
    expect(found).toContainEqual(failure('entry', /Entry 3 is not canonical JSON/));
  });

  it('finds bytes that are no entry at all', async () => {
    const found = await failuresOf(
      publishedWith((entries) => {
        entries[0] = Uint8Array.of(0xff);
        entries[2] = utf8(
          '{"b":{"a":"poll.rigged","c":{},"p":{},"r":"x"},"i":2,"t":"2026-06-01T00:00:02.000000Z","v":1}',
        );
      }),
    );
    expect(found).toContainEqual(failure('entry', /Entry 0 is not UTF-8/));
    expect(found).toContainEqual(failure('entry', /act that the log does not know, “poll.rigged”/));
  });
});

describe('verifyRecord: a release of the booth that cannot be told from others', () => {
  it.each([
    ['a hash that is none', 'booth-1', { files: 9 }, '“release” is not a SHA-256'],
    ['no number of files', sha256Hex('booth'), {}, '“files” is not a whole number'],
  ])('has %s', async (_, resource, fields: Record<string, Json>, says) => {
    const record = honestRecord();
    record.enter('booth.released', resource, fields);
    const { failures, booth } = await verifyRecord(record.publish());
    expect(failures).toEqual([failure('entry', new RegExp(`cannot be used: ${says}`))]);
    expect(booth).toBeNull();
  });
});

describe('verifyRecord: a checkpoint not to be believed', () => {
  it('refuses a signature by a key that the reader does not trust', async () => {
    const stranger = signerFromSeed(origin, new Uint8Array(32).fill(1));
    const keys = [verifierKey(stranger.name, stranger.publicKey)];
    const verdict = await verifyRecord(honestRecord().publish({ keys }));
    expect(verdict.failures).toEqual([
      failure('checkpoint', /not signed by any key that you trust/),
    ]);
    expect(verdict.log).toBeNull();
  });

  it('refuses a signature that is wrong', async () => {
    const record = honestRecord();
    const checkpoint = record.checkpoint().replace(/^\d+$/m, (size) => String(Number(size) - 1));
    expect(await failuresOf(record.publish({ checkpoint }))).toContainEqual(
      failure('checkpoint', /carries a wrong signature/),
    );
  });

  it('refuses the checkpoint of another log', async () => {
    expect(await failuresOf(honestRecord().publish({ origin: 'other.example/log' }))).toEqual([
      failure('checkpoint', /is of the log council.example\/log\/test, not of other.example\/log/),
    ]);
  });

  it('checks what is there when there is no checkpoint at all', async () => {
    const record = honestRecord();
    const verdict = await verifyRecord(record.publish({ checkpoint: '<html>' }));
    expect(verdict.failures).toEqual([failure('checkpoint', /is not a checkpoint in the form/)]);
    expect(verdict.checked.entries).toBe(record.drafts.length);
  });

  it('finds a past rewritten and signed again, by a checkpoint that the reader kept', async () => {
    const record = honestRecord();
    const kept = [record.checkpoint()];
    record.draft('organisation.founded').fields = { name: 'Another' };
    expect(await failuresOf(record.publish({ kept }))).toEqual(
      expect.arrayContaining([failure('kept-checkpoint', /past was rewritten/)]),
    );
  });

  it('finds a log shorter than a checkpoint that the reader kept', async () => {
    const record = honestRecord();
    const kept = [record.checkpoint()];
    record.drafts.pop();
    expect(await failuresOf(record.publish({ kept }))).toContainEqual(
      failure('kept-checkpoint', /covers 27 entries; 26 are published now/),
    );
  });
});

describe('verifyRecord: a law of every published file', () => {
  /** Every file of an honest record, each with a way to publish it changed. */
  const files = () => {
    const record = honestRecord();
    const entries = record.entries();
    const published = record.publish();
    const bytesOf = (text: string) => utf8(text);
    return [
      ...entries.map((bytes, at) => ({
        bytes,
        changed: (to: Uint8Array) => ({ ...published, entries: () => entries.with(at, to) }),
      })),
      ...[...record.decisions].map(([number, text]) => ({
        bytes: bytesOf(text),
        changed: (to: Uint8Array) => ({
          ...published,
          decision: (n: number) => (n === number ? to : published.decision(n)),
        }),
      })),
      ...[...record.countSheets].map(([sha256, text]) => ({
        bytes: bytesOf(text),
        changed: (to: Uint8Array) => ({
          ...published,
          countSheet: (s: string) => (s === sha256 ? to : published.countSheet(s)),
        }),
      })),
      ...[...record.ballots].map(([of, text]) => ({
        bytes: bytesOf(text),
        changed: (to: Uint8Array) => ({
          ...published,
          ballots: (p: string, c: string) => (`${p} ${c}` === of ? to : published.ballots(p, c)),
        }),
      })),
      {
        bytes: bytesOf(record.constitutions.get(1)!),
        changed: (to: Uint8Array) => ({ ...published, constitution: () => to }),
      },
      {
        bytes: bytesOf(published.checkpoint),
        changed: (to: Uint8Array) => ({ ...published, checkpoint: new TextDecoder().decode(to) }),
      },
    ];
  };

  it('one byte changed anywhere is found', async () => {
    const all = files();
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: all.length - 1 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (which, place, mask) => {
          const { bytes, changed } = all[which]!;
          const at = place % bytes.length;
          const verdict = await verifyRecord(changed(bytes.with(at, bytes[at]! ^ mask)));
          expect(verdict.ok).toBe(false);
        },
      ),
      { numRuns: 150 },
    );
  });
});
