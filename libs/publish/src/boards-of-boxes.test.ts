import { verifyFolder } from '@folkmoot/verify';
import {
  key,
  origin,
  paperRecord,
  sealedRecord,
  type SyntheticRecord,
} from '@folkmoot/verify/testing';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Folder } from './folder';
import { publishRecord } from './publish-record';
import { syntheticSource } from './testing';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-boards-'));
let made = 0;
afterAll(() => fs.rmSync(scratch, { recursive: true }));

const all = 'poll-s box-all';
const staff = 'poll-s box-staff';

/** What a stranger finds wrong with a folder that was published from a record. */
async function failuresOf(record: SyntheticRecord): Promise<string[]> {
  const folder = new Folder(path.join(scratch, String(++made)));
  await publishRecord(syntheticSource(record), folder, [key]);
  const source = { read: (file: string) => folder.read(file), list: () => Promise.resolve(null) };
  const checkpoint = (await folder.read('log/checkpoint'))!;
  const { failures } = await verifyFolder(source, checkpoint, { origin, keys: [key] });
  return failures.map(({ says }) => says);
}

const linesOf = (record: SyntheticRecord, box: string) => [...record.boards.get(box)!];

describe('the boards of the boxes of a closed secret poll', () => {
  it('hold every ballot that was accepted, superseded ones too, and verify', async () => {
    const record = sealedRecord();
    expect(await failuresOf(record)).toEqual([]);
    const file = path.join(scratch, String(made), 'boxes/poll-s/box-all.json');
    const { ballots } = JSON.parse(fs.readFileSync(file, 'utf8')) as { ballots: unknown[] };
    expect(ballots).toMatchObject([
      { tracker: 'tracker of a1', credential: 'ann-all', state: 'superseded' },
      { tracker: 'tracker of b1', credential: 'bob-all', state: 'superseded' },
      { tracker: 'tracker of a3', credential: 'ann-all-again', state: 'current' },
      { tracker: 'tracker of b2', credential: 'bob-all', state: 'current' },
    ]);
  });

  it('tell papers from ballots that were cast online, and verify', async () => {
    expect(await failuresOf(paperRecord())).toEqual([]);
    const forged = paperRecord();
    const lines = linesOf(forged, all).map((line) => ({ ...line, state: 'current' as const }));
    forged.boards.set(all, lines);
    expect(await failuresOf(forged)).toEqual([
      'The board of a box of the poll “Sealed” says something else of its ballots than the log.',
    ]);
  });

  it.each<readonly [string, (record: SyntheticRecord) => void, RegExp]>([
    [
      'leaves out a ballot that was superseded',
      (r) => r.boards.set(all, linesOf(r, all).slice(1)),
      /lack 1 that the log accepted/,
    ],
    [
      'leaves out a ballot that counts',
      (r) => r.boards.set(all, linesOf(r, all).slice(0, -1)),
      /has other ballots that count than the close/,
    ],
    [
      'adds a ballot that nobody cast',
      (r) =>
        r.boards.set(all, [...linesOf(r, all), { ...linesOf(r, all)[0]!, tracker: 'another' }]),
      /says something else of its ballots than the log/,
    ],
    [
      'says that a superseded ballot counts',
      (r) =>
        r.boards.set(
          all,
          linesOf(r, all).map((line) => ({ ...line, state: 'current' })),
        ),
      /says something else of its ballots than the log/,
    ],
    [
      'names another key of a ballot',
      (r) =>
        r.boards.set(
          staff,
          linesOf(r, staff).map((line) => ({ ...line, credential: 'bob-all' })),
        ),
      /says something else of its ballots than the log/,
    ],
    [
      'shows a ballot in two boxes',
      (r) => r.boards.set(staff, [...linesOf(r, staff), linesOf(r, all)[0]!]),
      /has a ballot of another box/,
    ],
    [
      'moves a superseded ballot into another box',
      (r) => {
        const [first, ...rest] = linesOf(r, all);
        r.boards.set(all, rest).set(staff, [...linesOf(r, staff), first!]);
      },
      /has not the ballot that entry \d+ replaced in the box of the one that replaced it/,
    ],
    [
      'moves a ballot that counts into another box',
      (r) => {
        const lines = linesOf(r, all);
        r.boards.set(all, lines.slice(0, -1)).set(staff, [...linesOf(r, staff), lines.at(-1)!]);
      },
      /has ballots that count under 2 keys; 1 electors are marked/,
    ],
  ])('find out an operator who %s', async (_, forge, says) => {
    const record = sealedRecord();
    forge(record);
    expect((await failuresOf(record)).join('\n')).toMatch(says);
  });

  it('find out an operator who withholds one', async () => {
    const folder = new Folder(path.join(scratch, String(++made)));
    await publishRecord(syntheticSource(sealedRecord()), folder, [key]);
    const withheld = 'boxes/poll-s/box-staff.json';
    const source = {
      read: (file: string) => (file === withheld ? Promise.resolve(null) : folder.read(file)),
      list: () => Promise.resolve(null),
    };
    const checkpoint = (await folder.read('log/checkpoint'))!;
    const { failures } = await verifyFolder(source, checkpoint, { origin, keys: [key] });
    expect(failures.map(({ says }) => says)).toContain(
      'The board of a box of the poll “Sealed” is not published.',
    );
  });
});
