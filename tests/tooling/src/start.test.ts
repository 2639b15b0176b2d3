import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FakeWorkspace, type Running } from './fake-workspace';

jest.setTimeout(60_000);

let workspace: FakeWorkspace;

beforeEach(() => (workspace = new FakeWorkspace()));
afterEach(() => workspace.remove());

const install = 'npm ci --include=dev --include=optional --no-audit --no-fund';

async function untilItSays(running: Running, words: string): Promise<void> {
  while (!running.said.includes(words)) {
    if (running.child.exitCode !== null)
      throw new Error(`ended without: ${words}\n${running.said}`);
    await sleep(10);
  }
}

describe('npm start', () => {
  it('installs, builds, and runs the product, with whose exit code it ends', async () => {
    const { output, code } = await workspace.run('start.mjs', ['worker']);
    expect(output).toMatch(/^Installing packages … \d+ s\nBuilding … \d+ s\nrunning worker\n$/);
    expect(code).toBe(7);
    expect(workspace.calls()).toEqual([install, 'nx build']);
  });

  it('does neither when everything is there', async () => {
    await workspace.run('start.mjs');
    workspace.calls();
    expect((await workspace.run('start.mjs')).output).toBe('running \n');
    expect(workspace.calls()).toEqual([]);
  });

  it('builds again when a source was edited, added or removed, but not for a test', async () => {
    await workspace.run('start.mjs');
    workspace.calls();
    const added = path.join(workspace.folder, 'libs/count/src/quota.ts');
    const changes = [
      () => workspace.write('apps/api/src/main.ts', 'edited'),
      () => workspace.write('libs/count/src/quota.ts'),
      () => fs.rmSync(added),
    ];
    for (const change of changes) {
      change();
      await workspace.run('start.mjs');
      expect(workspace.calls()).toEqual(['nx build']);
    }
    workspace.write('libs/count/src/quota.test.ts');
    await workspace.run('start.mjs');
    expect(workspace.calls()).toEqual([]);
  });

  it('builds again when what was built has gone', async () => {
    await workspace.run('start.mjs');
    workspace.calls();
    fs.rmSync(path.join(workspace.folder, 'apps/web/dist'), { recursive: true });
    await workspace.run('start.mjs');
    expect(workspace.calls()).toEqual(['nx build']);
  });

  it('installs again when the lock file names another version, not for another platform', async () => {
    await workspace.run('start.mjs');
    workspace.calls();
    workspace.lock({
      'node_modules/nx': { version: '1.0.0' },
      'node_modules/other-platform': { version: '1.0.0', optional: true },
    });
    await workspace.run('start.mjs');
    expect(workspace.calls()).toEqual(['nx build']);
    workspace.lock({ 'node_modules/nx': { version: '1.0.1' } });
    await workspace.run('start.mjs');
    expect(workspace.calls()).toEqual([install, 'nx build']);
  });

  it('prepares once when two start at the same moment', async () => {
    const outcomes = await Promise.all([workspace.run('start.mjs'), workspace.run('start.mjs')]);
    expect(outcomes.map(({ code }) => code)).toEqual([7, 7]);
    expect(workspace.calls()).toEqual([install, 'nx build']);
  });

  it('goes on where a start that was killed left its turn', async () => {
    workspace.write('.nx/preparing', '99999999');
    expect((await workspace.run('start.mjs')).code).toBe(7);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('passes on %s once and waits', async (signal) => {
    const running = workspace.begin('start.mjs', ['stay']);
    await untilItSays(running, 'running');
    running.child.kill(signal);
    await untilItSays(running, 'asked to stop');
    running.child.kill(signal);
    const [code] = (await once(running.child, 'close')) as [number];
    expect(code).toBe(0);
    expect(running.said.match(/asked to stop by \w+/g)).toEqual([`asked to stop by ${signal}`]);
  });
});

describe('npm start, when it cannot go on, says why and ends with 1', () => {
  it('when Node.js is too old, naming the versions that would do', async () => {
    const engines = { node: '^120.19.0 || ^122.13.0 || >=124.11.0' };
    workspace.write('package.json', JSON.stringify({ engines }));
    expect(await workspace.run('start.mjs')).toEqual({
      output: `Folkmoot needs Node.js 120.x from 120.19.0, or 122.x from 122.13.0, or 124.11.0 or newer; this is ${process.versions.node}. Install one from https://nodejs.org and try again.\n`,
      code: 1,
    });
  });

  it('when there is no npm', async () => {
    workspace.removeProgram('npm');
    const { output, code } = await workspace.run('start.mjs');
    expect(output).toMatch(/^npm is not on the PATH: [^\n]+\n$/);
    expect(code).toBe(1);
  });

  it('when npm fails, after what npm said', async () => {
    const { output, code } = await workspace.run('start.mjs', [], { FAKE_NPM_SAYS: 'no network' });
    expect(output).toMatch(
      /s, failed\nno network\n\nThe packages could not be installed; [^\n]+\n$/,
    );
    expect(code).toBe(1);
  });

  it('when the build fails, after what it said, and tries again next time', async () => {
    const FAKE_NX = JSON.stringify({ failed: ['api:build'] });
    const { output, code } = await workspace.run('start.mjs', [], { FAKE_NX });
    expect(output).toContain('the reason of the failure');
    expect(output).toMatch(/\n\nThe build failed; the reason is above\.\n$/);
    expect(code).toBe(1);
    expect((await workspace.run('start.mjs')).code).toBe(7);
  });

  it('when the folder is read-only', async () => {
    fs.chmodSync(workspace.folder, 0o555);
    const somebody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { output, code } = await workspace.run('start.mjs', [], {}, somebody);
    fs.chmodSync(workspace.folder, 0o755);
    expect(output).toMatch(/^Cannot write to \S+ \(permission denied\), [^\n]+\n$/);
    expect(code).toBe(1);
  });
});
