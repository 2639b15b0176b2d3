import fs from 'node:fs';
import path from 'node:path';
import { FakeWorkspace } from './fake-workspace';

jest.setTimeout(60_000);

let workspace: FakeWorkspace;

beforeEach(() => (workspace = new FakeWorkspace()));
afterEach(() => workspace.remove());

const reports = {
  'count:test': [5, 0],
  'api-tests:e2e-api': [2, 0],
  'browser:e2e-browser': [1, 0],
};

const runWith = (fakeNx: object, env: object = {}) =>
  workspace.run('test.mjs', [], { FAKE_NX: JSON.stringify(fakeNx), ...env });

const lastLine = (output: string) => output.trimEnd().split('\n').at(-1);

describe('npm test', () => {
  it('runs every kind of check and ends with the sum of the tests', async () => {
    const { output, code } = await runWith({ reports });
    expect(output.replace(/ \d+ s/g, ' N s')).toBe(
      [
        'Installing packages … N s',
        'Skipped: the log is not checked with Go’s sumdb, which is not installed (Debian, Ubuntu: apt-get install golang-go golang-golang-x-mod-dev). See tests/foreign.',
        'Lint, types and build … N s',
        'Unit tests … N s',
        'API tests … N s',
        'Browser tests … N s',
        '8 passed, 0 failed\n',
      ].join('\n'),
    );
    expect(code).toBe(0);
    expect(workspace.calls().slice(1)).toEqual([
      'nx lint typecheck build',
      'nx test',
      'nx e2e-api',
      'nx e2e-browser',
    ]);
  });

  it('counts a failed lint, type check or build, shows why, and goes on with the tests', async () => {
    const { output, code } = await runWith({ reports, failed: ['count:lint', 'api:typecheck'] });
    expect(output).toContain('the reason of the failure');
    expect(output).toContain('Failed: count:lint, api:typecheck\n');
    expect(lastLine(output)).toBe('8 passed, 2 failed');
    expect(code).toBe(1);
  });

  it('counts a failed test once', async () => {
    const failing = { ...reports, 'count:test': [4, 1] };
    const { output, code } = await runWith({ reports: failing, failed: ['count:test'] });
    expect(lastLine(output)).toBe('7 passed, 1 failed');
    expect(code).toBe(1);
  });

  it('counts tests that ended without a report, or failed although all of them passed', async () => {
    const { output, code } = await runWith({ reports, failed: ['log:test', 'count:test'] });
    expect(lastLine(output)).toBe('8 passed, 2 failed');
    expect(code).toBe(1);
  });

  it('fails when no test ran, whatever an earlier run left', async () => {
    await runWith({ reports });
    const { output, code } = await runWith({});
    expect(lastLine(output)).toBe('0 passed, 1 failed');
    expect(code).toBe(1);
  });

  it('says what to install when there is no browser, and runs the rest', async () => {
    workspace.removeProgram('chromium');
    const { output, code } = await runWith({ reports });
    expect(output).toContain('Browser tests need Chromium: install it');
    expect(lastLine(output)).toBe('7 passed, 1 failed');
    expect(code).toBe(1);
  });

  it('takes the browser that CHROMIUM names, and no other', async () => {
    expect((await runWith({ reports }, { CHROMIUM: '/bin/sh' })).code).toBe(0);
    expect((await runWith({ reports }, { CHROMIUM: '/nowhere' })).code).toBe(1);
  });
});

const isRoot = process.getuid?.() === 0;
if (!isRoot) process.stderr.write('\nSkipped: npm test as root: run the tests as root for it.\n');
const asRoot = isRoot ? describe : describe.skip;

asRoot('npm test as root on a system with apt-get', () => {
  it('installs Chromium and says so', async () => {
    workspace.removeProgram('chromium');
    const aptGet = path.join(workspace.folder, 'apt-get');
    const place = path.join(workspace.folder, 'programs', 'chromium');
    fs.writeFileSync(
      aptGet,
      `#!/bin/sh\ncase "$*" in *chromium) /bin/ln -s /bin/true ${place};; esac\n`,
    );
    fs.chmodSync(aptGet, 0o755);
    workspace.addProgram('apt-get', aptGet);
    const { output, code } = await runWith({ reports });
    expect(output).toMatch(/Installing Chromium with apt-get … \d+ s\n/);
    expect(code).toBe(0);
  });
});
