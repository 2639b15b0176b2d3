import { type RunningApp } from '@folkmoot/api';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { entriesOf } from '../support/log';
import { type Scratch, startScratch } from '../support/scratch';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('a release of the booth', () => {
  let scratch: Scratch;
  const running: RunningApp[] = [];

  beforeAll(async () => {
    scratch = await startScratch();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((app) => app.close()));
  });
  afterAll(() => scratch.close());

  /** Pages with a booth of one page and one script. */
  function pagesWith(script: string): string {
    const folder = path.join(scratch.dataDir, `pages-${sha256(script)}`);
    fs.mkdirSync(path.join(folder, 'booth/assets'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'register.html'), 'register');
    fs.writeFileSync(path.join(folder, 'booth/booth.html'), 'booth');
    fs.writeFileSync(path.join(folder, 'booth/assets/booth.js'), script);
    return folder;
  }
  const listOf = (script: string): string =>
    `${sha256(script)}  assets/booth.js\n${sha256('booth')}  booth.html\n`;
  const start = async (script: string): Promise<RunningApp> => {
    const app = await scratch.startCopy({ pages: pagesWith(script) });
    running.push(app);
    return app;
  };
  const released = async (): Promise<string[]> =>
    (await entriesOf(scratch.secretary, 'booth.released')).map(({ resource }) => resource);

  it('is in the log once, however many copies start with it and however often', async () => {
    await Promise.all([start('one'), start('one'), start('one')]);
    await start('one');
    expect(await released()).toEqual([sha256(listOf('one'))]);
  });

  it('is in the log again when one byte of one file is another', async () => {
    await start('two');
    await start('one');
    expect(await released()).toEqual([sha256(listOf('one')), sha256(listOf('two'))]);
    const [, second] = await entriesOf(scratch.secretary, 'booth.released');
    expect(second).toMatchObject({ fields: { files: 2 }, commitments: {} });
  });

  it('is told to everybody: its files, its fingerprint and its place in the log', async () => {
    const { url } = await start('two');
    const list = await (await fetch(`${url}/booth/release.txt`)).text();
    expect(list).toBe(listOf('two'));
    const answer = await fetch(`${url}/api/v1/booth/releases/${sha256(list)}`);
    const [, { index } = { index: -1 }] = await entriesOf(scratch.secretary, 'booth.released');
    await expect(answer.json()).resolves.toMatchObject({ sha256: sha256(list), logIndex: index });
    const unknown = await fetch(`${url}/api/v1/booth/releases/${sha256('another')}`);
    expect(unknown.status).toBe(404);
  });

  it('is served so that it runs nothing but its own scripts, and talks to nobody else', async () => {
    const { url } = await start('two');
    for (const page of ['/booth', '/booth/some-poll/check']) {
      const answer = await fetch(url + page);
      await expect(answer.text()).resolves.toBe('booth');
      const policy = answer.headers.get('content-security-policy')?.split(';');
      expect(policy).toEqual(
        expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]),
      );
      expect(policy?.join()).not.toMatch(/unsafe|data:|blob:|https?:|\*/);
      expect(answer.headers.get('integrity-policy')).toBe('blocked-destinations=(script)');
    }
    const script = await fetch(`${url}/booth/assets/booth.js`);
    await expect(script.text()).resolves.toBe('two');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${url}/booth/assets/../../register.html`)).status).not.toBe(500);
  });
});
