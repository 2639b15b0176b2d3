import { concatBytes } from '@noble/hashes/utils.js';
import { frontierOf, hashLength, rootOf } from './merkle';

/** Hashes in a full tile, and entries in a full bundle. Source: C2SP tlog-tiles, Merkle Tree. */
export const tileWidth = 256;

/** One tile of the tree, or one bundle of entries. */
export interface TileId {
  /** 0 holds leaf hashes; each hash of level n + 1 is the root of a full tile of level n. */
  readonly level: number | 'entries';
  /** From 0, within the level. */
  readonly index: number;
  /** 256 when full; the last of a level may hold fewer. */
  readonly width: number;
}

/**
 * Where a tile is served, below the log's prefix: `tile/0/x001/x234/067`, `tile/entries/000.p/5`.
 * Source: C2SP tlog-tiles, Merkle Tree and Partial Tiles.
 * @throws RangeError when there is no such tile
 */
export function tilePath({ level, index, width }: TileId): string {
  const path = `tile/${level}/${threeByThree(index)}${width === tileWidth ? '' : `.p/${width}`}`;
  if (!parseTilePath(path)) throw new RangeError(`There is no tile ${path}.`);
  return path;
}

function threeByThree(index: number): string {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0');
  const groups = digits.match(/\d{3}/g) ?? [];
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
}

const shape = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** The tile that a path names, written in the one way it can be; `null` for any other text. */
export function parseTilePath(path: string): TileId | null {
  const [, level, groups, partial] = shape.exec(path) ?? [];
  if (!level || !groups || groups.startsWith('x000/')) return null;
  const index = Number(groups.replaceAll(/[x/]/g, ''));
  const width = partial === undefined ? tileWidth : Number(partial);
  const isWidth = partial === undefined || width < tileWidth;
  if (!Number.isSafeInteger(index) || !isWidth || Number(level) > 63) return null;
  return { level: level === 'entries' ? level : Number(level), index, width };
}

/**
 * How wide a tile is in a tree of some size. Source: C2SP tlog-tiles, Partial Tiles.
 * @returns 0 when the tree is too small to have it
 */
export function widthIn(size: number, level: TileId['level'], index: number): number {
  const hashes = Math.floor(size / tileWidth ** (level === 'entries' ? 0 : level));
  return Math.max(0, Math.min(tileWidth, hashes - index * tileWidth));
}

/** Every tile and bundle that a tree of `size` has and one of `oldSize` had not, level by level. */
export function tilesSince(oldSize: number, size: number): TileId[] {
  const found: TileId[] = [];
  const levels: TileId['level'][] = ['entries'];
  for (let level = 0; size >= tileWidth ** level; level++) levels.push(level);
  for (const level of levels) {
    const unit = level === 'entries' ? 1 : tileWidth ** level;
    const first = Math.floor(Math.floor(oldSize / unit) / tileWidth);
    for (let index = first; widthIn(size, level, index) > 0; index++) {
      const width = widthIn(size, level, index);
      if (width !== widthIn(oldSize, level, index)) found.push({ level, index, width });
    }
  }
  return found;
}

/** The bytes of a tile. */
export const tileBytes = (hashes: readonly Uint8Array[]): Uint8Array => concatBytes(...hashes);

/** The hashes of a tile; `null` when the bytes are not as many hashes. */
export function tileHashes(bytes: Uint8Array, width: number): Uint8Array[] | null {
  if (bytes.length !== width * hashLength) return null;
  return Array.from({ length: width }, (_, at) =>
    bytes.subarray(at * hashLength, (at + 1) * hashLength),
  );
}

/** The hash that stands for a full tile in the level above. */
export const rootOfTile = (hashes: readonly Uint8Array[]): Uint8Array => rootOf(frontierOf(hashes));
