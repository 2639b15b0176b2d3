import { type Verdict } from '@folkmoot/verify';
import { PublicFolder, longRecord, vkey } from '../testing/public-folder';
import { runFolkmoot } from '../testing/run-folkmoot';

/** How many entries the log has, and the name of a tile that is as full as its last one. */
const size = longRecord().drafts.length;
const part = `001.p/${size - 256}`;

let honest: PublicFolder;
let sheet: string;
let ballots: string;
let manifestOf: string;
let other: PublicFolder | undefined;

beforeAll(async () => {
  honest = await PublicFolder.of(longRecord());
  const named = (pattern: RegExp) => honest.files().find((file) => pattern.test(file))!;
  sheet = named(/^counts\//);
  ballots = named(/^ballots\//);
  manifestOf = named(/^manifest\//);
});
afterEach(() => {
  other?.remove();
  other = undefined;
});
afterAll(() => honest.remove());

/** What is found wrong with a copy that somebody has tampered with. */
async function tampered(tamper: (folder: PublicFolder) => void): Promise<Verdict> {
  other = honest.copy();
  tamper(other);
  const { code, out, err } = await runFolkmoot('verify', other.root, '--vkey', vkey, '--json');
  expect([code, err.replace(/^Reading.*\n/gm, '')]).toEqual([1, '']);
  return JSON.parse(out) as Verdict;
}

type Case = readonly [what: string, tamper: (f: PublicFolder) => void, file: string, says: RegExp];

const expectFound = async (tamper: Case[1], file: string, says: RegExp) => {
  const { failures } = await tampered(tamper);
  expect(failures).toContainEqual(
    expect.objectContaining({ file, says: expect.stringMatching(says) as string }),
  );
};

const bundle = 'log/tile/entries/000';
const tile = 'log/tile/0/000';

describe('folkmoot verify FOLDER: a folder that nobody has touched', () => {
  it('holds, and says how much was checked', async () => {
    const { code, out } = await runFolkmoot('verify', honest.root, '--vkey', vkey);
    expect(code).toBe(0);
    expect(out).toMatch(/holds. Everything in it follows from its evidence/);
    expect(out).toMatch(new RegExp(`${size} entries read`));
    expect(out).toMatch(/the key that you gave/);
    const files = honest.files().length - 2;
    expect(out).toMatch(
      new RegExp(`${files} files as the manifest says, 3 tiles of the hash tree`),
    );
  });
});

describe('folkmoot verify FOLDER: a byte changed in each kind of file', () => {
  it.each<Case>([
    ['an entry', (f) => f.flip(bundle, 300), bundle, /is not the file that the manifest names/],
    ['a tile', (f) => f.flip(tile, 40), tile, /does not hold the hashes that the entries/],
    [
      'a tile of a higher level',
      (f) => f.flip('log/tile/1/000.p/1', 4),
      'log/tile/1/000.p/1',
      /does not hold the hashes that the entries/,
    ],
    [
      'a partial tile',
      (f) => f.flip(`log/tile/0/${part}`, 4),
      `log/tile/0/${part}`,
      /does not hold the hashes that the entries/,
    ],
    [
      'a decision',
      (f) => f.edit('decisions/1.json', (t) => t.replace('"Motion"', '"Option"')),
      'decisions/1.json',
      /Decision 1 is not the document whose hash is in the log/,
    ],
    [
      'the proof of a decision',
      (f) => f.edit('decisions/2.tlog-proof', (t) => t.replace(/index \d+/, 'index 7')),
      'decisions/2.tlog-proof',
      /The proof of decision 2 does not prove that it is in the log/,
    ],
    [
      'the signature in a proof',
      (f) => f.flip('decisions/2.tlog-proof', -20),
      'decisions/2.tlog-proof',
      /The proof of decision 2 rests on a checkpoint that no key that you trust has signed/,
    ],
    [
      'the constitution',
      (f) => f.edit('constitution/1.json', (t) => t.replace('"numerator":3', '"numerator":2')),
      'constitution/1.json',
      /Version 1 of the constitution is not the text that the log adopted/,
    ],
    [
      'the figures of a roll',
      (f) => f.edit('rolls/poll-1.json', (t) => t.replace('"tookPart":5', '"tookPart":6')),
      'rolls/poll-1.json',
      /The figures of the roll of the poll “Motion” are not those that the log gives/,
    ],
    [
      'the key history',
      (f) => f.edit('keys.json', (t) => t.replace('+', '-')),
      'keys.json',
      /The key history does not name the key council\.example/,
    ],
    [
      'the register',
      (f) => f.edit('decisions.json', (t) => t.replace('"carried"', '"lost"')),
      'decisions.json',
      /The register states another verdict of decision 1/,
    ],
    [
      'the list of polls',
      (f) => f.edit('polls.json', (t) => t.replace('"Motion"', '"Option"')),
      'polls.json',
      /The list of polls is not the one that the log gives/,
    ],
    [
      'the list of versions',
      (f) => f.edit('constitutions.json', (t) => t.replace('2026-01-01', '2026-01-02')),
      'constitutions.json',
      /The list of versions of the constitution is not the one that the log gives/,
    ],
    [
      'a page',
      (f) => f.edit('decisions/1.html', (t) => t.replace('Carried', 'Dropped')),
      'decisions/1.html',
      /The file decisions\/1\.html is not the file that the manifest names: it was changed/,
    ],
    [
      'the newest manifest',
      (f) => f.edit('manifest.json', (t) => t.replace('"size":1', '"size":2')),
      'manifest.json',
      /The file manifest\.json is not the manifest of the checkpoint/,
    ],
    [
      'the published key',
      (f) => f.flip('log/vkey', 9),
      'log/vkey',
      /is not the file that the manifest names/,
    ],
  ])('%s', (_, tamper, file, says) => expectFound(tamper, file, says));

  it('a count sheet', () =>
    expectFound((f) => f.flip(sheet, 5), sheet, /is not the one whose hash was recorded/));

  it('the ballots', () =>
    expectFound((f) => f.flip(ballots, 5), ballots, /are not those in the box when the poll/));

  it('the manifest of the checkpoint', () =>
    expectFound(
      (f) => f.edit(manifestOf, (t) => t.replace('"size":1', '"size":2')),
      'manifest.json',
      /is not the manifest of the checkpoint/,
    ));

  it('any file', async () => {
    for (const [n, file] of honest.files().entries()) {
      const folder = honest.copy();
      folder.flip(file, (n * 37) % folder.read(file).length);
      const { code, out } = await runFolkmoot('verify', folder.root, '--vkey', vkey);
      expect([file, code]).toEqual([file, 1]);
      expect(out).toMatch(/does not hold/);
      folder.remove();
    }
  }, 120_000);
});

describe('folkmoot verify FOLDER: files dropped, added and swapped', () => {
  it('every file is missed', async () => {
    for (const file of honest.files()) {
      const folder = honest.copy();
      folder.drop(file);
      const { code, out, err } = await runFolkmoot('verify', folder.root, '--vkey', vkey);
      // Without a checkpoint there is nothing that could be verified.
      expect([file, code]).toEqual([file, file === 'log/checkpoint' ? 2 : 1]);
      expect(out + err).toContain(file);
      folder.remove();
    }
  }, 120_000);

  it.each<Case>([
    [
      'the last bundle',
      (f) => f.drop(`log/tile/entries/${part}`),
      `log/tile/entries/${part}`,
      new RegExp(`The bundle of entries log/tile/entries/${part} is missing`),
    ],
    [
      'a document put in',
      (f) => f.write('decisions/4.json', '{}'),
      'decisions/4.json',
      /is in the folder and not in the manifest: somebody added it/,
    ],
    ['a hidden file put in', (f) => f.write('log/.x', ''), 'log/.x', /somebody added it/],
    [
      'two decisions swapped',
      (f) => f.swap('decisions/1.json', 'decisions/2.json'),
      'decisions/2.json',
      /Decision 2 is not the document whose hash is in the log/,
    ],
    [
      'two proofs swapped',
      (f) => f.swap('decisions/1.tlog-proof', 'decisions/2.tlog-proof'),
      'decisions/1.tlog-proof',
      /does not prove that it is in the log/,
    ],
    [
      'two levels of tiles swapped',
      (f) => f.swap(tile, 'log/tile/1/000.p/1'),
      tile,
      /does not hold the hashes/,
    ],
    [
      'the last entry left out of its bundle',
      (f) => {
        const bytes = f.read(`log/tile/entries/${part}`);
        f.write(`log/tile/entries/${part}`, bytes.subarray(0, bytes.lastIndexOf('{"b":') - 2));
      },
      `log/tile/entries/${part}`,
      new RegExp(`does not hold ${size - 256} entries, one behind the other`),
    ],
  ])('%s', (_, tamper, file, says) => expectFound(tamper, file, says));
});

describe('folkmoot verify FOLDER: another checkpoint', () => {
  it.each<Case>([
    [
      'a smaller size',
      (f) => f.edit('log/checkpoint', (t) => t.replace(`\n${size}\n`, `\n${size - 1}\n`)),
      'log/checkpoint',
      /The checkpoint carries a wrong signature of the key council\.example/,
    ],
    [
      'another origin',
      (f) => f.edit('log/checkpoint', (t) => t.replace('council.example', 'council.invalid')),
      'log/checkpoint',
      /carries a wrong signature/,
    ],
    [
      'another signature',
      (f) => f.flip('log/checkpoint', -8),
      'log/checkpoint',
      /carries a wrong signature/,
    ],
    [
      'none that anybody signed',
      (f) => f.edit('log/checkpoint', (t) => t.replace(/\n\n.*$/s, '\n')),
      'log/checkpoint',
      /is not a checkpoint in the form of C2SP tlog-checkpoint/,
    ],
  ])('%s', (_, tamper, file, says) => expectFound(tamper, file, says));

  it('an older one, truly signed, does not go with the files', async () => {
    const record = longRecord();
    const older = record.checkpoint(record.entries().slice(0, 300));
    const { failures } = await tampered((f) => f.write('log/checkpoint', older));
    expect(failures.map(({ says }) => says)).toContainEqual(
      expect.stringMatching(/^The manifest that goes with the checkpoint, .*: it is not published/),
    );
  });

  it('two of one size, each truly signed, are told apart by the one that was kept', async () => {
    const record = longRecord();
    other = new PublicFolder();
    other.write('kept', record.checkpoint());
    record.draft('task.completed', 'task-7').fields = { title: 'Other', doneOn: '2026-06-09' };
    const fork = await PublicFolder.of(record);
    const kept = `${other.root}/kept`;
    const { code, out } = await runFolkmoot('verify', fork.root, '--vkey', vkey, '--kept', kept);
    expect(code).toBe(1);
    expect(out).toMatch(
      new RegExp(`no longer begins with the ${size} entries of a checkpoint that you kept`),
    );
    fork.remove();
  });

  it('a key of a stranger', async () => {
    const stranger =
      'council.example/log/test+1e2c0c41+AdcyQCSEN8jzbNIQVSz5OC+nj3PDtHyiPhDlmNzXKpCD';
    const { code, err } = await runFolkmoot('verify', honest.root, '--vkey', stranger);
    expect([code, err]).toEqual([2, expect.stringMatching(/--vkey is not a verifier key/)]);
  });
});
