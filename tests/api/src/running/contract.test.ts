import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../../../..');

/** Without what a surrounding Nx tells its tasks. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^NX_/.test(name)));

it('the description of the API and the generated client are those of its controllers', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/contract.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...env, NX_DAEMON: 'false' },
  });
  expect({ status, outOfDate: stderr.match(/^.* is out of date/gm) }).toEqual({
    status: 0,
    outOfDate: null,
  });
}, 120_000);
