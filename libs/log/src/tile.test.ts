import { leafHash, frontierOf, rootOf } from './merkle';
import { utf8 } from './bytes';
import { consistencyProof, inclusionProof } from './proof';
import {
  consistencyPlan,
  inclusionPlan,
  joinSubtrees,
  rootPlan,
  type Subtree,
  subtreeHash,
  tileOf,
} from './subtree';
import {
  parseTilePath,
  rootOfTile,
  tileBytes,
  tileHashes,
  type TileId,
  tilePath,
  tilesSince,
  widthIn,
} from './tile';

const leaves = Array.from({ length: 70_000 }, (_, index) => leafHash(utf8(`${index}`)));
const known = new Map<string, Uint8Array[]>();

/** Hashes of a level of a tree, by the definition: each above is the root of a full tile. */
function levelOf(level: number, size: number): Uint8Array[] {
  const name = `${level} of ${size}`;
  const found = known.get(name);
  if (found) return found;
  const below = level === 0 ? leaves.slice(0, size) : levelOf(level - 1, size);
  const hashes =
    level === 0
      ? below
      : Array.from({ length: Math.floor(below.length / 256) }, (_, at) =>
          rootOfTile(below.slice(at * 256, (at + 1) * 256)),
        );
  known.set(name, hashes);
  return hashes;
}
const tile = ({ level, index, width }: TileId, size: number): Uint8Array =>
  tileBytes(levelOf(Number(level), size).slice(index * 256, index * 256 + width));
const hashOf = (subtree: Subtree, size: number): Uint8Array =>
  subtreeHash(subtree, tile(tileOf(subtree, size), size));
const lines = (plan: readonly Subtree[][], size: number): Uint8Array[] =>
  plan.map((line) => joinSubtrees(line.map((subtree) => hashOf(subtree, size))));

describe('C2SP tlog-tiles: paths', () => {
  it.each<[TileId, string]>([
    [{ level: 0, index: 0, width: 256 }, 'tile/0/000'],
    [{ level: 0, index: 1_234_067, width: 256 }, 'tile/0/x001/x234/067'],
    [{ level: 2, index: 0, width: 1 }, 'tile/2/000.p/1'],
    [{ level: 'entries', index: 273, width: 112 }, 'tile/entries/273.p/112'],
    [{ level: 63, index: 1_000, width: 256 }, 'tile/63/x001/000'],
  ])('%j is %s', (id, path) => {
    expect(tilePath(id)).toBe(path);
    expect(parseTilePath(path)).toEqual(id);
  });

  it.each([
    '',
    'tile/0/0',
    'tile/00/000',
    'tile/64/000',
    'tile/0/1000',
    'tile/0/x000/001',
    'tile/0/001/002',
    'tile/0/x001/x002',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/0/000.p',
    'tile/-1/000',
    'tile/entries/000/',
    '/tile/0/000',
    'tile/0/000\n',
  ])('%j is no path', (path) => {
    expect(parseTilePath(path)).toBeNull();
  });

  it('are not written for tiles that cannot be', () => {
    expect(() => tilePath({ level: 64, index: 0, width: 256 })).toThrow(RangeError);
    expect(() => tilePath({ level: 0, index: 0, width: 0 })).toThrow(RangeError);
    expect(() => tilePath({ level: 0, index: -1, width: 256 })).toThrow(RangeError);
  });
});

describe('C2SP tlog-tiles: the tiles of a tree', () => {
  const named = (size: number, oldSize = 0): string[] => tilesSince(oldSize, size).map(tilePath);
  it('of 70,000 are as the specification counts them', () => {
    const all = named(70_000).filter((path) => !path.includes('entries'));
    const at = (level: number): string[] => all.filter((path) => path.startsWith(`tile/${level}/`));
    expect(at(0)).toHaveLength(274);
    expect(at(0).at(-1)).toBe('tile/0/273.p/112');
    expect(at(1)).toEqual(['tile/1/000', 'tile/1/001.p/17']);
    expect(at(2)).toEqual(['tile/2/000.p/1']);
    expect(at(3)).toEqual([]);
  });

  it.each([
    [0, []],
    [1, ['tile/entries/000.p/1', 'tile/0/000.p/1']],
    [255, ['tile/entries/000.p/255', 'tile/0/000.p/255']],
    [256, ['tile/entries/000', 'tile/0/000', 'tile/1/000.p/1']],
    [
      257,
      [
        'tile/entries/000',
        'tile/entries/001.p/1',
        'tile/0/000',
        'tile/0/001.p/1',
        'tile/1/000.p/1',
      ],
    ],
  ])('of %i', (size, paths) => {
    expect(named(size)).toEqual(paths);
  });

  it('added since are those that are new or wider', () => {
    expect(named(300, 299)).toEqual(['tile/entries/001.p/44', 'tile/0/001.p/44']);
    expect(named(512, 511)).toEqual(['tile/entries/001', 'tile/0/001', 'tile/1/000.p/2']);
    expect(named(300, 300)).toEqual([]);
    const once = new Set(named(700));
    for (const path of named(700, 300)) expect(once).toContain(path);
  });

  it('have the width that the specification gives', () => {
    expect(widthIn(70_000, 0, 273)).toBe(112);
    expect(widthIn(70_000, 1, 1)).toBe(17);
    expect(widthIn(70_000, 1, 2)).toBe(0);
    expect(widthIn(255, 1, 0)).toBe(0);
  });

  it('are refused when bytes are missing', () => {
    const bytes = tile({ level: 0, index: 0, width: 3 }, 3);
    expect(tileHashes(bytes, 3)).toEqual(leaves.slice(0, 3));
    expect(tileHashes(bytes.subarray(1), 3)).toBeNull();
    expect(() => subtreeHash({ height: 2, index: 0 }, bytes)).toThrow(RangeError);
  });
});

describe('proofs from tiles', () => {
  it.each([0, 1, 2, 3, 255, 256, 257, 511, 65_536, 70_000])(
    'the root of %i is that of the whole tree',
    (size) => {
      const root = joinSubtrees(rootPlan(size).map((subtree) => hashOf(subtree, size)));
      expect(root).toEqual(rootOf(frontierOf(leaves.slice(0, size))));
    },
  );

  it('of inclusion and consistency are those of RFC 6962, for every pair up to 40', () => {
    const different: string[] = [];
    for (let size = 1; size <= 40; size++) {
      const own = leaves.slice(0, size);
      for (let index = 0; index < size; index++) {
        const inclusion = lines(inclusionPlan(index, size), size);
        if (String(inclusion) !== String(inclusionProof(index, own)))
          different.push(`${index} in ${size}`);
        const consistency = lines(consistencyPlan(index, size), size);
        if (String(consistency) !== String(consistencyProof(index, own)))
          different.push(`${index} to ${size}`);
      }
    }
    expect(different).toEqual([]);
  });

  it.each([
    [0, 257],
    [255, 257],
    [256, 257],
    [300, 1_000],
    [65_536, 70_000],
  ])('%i in %i, across tiles', (index, size) => {
    const own = leaves.slice(0, size);
    expect(lines(inclusionPlan(index, size), size)).toEqual(inclusionProof(index, own));
    expect(lines(consistencyPlan(index, size), size)).toEqual(consistencyProof(index, own));
  });

  it('are not planned for what is not there', () => {
    expect(() => inclusionPlan(3, 3)).toThrow(RangeError);
    expect(() => consistencyPlan(4, 3)).toThrow(RangeError);
    expect(consistencyPlan(3, 3)).toEqual([]);
  });
});
