import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from './config';

describe('the configuration', () => {
  it('needs nothing set', () => {
    expect(readConfig({})).toMatchObject({ PORT: 3000, DEMO: 'yes' });
  });

  it('names every setting that makes no sense, in one sentence', () => {
    const wrong = () => readConfig({ PORT: '70000', DATABASE_URL: 'mysql://x', SMTP_URL: 'mail' });
    expect(wrong).toThrow(
      /^The settings do not make sense: .*DATABASE_URL must look like postgres:.*PORT must.*SMTP_URL must look like smtp:/,
    );
  });

  it('never repeats a secret in what it says', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://me:hunter2@host/db' })).not.toThrow(/hunter2/);
    expect(() => readConfig({ DATABASE_URL: 'mysql://me:hunter2@host/db' })).toThrow(
      /DATABASE_URL/,
    );
  });

  it('takes a value from the file that a *_FILE setting names', () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-config-')), 'url');
    fs.writeFileSync(file, 'postgres://app@db/folkmoot\n');
    expect(readConfig({ DATABASE_URL_FILE: file }).DATABASE_URL).toBe('postgres://app@db/folkmoot');
    expect(() => readConfig({ DATABASE_URL_FILE: `${file}.none` })).toThrow(
      /DATABASE_URL_FILE names .* which cannot be read/,
    );
  });
});
