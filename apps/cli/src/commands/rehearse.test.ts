import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runFolkmoot } from '../testing/run-folkmoot';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-rehearse-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const out = (name: string) => path.join(folder, name);
const read = (name: string, file: string) => fs.readFileSync(path.join(out(name), file), 'utf8');

describe('folkmoot rehearse', () => {
  it('holds every kind of contest at once, checks it, and says everywhere what it is', async () => {
    const {
      code,
      out: told,
      err,
    } = await runFolkmoot(
      ...['rehearse', '--ballots', '12', '--questions', 'mixed', '--options', '5'],
      ...['--absent', '1', '--out', out('mixed')],
    );
    expect(told).toMatch(/^REHEARSAL: every proof holds, and what came out is what was cast\./);
    expect(told).toContain('2 of 3, 1 of them absent');
    expect(told).toContain('12 counted, 2 replaced before the close');
    expect(err).toMatch(
      /verified 14 of 14 ballots[^]*The server has shuffled[^]*Member 2 has decry/,
    );
    expect(err).not.toContain('Member 3');
    expect(code).toBe(0);
    const files = fs.readdirSync(out('mixed'));
    expect(files).toEqual([
      ...['README.txt', 'ballots-k-of-n.blt', 'ballots-ranking.blt', 'ballots-yes-no.blt'],
      ...['count-k-of-n.json', 'count-k-of-n.txt', 'count-ranking.json', 'count-ranking.txt'],
      ...['count-yes-no.txt', 'election.bel', 'election.json'],
      ...['opened-vote.txt', 'trustees.json'],
    ]);
    for (const file of files.filter((name) => name !== 'trustees.json'))
      expect(read('mixed', file)).toContain('REHEARSAL');
  });

  it('writes papers that folkmoot count counts alike', async () => {
    const file = path.join(out('mixed'), 'ballots-ranking.blt');
    const counted = await runFolkmoot('count', file, '--method', 'scottish-stv');
    expect(`REHEARSAL\n\n${counted.out}`).toBe(read('mixed', 'count-ranking.txt'));
  });

  it('is the same again from a seed, byte for byte', async () => {
    for (const name of ['one', 'again'])
      await runFolkmoot(
        ...['rehearse', '--ballots', '3', '--questions', 'yes-no', '--board', 'single'],
        ...['--seed', 'dry run', '--out', out(name)],
      );
    expect(read('again', 'election.bel')).toBe(read('one', 'election.bel'));
    expect(read('one', 'election.bel')).not.toBe(read('mixed', 'election.bel'));
  });

  it.each<[string, string[], RegExp]>([
    ['no folder', [], /Say where to/],
    ['a folder with something in it', ['--out', folder], /is not empty/],
    ['too few of the board', ['--out', out('x'), '--absent', '2'], /At most 1 can be absent/],
    ['another board', ['--out', out('x'), '--board', '1-of-3'], /--board is 2-of-3 or 3-of-5 or/],
    ['no number', ['--out', out('x'), '--ballots', 'many'], /--ballots wants a whole number/],
    ['too many options', ['--out', out('x'), '--options', '31'], /from 1 to 30, not “31”/],
  ])('refuses %s, and leaves nothing', async (_, args, says) => {
    const { code, err } = await runFolkmoot('rehearse', ...args);
    expect(err).toMatch(says);
    expect(code).toBe(2);
    expect(fs.existsSync(out('x'))).toBe(false);
  });
});

describe('folkmoot challenge', () => {
  const vote = () => path.join(out('mixed'), 'opened-vote.txt');
  const election = () => path.join(out('mixed'), 'election.json');

  it('says what is in an opened vote, and that its tracker is the one shown', async () => {
    const { code, out: told } = await runFolkmoot('challenge', vote(), '--election', election());
    expect(told).toMatch(/^The tracker is the one that was shown: the booth sealed this\./);
    expect(told).toMatch(/REHEARSAL: elect 3\n {2}(1\. Candidate \d|blank)\n/);
    expect(told).toMatch(/REHEARSAL: adopt the motion\n {2}(For|Against|blank)\n/);
    expect(code).toBe(0);
  });

  it('tells when the booth sealed something else', async () => {
    const other = out('other.txt');
    // The same chance and another choice of projects: what a machine that cheated would show.
    const changed = read('mixed', 'opened-vote.txt').replace(/[^.]*\n$/, (projects) =>
      projects === '0\n' ? '1\n' : '0\n',
    );
    fs.writeFileSync(other, changed);
    const { code, out: told } = await runFolkmoot('challenge', other, '--election', election());
    expect(told).toMatch(/^The tracker is another than was shown: the booth sealed something else/);
    expect(code).toBe(1);
  });

  it.each<[string, () => string[], RegExp]>([
    ['no file', () => [], /Name one file/],
    ['a file that opens nothing', () => [election()], /nothing in it that opens a vote/],
    ['no election', () => [vote()], /Say which election it is of/],
    ['a file that is no election', () => [vote(), '--election', vote()], /is no election/],
    [
      'another election',
      () => [vote(), '--election', path.join(out('one'), 'election.json')],
      /opens no vote of the election “REHEARSAL: votes that nobody cast”/,
    ],
    [
      'a tracker that is none',
      () => [vote(), '--election', election(), '--tracker', 'abc'],
      /“abc” is no tracker/,
    ],
  ])('refuses %s', async (_, args, says) => {
    const { code, err } = await runFolkmoot('challenge', ...args());
    expect(err).toMatch(says);
    expect(code).toBe(2);
  });
});
