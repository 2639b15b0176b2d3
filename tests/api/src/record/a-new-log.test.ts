import { valueOf } from '@folkmoot/basics';
import { frontierOf, leafHash, parseEntry, rootOf } from '@folkmoot/log';
import { createTestDatabase, foreignVerifier } from '@folkmoot/test-support';
import fs from 'node:fs';
import path from 'node:path';
import { Deployment } from '../support/deployment';
import { removeLogFolders } from '../support/log-folder';

const verify = foreignVerifier('logs that continue another before the tool of others');
afterAll(() => removeLogFolders());

describe('L5: after an older backup was restored', () => {
  let coop: Deployment;
  let lastSigned: string;

  beforeAll(async () => {
    coop = new Deployment(await createTestDatabase());
    await coop.start();
    await coop.append('a', 'b', 'c');
    await coop.signed('', 3);
    await coop.append('d', 'e');
    lastSigned = await coop.signed('', 5);
    await coop.stop();
    await coop.restoreBackupOf(3);
    await coop.append('f');
  });
  afterAll(() => coop.end());

  it('the signer refuses, signs nothing, and names the command that helps', async () => {
    await coop.start();
    await expect(coop.refusal()).resolves.toMatch(
      /it has 4 entries, but 5 were signed before .*`npm start -- open-log`/,
    );
    await coop.append('g', 'h');
    await new Promise((wait) => setTimeout(wait, 1500));
    expect((await coop.text('checkpoint'))?.split('\n')[1]).toBe('3');
    const alarms = await coop.sql<{ source: string }>(`select source from platform.log_alarm`);
    expect(alarms).toEqual([{ source: 'signer' }]);
    await coop.stop();
  });

  it('open-log begins a log whose first entry holds the last checkpoint to the letter', async () => {
    await expect(coop.operate('open-log')).resolves.toContain(
      'The log restored.example/log/coop/2 was begun.',
    );
    const rows = await coop.sql<{ log: number; bytes: Buffer; leaf: Buffer }>(
      `select log, bytes, leaf from record.entry order by log, index`,
    );
    const [old, begun] = [1, 2].map((log) => rows.filter((row) => row.log === log));
    expect([old?.length, begun?.length]).toEqual([6, 1]);
    const [first] = begun ?? [];
    const { action, index, fields } = valueOf(parseEntry(first?.bytes ?? Buffer.alloc(0)));
    expect([action, index]).toEqual(['log.opened', 0]);
    expect(Buffer.from(leafHash(first?.bytes ?? Buffer.alloc(0)))).toEqual(first?.leaf);
    expect(fields['continues']).toEqual({
      origin: 'restored.example/log/coop',
      checkpoint: lastSigned,
      entries: 6,
      root: Buffer.from(rootOf(frontierOf(old?.map(({ leaf }) => leaf) ?? []))).toString('hex'),
    });
  });

  it('which is signed under its own name, and the old one stands as it was', async () => {
    await coop.start();
    await coop.signed('2/', 1);
    await coop.append('i');
    const note = await coop.signed('2/', 2);
    expect(note.split('\n')[0]).toBe('restored.example/log/coop/2');
    expect((await coop.text('checkpoint'))?.split('\n')[1]).toBe('3');
    expect(await coop.sql(`select from platform.log_alarm`)).toEqual([]);
    const head = await (await fetch(coop.address().replace('/log/coop', '/api/v1/log'))).json();
    expect(head).toMatchObject({ log: 2, origin: 'restored.example/log/coop/2', size: 2 });
  });

  (verify ? it : it.skip)('and both are logs for a verifier that knows nothing of us', async () => {
    for (const [prefix, name] of [
      ['', 'restored.example/log/coop'],
      ['/2', 'restored.example/log/coop/2'],
    ] as const) {
      const vkeys = [((await coop.text(`${prefix.slice(1)}${prefix && '/'}vkey`)) ?? '').trim()];
      const verdict = await verify?.(coop.address(prefix), { vkeys });
      expect(verdict?.says).toMatch(`verified: ${name}, `);
    }
  });

  it('open-log does nothing to a log that is as it was signed', async () => {
    await coop.stop();
    await expect(coop.operate('open-log')).rejects.toThrow(/is as it was signed \(2 entries\)/);
    expect(await coop.sql(`select max(log) as log from record.entry`)).toEqual([{ log: 2 }]);
  });

  it('is completed by a second run when it was cut off before the signer knew', async () => {
    const head = JSON.parse(fs.readFileSync(coop.headFile, 'utf8')) as { note: string };
    await coop.restoreBackupOf(1);
    await coop.operate('open-log');
    fs.writeFileSync(coop.headFile, JSON.stringify(head));
    await coop.start();
    await coop.refusal('run open-log once more');
    await coop.stop();
    await expect(coop.operate('open-log')).resolves.toContain('restored.example/log/coop/3');
    expect(await coop.sql(`select max(log) as log from record.entry`)).toEqual([{ log: 3 }]);
    await coop.start();
    await coop.signed('3/', 1);
  });

  it('the signer does not sign a log that it was not told of', async () => {
    await coop.sql(`select record.open_log('{}')`);
    await coop.refusal('another log was begun');
    expect(await coop.text('4/checkpoint')).toBeNull();
  });
});

describe('a signer whose key others may read', () => {
  it('does not start', async () => {
    const coop = new Deployment(await createTestDatabase());
    await coop.start();
    await coop.stop();
    fs.chmodSync(path.join(coop.dataDir, 'keys', 'log.key'), 0o644);
    await expect(coop.start()).rejects.toMatchObject({
      says: expect.stringMatching(/mode 644.*chmod 600/),
    });
    await coop.end();
  });

  it('nor without knowing what it signed last', async () => {
    const coop = new Deployment(await createTestDatabase());
    await coop.start();
    await coop.append('a');
    await coop.signed('', 1);
    await coop.stop();
    fs.writeFileSync(coop.headFile, '{"origin":"restored.exa');
    await expect(coop.start()).rejects.toMatchObject({
      says: expect.stringContaining('without it a forked log could be signed'),
    });
    await coop.end();
  });
});
