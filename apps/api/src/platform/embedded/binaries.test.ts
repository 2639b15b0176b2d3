import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBinaries } from './binaries';
import { canReach } from './server-user';

jest.setTimeout(60_000); // copying the programs is slow on a busy disk

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-binaries-'));
const stranger = { uid: 54_321, gid: 54_321, name: 'stranger' };

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('who can reach a folder', () => {
  const inner = path.join(folder, 'inner');
  beforeAll(() => fs.mkdirSync(inner));

  it('needs the right to enter it and every folder on the way', () => {
    fs.chmodSync(folder, 0o711);
    fs.chmodSync(inner, 0o711);
    expect(canReach(inner, stranger)).toBe(true);
    fs.chmodSync(folder, 0o700);
    expect(canReach(inner, stranger)).toBe(false);
    fs.chmodSync(folder, 0o711);
    fs.chmodSync(inner, 0o744);
    expect(canReach(inner, stranger)).toBe(false);
  });

  it('goes by the rights of the owner for the owner and of the group for its members', () => {
    const { uid, gid } = fs.statSync(inner);
    fs.chmodSync(inner, 0o611);
    expect(canReach(inner, { ...stranger, uid })).toBe(false);
    expect(canReach(inner, { ...stranger, gid })).toBe(true);
    fs.chmodSync(inner, 0o701);
    expect(canReach(inner, { ...stranger, gid })).toBe(false);
  });
});

describe('the programs of the server', () => {
  it('are used where they are installed', async () => {
    const binaries = await findBinaries(undefined, path.join(folder, 'unused'));
    const said = execFileSync(binaries.program('postgres'), ['--version'], { encoding: 'utf8' });
    expect(said).toContain(`(PostgreSQL) ${binaries.major}.`);
    expect(fs.existsSync(path.join(folder, 'unused'))).toBe(false);
  });

  it('are copied once, ready to run, when the installed ones are out of reach', async () => {
    const staging = path.join(folder, 'staging');
    const { program } = await findBinaries(undefined, 'unused');
    const installed = fs.statSync(program('postgres'));
    jest.spyOn(fs, 'statSync').mockImplementationOnce(() => ({ ...installed, mode: 0 }));
    const copies = await findBinaries(stranger, staging);
    expect(copies.program('postgres').startsWith(staging)).toBe(true);
    expect(execFileSync(copies.program('initdb'), ['--version'], { encoding: 'utf8' })).toContain(
      '18',
    );
    expect(fs.readdirSync(staging)).toEqual([expect.stringMatching(/^postgres-\w+-18/)]);
    expect(canReach(path.join(staging, fs.readdirSync(staging)[0] ?? ''), stranger)).toBe(true);
  });
});
