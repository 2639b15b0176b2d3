import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Ran, runFolkmoot, runFolkmootWith } from '../testing/run-folkmoot';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-constitution-'));
const constitution = (...args: string[]): Promise<Ran> => runFolkmoot('constitution', ...args);
const worker = 'preset:worker-co-op';

/** A preset in a file, with members changed. */
async function fileWith(name: string, change: object): Promise<string> {
  const { out } = await constitution('show', worker);
  const file = path.join(folder, name);
  fs.writeFileSync(file, JSON.stringify({ ...(JSON.parse(out) as object), ...change }));
  return file;
}

afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('folkmoot constitution', () => {
  it('lists the presets, and each can be shown and holds', async () => {
    const { out } = await constitution('list');
    const names = out.match(/^preset:\S+/gm) ?? [];
    expect(names).toHaveLength(14);
    expect(out).toMatch(/^preset:worker-co-op +Worker co-operative/m);
    for (const name of names) {
      const shown = await constitution('show', name);
      const checked = await runFolkmootWith(shown.out, 'constitution', 'check', '-');
      expect(checked).toMatchObject({ code: 0, err: '' });
      expect(checked.out).toMatch(/^standard input holds: nothing in it is refused\.\n/);
    }
    const listed = await constitution('list', '--json');
    expect(JSON.parse(listed.out)).toContainEqual(
      expect.objectContaining({ id: 'mutual', legalForm: 'company-limited-by-guarantee' }),
    );
  });

  it('checks: each fault with its place, the law and what would mend it', async () => {
    const meetings = { clearDays: 7 };
    const shown = JSON.parse((await constitution('show', worker)).out) as { meetings: object };
    const file = await fileWith('short.json', { meetings: { ...shown.meetings, ...meetings } });
    const { code, out } = await constitution('check', file);
    expect(code).toBe(1);
    expect(out).toMatch(/short\.json is refused: 1 fault\.\n {2}\/meetings\/clearDays\n/);
    expect(out).toMatch(/\(R-A15; Companies Act 2006 s\.307/);
    const asJson = await constitution('check', file, '--json');
    expect(asJson.code).toBe(1);
    expect(JSON.parse(asJson.out)).toMatchObject({
      faults: [{ path: '/meetings/clearDays', code: 'notice', rule: 'R-A15' }],
    });
  });

  it('checks: what to ask a lawyer about refuses nothing', async () => {
    const { code, out } = await constitution('check', 'preset:nhs-foundation-trust');
    expect(code).toBe(0);
    expect(out).toMatch(/\nAsk a lawyer about\n {2}\//);
    expect(out).toMatch(/ and \d+ more places\n/);
  });

  it('explains as an outline', async () => {
    const { out } = await constitution('explain', worker);
    expect(out).toMatch(/^Worker co-operative.*, version 1\n\nThe organisation\n {2}\S/);
    const asJson = JSON.parse((await constitution('explain', worker, '--json')).out) as object;
    expect(asJson).toMatchObject({
      constitution: { id: 'worker-co-op' },
      sections: expect.arrayContaining([expect.objectContaining({ heading: 'Decisions' })]),
    });
  });

  it('says what changed, in words', async () => {
    const file = await fileWith('second.json', { version: 2, recordDate: 'AT_VOTE' });
    const { code, out } = await constitution('diff', worker, file);
    expect(code).toBe(0);
    expect(out).toMatch(/^From Worker co-operative.*, version 1\nto {3}Worker.*, version 2\n/);
    expect(out).toMatch(/\nThe organisation\n {2}Version: 1 becomes 2\.\n/);
    expect((await constitution('diff', worker, worker)).out).toBe('Both say the same.\n');
    const asJson = await constitution('diff', worker, file, '--json');
    expect(JSON.parse(asJson.out)).toMatchObject({
      changes: expect.arrayContaining([expect.objectContaining({ path: '/version' })]),
    });
  });

  it('explains and compares nothing that is refused', async () => {
    const file = await fileWith('unlawful.json', { constituencies: [] });
    expect(await constitution('explain', file)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/cannot be used: \d+ faults?\.\n {2}\//),
    });
    const asJson = await constitution('diff', worker, file, '--json');
    expect(asJson.code).toBe(2);
    expect(JSON.parse(asJson.out)).toMatchObject({ document: file });
  });

  it.each([
    [[], 'Say what to do: list, show, check, explain or diff.'],
    [['mend'], 'There is no “mend”: list, show, check, explain or diff.'],
    [['check'], 'Name one constitution, a file or preset:<id>.'],
    [['diff', worker], 'Name two constitutions, the earlier first.'],
    [['list', worker], 'list takes no file.'],
    [['show', 'articles.json'], 'show prints a preset:'],
    [['check', 'preset:nobody'], 'There is no preset “nobody”. One of: cic-members-council,'],
  ])('says what to do about %j', async (args, says) => {
    const { code, out, err } = await constitution(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });
});
