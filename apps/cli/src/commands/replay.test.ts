import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { honestRecord } from '@folkmoot/verify/testing';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type FakeSite, fakeSite } from '../testing/fake-site';
import { PublicFolder } from '../testing/public-folder';
import { runFolkmoot, runFolkmootWith } from '../testing/run-folkmoot';

const stricter: Constitution = {
  ...cicMembersCouncil,
  version: 2,
  decisionKinds: cicMembersCouncil.decisionKinds.map((kind) =>
    kind.code === 'members-ordinary-resolution'
      ? { ...kind, threshold: { numerator: 4, denominator: 5, strict: false } }
      : kind,
  ),
  elections: { ...cicMembersCouncil.elections, forOneSeat: 'approval' },
};

describe('folkmoot replay', () => {
  let site: FakeSite;
  let folder: PublicFolder;
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-replay-')), 'second.json');

  beforeAll(async () => {
    site = await fakeSite(honestRecord());
    folder = await PublicFolder.of(honestRecord());
    fs.writeFileSync(file, JSON.stringify(stricter));
  });
  afterAll(() => site.close());

  it('tells what would have come out differently and why, and of what it cannot be said', async () => {
    const { code, out } = await runFolkmoot('replay', site.url, '--under', file);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 of 3 past decisions would have come out differently\.\n/);
    expect(out).toContain('Decision 1, Motion (version 1)\n  It was     carried: 3 for, 1 against');
    expect(out).toContain('  It would   lost: 3 for, 1 against');
    expect(out).toMatch(/ {4}- It needs more than half of the votes cast/);
    expect(out).toMatch(/ {4}\+ It needs at least 80 % of the votes cast: 5 × 3 = 15 is not/);
    expect(out).toContain('It cannot be said of\n  Decision 2, Staff: 1 seat (version 1)');
    expect(out).toContain('which approval cannot count.');
  });

  it('reads a folder as it reads a site', async () => {
    const json = async (place: string) =>
      JSON.parse((await runFolkmoot('replay', place, '--under', file, '--json')).out) as {
        place: string;
        under: { version: number };
        totals: object;
        decisions: { number: number; result: string }[];
      };
    const [fromSite, fromFolder] = [await json(site.url), await json(folder.root)];
    expect(fromFolder).toEqual({ ...fromSite, place: folder.root });
    expect(fromFolder).toMatchObject({
      under: { version: 2 },
      totals: { same: 1, differently: 1, 'cannot-be-said': 1 },
    });
    expect(fromFolder.decisions.map(({ result }) => result)).toEqual([
      'differently',
      'cannot-be-said',
      'same',
    ]);
  });

  it('takes the version from a pipe or a preset', async () => {
    const piped = await runFolkmootWith(
      JSON.stringify(stricter),
      'replay',
      folder.root,
      '--under',
      '-',
    );
    expect(piped.out).toMatch(/^1 of 3/);
    const preset = await runFolkmoot(
      'replay',
      folder.root,
      '--under',
      'preset:cic-members-council',
    );
    expect(preset.out).toMatch(/^0 of 3/);
    expect(preset.out).toContain('Same    3; it cannot be said of 0');
  });

  it.each<[string, string[], RegExp]>([
    ['no record', ['--under', file], /Say which record/],
    ['no version', [os.tmpdir()], /Say under which version/],
    ['two records', ['a', 'b', '--under', file], /one folder, zip file or address at a time/],
    ['no such folder', ['nowhere', '--under', file], /There is no folder or file nowhere/],
    ['a folder that is none', [os.tmpdir(), '--under', file], /holds no public record/],
    ['no such version', [os.tmpdir(), '--under', 'nothing.json'], /nothing\.json cannot be read/],
  ])('says what is wanted, given %s', async (_, args, says) => {
    const { code, err } = await runFolkmoot('replay', ...args);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });

  it('refuses a version that is not lawful, with its faults, in words and as JSON', async () => {
    const broken = JSON.stringify({ ...stricter, decisionKinds: [] });
    const told = await runFolkmootWith(broken, 'replay', folder.root, '--under', '-');
    expect(told.code).toBe(2);
    expect(told.err).toContain('/decisionKinds');
    const json = await runFolkmootWith(broken, 'replay', folder.root, '--under', '-', '--json');
    expect(JSON.parse(json.out)).toMatchObject({ faults: [{ path: '/decisionKinds' }] });
  });

  it('says which file of a record is missing', async () => {
    const holed = folder.copy();
    fs.rmSync(path.join(holed.root, 'decisions/2.json'));
    const { code, err } = await runFolkmoot('replay', holed.root, '--under', file);
    expect(code).toBe(2);
    expect(err).toContain('Decision 2 is not published.');
  });
});
