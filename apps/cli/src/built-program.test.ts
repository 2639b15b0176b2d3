import { canonicalJson } from '@folkmoot/log';
import { honestRecord } from '@folkmoot/verify/testing';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PublicFolder } from './testing/public-folder';

const program = path.join(__dirname, '../bin/folkmoot.cjs');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-built-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** Runs the built program as a user does, from a folder that is not ours. */
function folkmoot(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  return { status, stdout, stderr };
}

describe('the built program', () => {
  it('says what it can do, and refuses what it cannot with a word on what to do', () => {
    expect(folkmoot('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/rehearse[^]*verify|verify[^]*rehearse/),
    });
    const wrong = folkmoot('verify', 'nowhere');
    expect(wrong.status).toBeGreaterThan(0);
    expect(wrong.stderr).toContain('nowhere');
    expect(wrong.stderr).not.toMatch(/\n {4}at /);
  });

  it('rehearses a secret election, and opens a vote of it on what is another device', () => {
    const held = folkmoot('rehearse', '--ballots', '3', '--questions', 'yes-no', '--out', 'held');
    expect(held.stdout).toMatch(/^REHEARSAL: every proof holds/);
    expect(held.status).toBe(0);
    const challenge = (vote: string) =>
      folkmoot('challenge', vote, '--election', path.join('held', 'election.json'));
    const opened = challenge(path.join('held', 'opened-vote.txt'));
    expect(opened.stdout).toContain('the booth sealed this');
    expect(opened.status).toBe(0);
    const text = fs.readFileSync(path.join(folder, 'held', 'opened-vote.txt'), 'utf8');
    const [opening = ''] = /[0-9a-f]{64}\.\S+/.exec(text) ?? [];
    const other = (opening.startsWith('0') ? '1' : '0') + opening.slice(1);
    fs.writeFileSync(path.join(folder, 'another.txt'), text.replace(opening, other));
    const unlike = challenge('another.txt');
    expect(unlike.stdout).toContain('sealed something else');
    expect(unlike.status).not.toBe(0);
  }, 60_000);

  it('verifies a public record, and finds out what was changed in it', async () => {
    const { root: record } = await PublicFolder.of(honestRecord());
    const sound = folkmoot('verify', record, '--json');
    expect(JSON.parse(sound.stdout)).toMatchObject({ ok: true, failures: [] });
    expect(sound.status).toBe(0);
    const file = path.join(record, 'decisions/1.json');
    const decision = JSON.parse(fs.readFileSync(file, 'utf8')) as object;
    fs.writeFileSync(file, canonicalJson({ ...decision, title: 'Another' }));
    const forged = folkmoot('verify', record, '--json');
    expect(JSON.parse(forged.stdout)).toMatchObject({ ok: false });
    expect(forged.status).not.toBe(0);
  }, 60_000);
});
