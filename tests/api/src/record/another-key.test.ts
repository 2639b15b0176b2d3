import { valueOf } from '@folkmoot/basics';
import { openCheckpoint, parseEntry, parseVerifierKey } from '@folkmoot/log';
import { createTestDatabase, foreignVerifier } from '@folkmoot/test-support';
import fs from 'node:fs';
import path from 'node:path';
import { Deployment } from '../support/deployment';
import { logFolder, removeLogFolders } from '../support/log-folder';

const origin = 'restored.example/log/coop';
const verify = foreignVerifier('a log under a new key before the tool of others');
afterAll(() => removeLogFolders());

describe('the key of a log is replaced', () => {
  let coop: Deployment;
  let [former, next]: [string, string] = ['', ''];
  const file = (name: string) => path.join(coop.dataDir, 'keys', name);
  const keys = async () => ((await coop.text('vkey')) ?? '').trim().split('\n');
  const signers = (note: string, ...vkeys: string[]) => {
    const trusted = vkeys.map((vkey) => valueOf(parseVerifierKey(vkey)));
    const opened = openCheckpoint(note, origin, trusted);
    return opened.ok ? opened.value.signedBy.map(({ id }) => id) : [];
  };

  beforeAll(async () => {
    coop = new Deployment(await createTestDatabase());
    await coop.start();
    await coop.append('a', 'b');
    await coop.signed('', 2);
    [former = ''] = await keys();
    await coop.stop();
  });
  afterAll(() => coop.end());

  it('by a command that says so in the log and keeps both keys', async () => {
    await expect(coop.operate('rotate-log-key')).resolves.toContain(
      'signed with a new key from now on',
    );
    const [entry] = await coop.sql<{ bytes: Buffer }>(
      `select bytes from record.entry where action = 'log.key.rotated'`,
    );
    const { fields, resource } = valueOf(parseEntry(entry?.bytes ?? Buffer.alloc(0)));
    const said = fields as { vkey: string; until: string };
    expect(resource).toBe('log-1');
    expect(fields['former']).toBe(former);
    next = said.vkey;
    expect((Date.parse(said.until) - Date.now()) / 86_400_000).toBeCloseTo(30, 2);
    expect(fs.readdirSync(path.join(coop.dataDir, 'keys')).sort()).toEqual([
      'log.key',
      'log.key.former',
      'log.key.head',
    ]);
    for (const name of ['log.key', 'log.key.former'])
      expect(fs.statSync(file(name)).mode & 0o777).toBe(0o600);
  });

  it('then both sign, and whoever trusts either believes the log', async () => {
    await coop.start();
    const note = await coop.signed('', 3);
    expect(await keys()).toEqual([next, former]);
    expect(signers(note, former)).toHaveLength(1);
    expect(signers(note, next)).toHaveLength(1);
    expect(new Set(signers(note, former, next)).size).toBe(2);
    if (!verify) return;
    const kept = path.join(logFolder(), 'kept');
    fs.writeFileSync(kept, note);
    for (const vkeys of [[former], [next], [former, next]]) {
      const verdict = await verify(coop.address(), { vkeys, earlier: [kept] });
      expect(verdict.says).toMatch(/^verified/);
    }
  });

  it('and not a second time while the first is under way', async () => {
    await coop.stop();
    await expect(coop.operate('rotate-log-key')).rejects.toMatchObject({
      says: expect.stringMatching(/The key before this one signs until .*Wait until then/),
    });
  });

  it('after 30 days the former key signs no more, and is published no more', async () => {
    const [seed] = fs.readFileSync(file('log.key.former'), 'utf8').split('\n');
    fs.writeFileSync(
      file('log.key.former'),
      `${seed}\n${new Date(Date.now() - 1).toISOString()}\n`,
    );
    await coop.sql(`alter table record.signing_key disable trigger user`);
    await coop.sql(`update record.signing_key set added_at = added_at - interval '31 days'`);
    await coop.start();
    await coop.append('c');
    const note = await coop.signed('', 4);
    expect(signers(note, former)).toEqual([]);
    expect(signers(note, next)).toHaveLength(1);
    expect(await keys()).toEqual([next]);
    await coop.stop();
  });

  it('a rotation that was cut off after its entry is completed, with one entry', async () => {
    const before = fs.readFileSync(file('log.key'), 'utf8');
    await coop.operate('rotate-log-key');
    const after = fs.readFileSync(file('log.key'), 'utf8');
    fs.writeFileSync(file('log.key.next'), after, { mode: 0o600 });
    fs.writeFileSync(file('log.key'), before);
    fs.rmSync(file('log.key.former'));
    await coop.operate('rotate-log-key');
    expect(fs.readFileSync(file('log.key'), 'utf8')).toBe(after);
    expect(fs.readFileSync(file('log.key.former'), 'utf8')).toContain(before.trim());
    const entries = await coop.sql(`select from record.entry where action = 'log.key.rotated'`);
    expect(entries).toHaveLength(2);
    await coop.start();
    await coop.signed('', 5);
  });
});
