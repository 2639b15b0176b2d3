import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Ran, runFolkmoot, runFolkmootWith } from '../testing/run-folkmoot';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-decide-'));
const fileWith = (name: string, document: unknown): string => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, typeof document === 'string' ? document : JSON.stringify(document));
  return file;
};
const facts = {
  type: 'resolution',
  kind: 'members-special-resolution',
  title: 'New articles',
  votesFor: 75,
  votesAgainst: 25,
  abstained: 40,
  participation: [{ constituency: 'staff', entitled: 1300, tookPart: 140 }],
  decidedOn: '2026-07-10',
  proposal: { type: 'none' },
};
const preset = ['--constitution', 'preset:cic-members-council'];
const under = (document: unknown, ...args: string[]): Promise<Ran> =>
  runFolkmoot('decide', ...preset, '--facts', fileWith('facts.json', document), ...args);

afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('folkmoot decide', () => {
  it('says the verdict, why, and what follows', async () => {
    const { code, out, err } = await under(facts);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Carried\n75 for, 25 against, 40 abstained; 75\.0 % of votes cast/);
    expect(out).toContain('\n  Asked  Is a resolution carried?\n');
    expect(out).toMatch(/Under {2}Community interest company .*, version 1\n/);
    expect(out).toContain('\n  ✓ It needs at least three quarters of the votes cast: 4 × 75 = 300');
    expect(out).toMatch(/\nWhat follows\n.*by Saturday 25 July 2026/);
  });

  it('marks the step that fails; a motion that is lost is still an answer', async () => {
    const { code, out } = await under({ ...facts, votesFor: 74, votesAgainst: 26 });
    expect(code).toBe(0);
    expect(out).toMatch(/^Lost\n/);
    expect(out).toContain('\n  ✗ It needs at least three quarters of the votes cast: 4 × 74 = 296');
  });

  it('prints the ruling as JSON, with what it was ruled under', async () => {
    const { out } = await under(facts, '--json');
    expect(JSON.parse(out)).toMatchObject({
      type: 'resolution',
      verdict: 'carried',
      effects: [{ type: 'filing-due', by: '2026-07-25' }],
      constitution: { id: 'cic-members-council', version: 1 },
    });
    expect((JSON.parse(out) as { constitution: object }).constitution).toHaveProperty(
      'sha256',
      expect.stringMatching(/^[0-9a-f]{64}$/),
    );
  });

  it('reads either document from a file or a pipe', async () => {
    const shown = await runFolkmoot('constitution', 'show', 'preset:cic-members-council');
    const file = fileWith('articles.json', shown.out);
    const piped = await runFolkmootWith(
      JSON.stringify(facts),
      ...['decide', '--constitution', file, '--facts', '-'],
    );
    expect(piped.out).toBe((await under(facts)).out);
    const both = await runFolkmoot('decide', '--constitution', '-', '--facts', '-');
    expect(both).toMatchObject({ code: 2, err: expect.stringContaining('Only one') });
  });

  it('rules as of another day', async () => {
    expect((await under(facts, '--on', '2026-07-20')).out).toContain('by Tuesday 4 August 2026');
    const { decidedOn: _, ...undated } = facts;
    expect((await under(undated, '--on', '2026-07-10')).out).toBe((await under(facts)).out);
    const filing = { type: 'filing', filing: 'special-resolution', from: '2026-07-10' };
    expect((await under(filing, '--on', '2026-07-25')).out).toMatch(/^Open\n/);
    expect((await under(filing, '--on', '2026-07-26')).out).toMatch(/^Not in order\n.*overdue/);
  });

  it('says when a day changes nothing', async () => {
    const council = { type: 'council-composition', seats: [] };
    expect((await under(council, '--on', '2026-07-20')).err).toBe(
      '--on changes nothing: these facts are not asked as of a day.\n',
    );
  });

  describe('what it cannot use', () => {
    const refused = async (ran: Promise<Ran>, says: RegExp): Promise<void> => {
      expect(await ran).toEqual({ code: 2, out: '', err: expect.stringMatching(says) });
    };

    it('facts with faults, each with its place', async () => {
      const faulty = { ...facts, votesFor: -1, extra: 1 };
      await refused(
        under(faulty),
        /facts\.json cannot be used: 2 faults\.\n {2}\/votesFor\n {4}Give/,
      );
      const { code, out } = await under(faulty, '--json');
      expect(code).toBe(2);
      expect(JSON.parse(out)).toMatchObject({
        document: expect.stringContaining('facts.json'),
        faults: [{ path: '/votesFor', code: 'out-of-range' }, { path: '/extra' }],
      });
    });

    it('a constitution that the law refuses, with the law', async () => {
      const { out } = await runFolkmoot('constitution', 'show', 'preset:cic-members-council');
      const unlawful = fileWith('unlawful.json', {
        ...(JSON.parse(out) as object),
        cicSchedule: 1,
      });
      const ran = runFolkmoot('decide', '--constitution', unlawful, '--facts', '-');
      await refused(ran, /unlawful\.json cannot be used: 1 fault\.\n {2}\/cicSchedule\n.*\(R-B4; /);
    });

    it.each([
      ['{"type": "resolution",}', /facts\.json, line 1, column 23: a key in quotes/],
      ['{"type": "filing", "type": "notice"}', /“type” is here twice/],
      ['[]', /\/type\n {4}Give one of: resolution, election/],
      [{ type: 'weather' }, /\/type\n {4}Give one of: resolution, election/],
    ])('%j', async (document, says) => {
      await refused(under(document), says);
    });

    it.each([
      [['--facts', 'f.json'], /Say under which constitution/],
      [
        ['--constitution', 'preset:commune', '--facts', 'f.json'],
        /no preset “commune”. One of: cic/,
      ],
      [
        [...preset, '--facts', 'nowhere.json'],
        /nowhere\.json cannot be read: there is no such file/,
      ],
      [
        [...preset, '--facts', fileWith('f.json', facts), '--on', '10 July'],
        /--on wants a date such as/,
      ],
    ])('%j', async (args, says) => {
      await refused(runFolkmoot('decide', ...args), says);
    });
  });
});
