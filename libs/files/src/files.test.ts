import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  destroySecret,
  holdFile,
  keepSecret,
  makeSecret,
  readSecret,
  replaceFile,
  secretFolder,
  secretIn,
} from './index';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-secret-'));
const file = path.join(folder, 'keys', 'a.key');

afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('a secret in a file', () => {
  it('is 32 bytes for its owner alone, and is drawn once', () => {
    makeSecret(file);
    const drawn = readSecret(file);
    expect(Buffer.from(drawn, 'base64')).toHaveLength(32);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(fs.statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
    makeSecret(file);
    expect(readSecret(file)).toBe(drawn);
    expect(fs.readdirSync(path.dirname(file))).toEqual(['a.key']);
  });

  it.each([0o604, 0o640, 0o660, 0o644, 0o601])('is not read when its mode is %o', (mode) => {
    fs.chmodSync(file, mode);
    expect(() => readSecret(file)).toThrow(
      `others than its owner may use it (mode ${mode.toString(8)}). Close it: chmod 600 ${file}.`,
    );
  });

  it.each([0o600, 0o400])('is read when its mode is %o', (mode) => {
    fs.chmodSync(file, mode);
    expect(readSecret(file)).not.toBe('');
    fs.chmodSync(file, 0o600);
  });

  it('says which file is missing', () => {
    expect(() => readSecret(`${file}.none`)).toThrow(`${file}.none cannot be used (ENOENT)`);
  });

  it('says when its folder cannot be made', () => {
    expect(() => makeSecret(path.join(file, 'below', 'b.key'))).toThrow(
      /cannot be used \(ENOTDIR\)/,
    );
  });

  it('is replaced whole, and leaves nothing else behind', () => {
    const other = path.join(folder, 'keys', 'b.head');
    replaceFile(other, 'one\n');
    replaceFile(other, 'two\n');
    expect(fs.readFileSync(other, 'utf8')).toBe('two\n');
    expect(fs.statSync(other).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(path.dirname(file)).sort()).toEqual(['a.key', 'b.head']);
  });

  it('is a key of 32 bytes, or refused', () => {
    expect(secretIn(file, Buffer.alloc(32, 7).toString('base64'))).toEqual(Buffer.alloc(32, 7));
    for (const text of ['', 'hello', Buffer.alloc(31).toString('base64')])
      expect(() => secretIn(file, text)).toThrow('does not hold a 32-byte key');
  });
});

describe('a secret that is kept for a time', () => {
  const kept = path.join(folder, 'kept');
  const secret = path.join(kept, 'one.key');

  it('is for its owner alone, and never written over', () => {
    secretFolder(kept);
    expect(fs.statSync(kept).mode & 0o777).toBe(0o700);
    keepSecret(secret, 'mellon\n');
    expect(readSecret(secret)).toBe('mellon');
    expect(fs.statSync(secret).mode & 0o777).toBe(0o600);
    expect(() => keepSecret(secret, 'another\n')).toThrow('cannot be used (EEXIST)');
    expect(readSecret(secret)).toBe('mellon');
    expect(fs.readdirSync(kept)).toEqual(['one.key']);
  });

  it.each([0o701, 0o710, 0o755])('its folder is refused when its mode is %o', (mode) => {
    fs.chmodSync(kept, mode);
    expect(() => secretFolder(kept)).toThrow(`chmod 700 ${kept}`);
    fs.chmodSync(kept, 0o700);
  });

  it('is written over before its file goes, and is destroyed once', () => {
    const other = path.join(folder, 'link');
    fs.linkSync(secret, other); // what the file held, seen from elsewhere
    expect(destroySecret(secret)).toBe(true);
    expect(fs.existsSync(secret)).toBe(false);
    expect(fs.readFileSync(other)).toHaveLength('mellon\n'.length);
    expect(fs.readFileSync(other, 'utf8')).not.toBe('mellon\n');
    expect(destroySecret(secret)).toBe(false);
  });
});

describe('a file that is held', () => {
  const held = path.join(folder, 'state');

  it('is held by one process, until it lets go', () => {
    const letGo = holdFile(held);
    expect(() => holdFile(held)).toThrow(`Process ${process.pid} works with ${held} already`);
    letGo();
    holdFile(held)();
  });

  it('is free again when whoever held it was killed', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    fs.writeFileSync(`${held}.held`, String(pid));
    holdFile(held)();
    for (const earlier of ['', String(process.pid)]) {
      fs.writeFileSync(`${held}.held`, earlier);
      holdFile(held)();
    }
    expect(fs.existsSync(`${held}.held`)).toBe(false);
  });
});
