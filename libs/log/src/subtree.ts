import { hashLength, nodeHash, emptyRoot } from './merkle';
import { type TileId, tileWidth, widthIn } from './tile';

/** A perfect subtree: the entries from `index × 2^height` up to, not including, `(index + 1) × 2^height`. */
export interface Subtree {
  readonly height: number;
  readonly index: number;
}

/** Binary levels of the tree in one tile. */
const tileHeight = 8;

/**
 * The perfect subtrees that together are the entries from `start` up to `end`, left to right.
 * @param start  where a subtree of the whole tree begins, as in the definitions of RFC 6962
 */
export function perfectSubtrees(start: number, end: number): Subtree[] {
  const found: Subtree[] = [];
  for (let at = start; at < end;) {
    let height = 0;
    while (at % 2 ** (height + 1) === 0 && at + 2 ** (height + 1) <= end) height++;
    found.push({ height, index: at / 2 ** height });
    at += 2 ** height;
  }
  return found;
}

/** The subtrees whose hashes make the root of a tree. Source: RFC 6962 s.2.1. */
export const rootPlan = (size: number): Subtree[] => perfectSubtrees(0, size);

/**
 * The subtrees whose hashes make each line of an inclusion proof, in the order of the proof.
 * Source: RFC 6962 s.2.1.1.
 * @throws RangeError when the tree has no such entry
 */
export function inclusionPlan(index: number, size: number): Subtree[][] {
  if (!isCount(index) || !isCount(size) || index >= size)
    throw new RangeError(`A log of ${size} has no entry ${index}.`);
  const plan: Subtree[][] = [];
  for (let [start, end] = [0, size]; end - start > 1;) {
    const middle = start + splitPoint(end - start);
    plan.unshift(index < middle ? perfectSubtrees(middle, end) : perfectSubtrees(start, middle));
    if (index < middle) end = middle;
    else start = middle;
  }
  return plan;
}

/**
 * The subtrees whose hashes make each line of a consistency proof, in the order of the proof.
 * Source: RFC 6962 s.2.1.2.
 * @throws RangeError when the tree was never that small
 */
export function consistencyPlan(oldSize: number, size: number): Subtree[][] {
  if (!isCount(oldSize) || !isCount(size) || oldSize > size)
    throw new RangeError(`A log of ${size} never had ${oldSize} entries.`);
  if (oldSize === 0 || oldSize === size) return [];
  const plan: Subtree[][] = [];
  let [start, end, isOldRoot] = [0, size, true];
  while (oldSize !== end) {
    const middle = start + splitPoint(end - start);
    if (oldSize <= middle) {
      plan.unshift(perfectSubtrees(middle, end));
      end = middle;
    } else {
      plan.unshift(perfectSubtrees(start, middle));
      start = middle;
      isOldRoot = false;
    }
  }
  if (!isOldRoot) plan.unshift(perfectSubtrees(start, end));
  return plan;
}

/** The tile that holds the hashes of a subtree, in a tree of some size. */
export function tileOf({ height, index }: Subtree, size: number): TileId {
  const level = Math.floor(height / tileHeight);
  const first = index * 2 ** (height % tileHeight);
  const at = Math.floor(first / tileWidth);
  return { level, index: at, width: widthIn(size, level, at) };
}

/**
 * The hash of a subtree, from the bytes of its tile.
 * @throws RangeError when the tile is too short to hold it
 */
export function subtreeHash({ height, index }: Subtree, tile: Uint8Array): Uint8Array {
  const count = 2 ** (height % tileHeight);
  const first = (index * count) % tileWidth;
  const bytes = tile.subarray(first * hashLength, (first + count) * hashLength);
  if (bytes.length !== count * hashLength) throw new RangeError('The tile lacks a hash.');
  let hashes = Array.from({ length: count }, (_, at) =>
    bytes.subarray(at * hashLength, (at + 1) * hashLength),
  );
  while (hashes.length > 1)
    hashes = Array.from({ length: hashes.length / 2 }, (_, at) =>
      nodeHash(hashes[2 * at]!, hashes[2 * at + 1]!),
    );
  return hashes[0]!;
}

/** The hash of neighbouring subtrees, which shrink to the right. @param hashes  left to right; none for an empty log */
export function joinSubtrees(hashes: readonly Uint8Array[]): Uint8Array {
  const [last, ...larger] = [...hashes].reverse();
  return last ? larger.reduce((right, left) => nodeHash(left, right), last) : emptyRoot();
}

function splitPoint(size: number): number {
  let leaves = 1;
  while (leaves * 2 < size) leaves *= 2;
  return leaves;
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
