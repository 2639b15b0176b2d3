import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { presets } from '@folkmoot/rules';

const root = path.resolve(__dirname, '../../..');

describe('what is written by a script is up to date', () => {
  it.each(['schemas', 'coverage', 'protocol'])(
    'npm run %s',
    (script) => {
      const { status, stderr } = spawnSync(
        process.execPath,
        [path.join('scripts', `${script}.mjs`), '--check'],
        { cwd: root, encoding: 'utf8' },
      );
      expect(stderr.replace(/^npm warn .*\n/gm, '')).toBe('');
      expect(status).toBe(0);
    },
    120_000,
  );
});

describe('every preset has its page', () => {
  const pages = path.join(root, 'docs/rules/presets');
  const index = fs.readFileSync(path.join(pages, 'README.md'), 'utf8');

  it.each(presets)('$id, which the index lists', ({ id }) => {
    expect(index).toContain(`](${id}.md)`);
    const page = fs.readFileSync(path.join(pages, `${id}.md`), 'utf8');
    expect(page).toContain('## What this gives you');
    expect(page).toContain('## What you must still check with your solicitor');
  });
});
