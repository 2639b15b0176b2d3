import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';

/** Bytes in every hash of the tree. */
export const hashLength = 32;

/** Hash of an entry. Source: RFC 6962 s.2.1. The prefix keeps an entry from passing as a pair of hashes. */
export const leafHash = (entry: Uint8Array): Uint8Array =>
  sha256(concatBytes(Uint8Array.of(0x00), entry));

/** Hash of two neighbouring subtrees. Source: RFC 6962 s.2.1. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  sha256(concatBytes(Uint8Array.of(0x01), left, right));

/** Root of a log with no entries: the hash of nothing. Source: RFC 6962 s.2.1. */
export const emptyRoot = (): Uint8Array => sha256(new Uint8Array());

/**
 * All that a log must keep of its tree to go on growing: the roots of its largest perfect subtrees,
 * left to right, one for each 1 in the binary form of `size`.
 */
export interface Frontier {
  /** Entries in the log. */
  readonly size: number;
  readonly subtrees: readonly Uint8Array[];
}

export const emptyFrontier: Frontier = { size: 0, subtrees: [] };

/** The frontier after one more entry. The one given is not changed. */
export function appendLeaf({ size, subtrees }: Frontier, leaf: Uint8Array): Frontier {
  const kept = [...subtrees];
  let newest = leaf;
  // Like a carry in binary addition: each trailing 1 of the size is a subtree that is now complete.
  for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
    const left = kept.pop();
    if (!left) throw new RangeError(`A frontier of size ${size} lacks its subtrees.`);
    newest = nodeHash(left, newest);
  }
  return { size: size + 1, subtrees: [...kept, newest] };
}

/** The root hash of the whole log. Source: RFC 6962 s.2.1 (Merkle Tree Hash). */
export function rootOf({ subtrees }: Frontier): Uint8Array {
  const [smallest, ...larger] = [...subtrees].reverse();
  if (!smallest) return emptyRoot();
  return larger.reduce((right, left) => nodeHash(left, right), smallest);
}

/** The frontier of a log from the leaf hashes of all its entries. */
export const frontierOf = (leaves: readonly Uint8Array[]): Frontier =>
  leaves.reduce(appendLeaf, emptyFrontier);
