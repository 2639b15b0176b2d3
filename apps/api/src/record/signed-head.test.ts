import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { emptyHead, SignedHeadFile } from './signed-head';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-head-'));
const file = new SignedHeadFile(path.join(folder, 'log.key.head'));

afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('the last signed head', () => {
  it('is none before anything was signed', () => {
    expect(file.read()).toBeNull();
  });

  it('is read as it was written', () => {
    const head = { ...emptyHead('council.example/log'), size: 7, note: 'signed\n' };
    file.write(head);
    expect(file.read()).toEqual(head);
  });

  it('of nothing has the root of nothing (RFC 6962 s.2.1)', () => {
    expect(emptyHead('council.example/log').root).toMatch(/^e3b0c44298fc1c149afbf4c8996fb924/);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"origin":"x","size":1}',
    '{"origin":"x","size":-1,"root":"ab"}',
  ])('that was damaged (%s) is refused, not taken for none', (text) => {
    fs.writeFileSync(file.file, text);
    expect(() => file.read()).toThrow(/cannot be read as that. Put it back from a copy/);
  });
});
