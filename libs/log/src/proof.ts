import { sameBytes } from './bytes';
import { emptyRoot, frontierOf, hashLength, nodeHash, rootOf } from './merkle';

type Hashes = readonly Uint8Array[];

/**
 * Proof that an entry is in a log, lowest hash first. Source: RFC 6962 s.2.1.1.
 * @param index   position of the entry, from 0
 * @param leaves  leaf hashes of the log, all of them
 * @throws RangeError when the log has no such entry
 */
export function inclusionProof(index: number, leaves: Hashes): Uint8Array[] {
  if (!isCount(index) || index >= leaves.length)
    throw new RangeError(`A log of ${leaves.length} has no entry ${index}.`);
  if (leaves.length === 1) return [];
  const [left, right] = split(leaves);
  return index < left.length
    ? [...inclusionProof(index, left), rootOfLeaves(right)]
    : [...inclusionProof(index - left.length, right), rootOfLeaves(left)];
}

/**
 * Proof that a log still starts with what it was when smaller, lowest hash first. Source: RFC 6962 s.2.1.2.
 * @param oldSize  entries it had; the proof for 0 is empty, since every log grows from the empty one
 * @param leaves   leaf hashes of the log, all of them
 * @throws RangeError when the log is not that large
 */
export function consistencyProof(oldSize: number, leaves: Hashes): Uint8Array[] {
  if (!isCount(oldSize) || oldSize > leaves.length)
    throw new RangeError(`A log of ${leaves.length} never had ${oldSize} entries.`);
  return oldSize === 0 ? [] : subproof(oldSize, leaves, true);
}

/** SUBPROOF of RFC 6962 s.2.1.2; `isOldRoot`: the verifier holds the root of these leaves already. */
function subproof(oldSize: number, leaves: Hashes, isOldRoot: boolean): Uint8Array[] {
  if (oldSize === leaves.length) return isOldRoot ? [] : [rootOfLeaves(leaves)];
  const [left, right] = split(leaves);
  return oldSize <= left.length
    ? [...subproof(oldSize, left, isOldRoot), rootOfLeaves(right)]
    : [...subproof(oldSize - left.length, right, false), rootOfLeaves(left)];
}

/** What an inclusion proof claims: that `leaf` stands at `index` of a log with this size and root. */
export interface Inclusion {
  readonly index: number;
  readonly leaf: Uint8Array;
  readonly size: number;
  readonly root: Uint8Array;
}

/** Whether a proof shows that the entry is in the log. Never throws, whatever it is given. */
export function verifyInclusion(proof: Hashes, { index, leaf, size, root }: Inclusion): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  if (![leaf, ...proof].every(isHash)) return false;
  const reached = rootByInclusion(proof, index, size, leaf);
  return reached !== null && sameBytes(reached, root);
}

/** The root that the proof leads to, from the top of the tree down; `null` if its length is wrong. */
function rootByInclusion(
  proof: Hashes,
  index: number,
  size: number,
  leaf: Uint8Array,
): Uint8Array | null {
  if (size === 1) return proof.length === 0 ? leaf : null;
  const sibling = proof.at(-1);
  if (!sibling) return null;
  const below = proof.slice(0, -1);
  const middle = splitPoint(size);
  if (index < middle) {
    const left = rootByInclusion(below, index, middle, leaf);
    return left && nodeHash(left, sibling);
  }
  const right = rootByInclusion(below, index - middle, size - middle, leaf);
  return right && nodeHash(sibling, right);
}

/** What a consistency proof claims: that the log with the new root begins with the log of the old root. */
export interface Consistency {
  readonly oldSize: number;
  readonly oldRoot: Uint8Array;
  readonly newSize: number;
  readonly newRoot: Uint8Array;
}

/** Whether a proof shows that nothing in the older log was changed. Never throws, whatever it is given. */
export function verifyConsistency(proof: Hashes, claim: Consistency): boolean {
  const { oldSize, oldRoot, newSize, newRoot } = claim;
  if (!isCount(oldSize) || !isCount(newSize) || oldSize > newSize) return false;
  if (![oldRoot, newRoot, ...proof].every(isHash)) return false;
  if (oldSize === 0)
    return proof.length === 0 && sameBytes(oldRoot, emptyRoot()) && isRootOf(newSize, newRoot);
  const reached = rootsByConsistency(proof, oldSize, newSize, oldRoot);
  return reached !== null && sameBytes(reached.old, oldRoot) && sameBytes(reached.new, newRoot);
}

/** An empty log has one root; any other size says nothing about it. */
const isRootOf = (size: number, root: Uint8Array): boolean =>
  size > 0 || sameBytes(root, emptyRoot());

/**
 * The two roots that the proof leads to; `null` if its length is wrong.
 * @param known  root of these `newSize` leaves, where the verifier holds it already; the proof gives the others
 */
function rootsByConsistency(
  proof: Hashes,
  oldSize: number,
  newSize: number,
  known: Uint8Array | null,
): { readonly old: Uint8Array; readonly new: Uint8Array } | null {
  if (oldSize === newSize) {
    const root = known ?? proof[0];
    return root && proof.length === (known ? 0 : 1) ? { old: root, new: root } : null;
  }
  const sibling = proof.at(-1);
  if (!sibling) return null;
  const below = proof.slice(0, -1);
  const middle = splitPoint(newSize);
  if (oldSize <= middle) {
    const left = rootsByConsistency(below, oldSize, middle, known);
    return left && { old: left.old, new: nodeHash(left.new, sibling) };
  }
  const right = rootsByConsistency(below, oldSize - middle, newSize - middle, null);
  return right && { old: nodeHash(sibling, right.old), new: nodeHash(sibling, right.new) };
}

/** The largest power of two below `size`: how many leaves stand left of the root. */
function splitPoint(size: number): number {
  let leaves = 1;
  while (leaves * 2 < size) leaves *= 2;
  return leaves;
}

function split(leaves: Hashes): readonly [Hashes, Hashes] {
  const middle = splitPoint(leaves.length);
  return [leaves.slice(0, middle), leaves.slice(middle)];
}

const rootOfLeaves = (leaves: Hashes): Uint8Array => rootOf(frontierOf(leaves));

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Of any other length, the halves of a pair could be cut elsewhere and still hash alike. */
const isHash = (value: Uint8Array): boolean => value.length === hashLength;
