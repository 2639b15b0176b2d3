import { newRecoveryKey, pollKeyCopyText, recoveryCopy } from '@folkmoot/files';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runFolkmoot, runFolkmootWith } from '../testing/run-folkmoot';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-recovery-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);
const poll = '8d1c1f6e-0f5f-4c64-9a53-0a6c4a1b2c3d';
const key = 'ab'.repeat(32);

describe('folkmoot recovery-key', () => {
  it('draws a sheet that works when it is typed in, and is of no other key', async () => {
    const { out: sheet, code } = await runFolkmoot('recovery-key', 'new');
    expect(code).toBe(0);
    const publicHalf = /age1[0-9a-z]{58}/.exec(sheet)?.[0] ?? '';
    const typed = /^ {4}AGE-S[^]*?\n\n/m.exec(sheet)?.[0] ?? '';
    const right = await runFolkmootWith(typed.toLowerCase(), 'recovery-key', 'check', publicHalf);
    expect([right.code, right.out]).toEqual([0, expect.stringContaining('The sheet is right')]);
    const other = (await newRecoveryKey()).public;
    const wrong = await runFolkmootWith(typed, 'recovery-key', 'check', other);
    expect([wrong.code, wrong.out]).toEqual([1, expect.stringContaining('of another key')]);
    const slip = await runFolkmootWith(typed.slice(0, 30), 'recovery-key', 'check', other);
    expect([slip.code, slip.err]).toEqual([2, expect.stringContaining('group by group')]);
  });

  it('puts a key back where the service looks for it, once, for its owner alone', async () => {
    const { secret, public: recipient } = await newRecoveryKey();
    fs.writeFileSync(at('copy'), await recoveryCopy(pollKeyCopyText({ poll, key }), recipient));
    const restore = () =>
      runFolkmootWith(secret, 'recovery-key', 'restore', at('copy'), '--out', at('keys'));
    const { code, out, err } = await restore();
    expect([code, out]).toEqual([0, expect.stringContaining('is back. Start the worker again')]);
    expect(out + err).not.toContain(key);
    const file = path.join(at('keys'), `${poll}.key`);
    expect(fs.readFileSync(file, 'utf8')).toBe(`${key}\n`);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(await restore()).toMatchObject({ code: 2, err: expect.stringContaining('EEXIST') });
  });

  it.each<[string, string, string[], RegExp]>([
    ['nothing to do', '', [], /Say what to do/],
    ['no public half', '', ['check', 'age1x'], /is no public half/],
    ['no folder', '', ['restore', 'copy'], /Say where the service keeps its keys/],
    ['no copy', '', ['restore', at('none'), '--out', folder], /there is no such file/],
  ])('refuses %s', async (_, input, args, says) => {
    const { code, err } = await runFolkmootWith(input, 'recovery-key', ...args);
    expect(err).toMatch(says);
    expect(code).toBe(2);
  });

  it('refuses a copy of something else', async () => {
    const { secret, public: recipient } = await newRecoveryKey();
    for (const text of ['mellon', JSON.stringify({ poll: '../../etc/x', key })]) {
      fs.writeFileSync(at('other'), await recoveryCopy(`${text}\n`, recipient));
      const args = ['recovery-key', 'restore', at('other'), '--out', at('elsewhere')];
      const { code, err } = await runFolkmootWith(secret, ...args);
      expect([code, err]).toEqual([2, expect.stringContaining('is no copy of a key')]);
    }
    expect(fs.existsSync(at('elsewhere'))).toBe(false);
  });
});
