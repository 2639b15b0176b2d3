import {
  frontierOf,
  fromBase64,
  leafHash,
  rootOf,
  signCheckpoint,
  type Signer,
  signerFromSeed,
  toBase64,
} from '@folkmoot/log';
import { foreignVerifier } from '@folkmoot/test-support';
import fs from 'node:fs';
import path from 'node:path';
import { BareLog } from '../support/bare-log';
import { logFolder, mirror, removeLogFolders, writeLog } from '../support/log-folder';
import { entriesIn, ourVerdict } from '../support/our-verdict';

const origin = 'bare.example/log/mutated';
const verifier = foreignVerifier('mutated logs before the tool of others');

let vkey: string;
/** What the log's own operator signs with. */
let operator: Signer;
let honest: string;
/** A checkpoint of the first 257 entries. */
let earlier: string;

beforeAll(async () => {
  const log = await BareLog.start(origin);
  earlier = path.join(logFolder(), 'earlier');
  fs.writeFileSync(earlier, await log.growTo(257));
  await log.growTo(300);
  vkey = (await log.vkeys())[0] ?? '';
  honest = await mirror(log.prefix);
  const seed = fs.readFileSync(path.join(log.dataDir, 'keys', 'log.key'), 'utf8');
  operator = signerFromSeed(origin, Buffer.from(seed, 'base64'));
  await log.close();
});
afterAll(() => removeLogFolders());

/** A copy of the honest log with something done to it. */
function copyWith(change: (folder: string) => void): string {
  const folder = logFolder();
  fs.cpSync(honest, folder, { recursive: true });
  change(folder);
  return folder;
}

const edit =
  (file: string, change: (bytes: Buffer) => Buffer) =>
  (folder: string): void => {
    const at = path.join(folder, file);
    fs.writeFileSync(at, change(fs.readFileSync(at)));
  };
const flip = (at: number) => (bytes: Buffer) => {
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
};
const inCheckpoint = (change: (lines: string[]) => string[]) =>
  edit('checkpoint', (bytes) => Buffer.from(change(bytes.toString().split('\n')).join('\n')));

const bundles = ['tile/entries/000', 'tile/entries/001.p/44'] as const;
const tiles = ['tile/0/000', 'tile/0/001.p/44', 'tile/1/000.p/1'] as const;

/** The first two entries in each other's place, in the bundle and in the tile. */
function swapLeaves(folder: string): void {
  edit(bundles[0], (bytes) => {
    const [one, two] = [2 + bytes.readUInt16BE(0), 0];
    const end = one + 2 + bytes.readUInt16BE(one) + two;
    return Buffer.concat([bytes.subarray(one, end), bytes.subarray(0, one), bytes.subarray(end)]);
  })(folder);
  edit(tiles[0], (bytes) =>
    Buffer.concat([bytes.subarray(32, 64), bytes.subarray(0, 32), bytes.subarray(64)]),
  )(folder);
}

const another = signerFromSeed(origin, new Uint8Array(32).fill(7));
const anothersRoot = rootOf(frontierOf([leafHash(Buffer.from('another'))]));

const mutations: readonly (readonly [string, (folder: string) => void])[] = [
  ['a byte of an entry is flipped', edit(bundles[0], flip(40))],
  [
    'a byte of the last entry is flipped',
    edit(bundles[1], (bytes) => flip(bytes.length - 2)(bytes)),
  ],
  ['a byte of a leaf hash is flipped', edit(tiles[0], flip(5000))],
  ['a byte of a leaf hash in a partial tile is flipped', edit(tiles[1], flip(43 * 32))],
  ['a byte of an upper tile is flipped', edit(tiles[2], flip(31))],
  ['the last bundle is dropped', (folder) => fs.rmSync(path.join(folder, bundles[1]))],
  ['an upper tile is dropped', (folder) => fs.rmSync(path.join(folder, tiles[2]))],
  ['the last entry is cut off', edit(bundles[1], (bytes) => bytes.subarray(0, -1))],
  [
    'a byte follows the last entry',
    edit(bundles[1], (bytes) => Buffer.concat([bytes, Buffer.of(0)])),
  ],
  ['two entries change places', swapLeaves],
  ['the size is one less', inCheckpoint(([name = '', , ...rest]) => [name, '299', ...rest])],
  [
    'the size has a leading nought',
    inCheckpoint(([name = '', , ...rest]) => [name, '0300', ...rest]),
  ],
  ['the origin is another', inCheckpoint(([, ...rest]) => ['bare.example/log/other', ...rest])],
  [
    'the root is another',
    inCheckpoint(([name = '', size = '', , ...rest]) => [
      name,
      size,
      toBase64(anothersRoot),
      ...rest,
    ]),
  ],
  [
    'a bit of the signature is flipped',
    inCheckpoint((lines) =>
      lines.map((line) => (line.startsWith('—') ? withFlippedBit(line) : line)),
    ),
  ],
  ['the signature is taken off', inCheckpoint((lines) => [...lines.slice(0, 4), ''])],
  [
    'another key has signed it',
    edit('checkpoint', (bytes) => {
      const [, size, root] = bytes.toString().split('\n');
      return Buffer.from(
        signCheckpoint(
          { origin, size: Number(size), root: fromBase64(root ?? '') ?? anothersRoot },
          another,
        ),
      );
    }),
  ],
];

function withFlippedBit(line: string): string {
  const [dash, name, signature = ''] = line.split(' ');
  return [dash, name, toBase64(flip(30)(Buffer.from(signature, 'base64')))].join(' ');
}

/** What the operator could make of the log who has its key and the database, and signs it as it should be signed. */
const forgeries: readonly (readonly [string, (entries: Uint8Array[]) => Uint8Array[]])[] = [
  ['an entry in its past is another', (entries) => entries.with(3, Buffer.from('another'))],
  ['its past is shorter', (entries) => entries.slice(0, 200)],
  ['its last entries are others', (entries) => entries.with(256, Buffer.from('another'))],
];

type Accepts = (folder: string, earlier: readonly string[]) => Promise<boolean>;
const judges: readonly (readonly [string, Accepts])[] = [
  ['our own libraries', (folder, kept) => ourVerdict(folder, vkey, kept)],
  ...(verifier
    ? [
        [
          'a verifier that knows nothing of us',
          async (folder: string, kept: readonly string[]) =>
            (await verifier(folder, { vkeys: [vkey], earlier: kept })).verified,
        ] as const,
      ]
    : []),
];

describe.each(judges)('L3: %s', (_, accepts) => {
  it('accept the log as it was served', async () => {
    await expect(accepts(honest, [earlier])).resolves.toBe(true);
  });

  it.each(mutations)('refuse it when %s', async (__, change) => {
    await expect(accepts(copyWith(change), [])).resolves.toBe(false);
  });

  it.each(forgeries)(
    'refuse it when %s, though signed, by a checkpoint that was kept',
    async (__, change) => {
      const entries = entriesIn(300, (file) => fs.readFileSync(path.join(honest, file)));
      await expect(accepts(writeLog(change(entries), operator), [earlier])).resolves.toBe(false);
    },
  );

  it('refuse two checkpoints of one size', async () => {
    const entries = entriesIn(300, (file) => fs.readFileSync(path.join(honest, file)));
    const other = writeLog(entries.with(299, entries[0] ?? Buffer.of(1)), operator);
    await expect(accepts(other, [path.join(honest, 'checkpoint')])).resolves.toBe(false);
  });
});
