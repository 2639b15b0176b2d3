import { emptyRoot, hashLength, longestEntry } from '@folkmoot/log';
import { type Means, portableSha256, type Sha256, type TreeWatcher } from '../hashing';

/** Binary levels of the tree in one tile. Source: C2SP tlog-tiles. */
const tileHeight = 8;

/** The Merkle tree of RFC 6962 as it grows, for a million leaves: it hashes in place and keeps its right edge only. */
export class GrowingTree {
  size = 0;
  /** Roots of the largest perfect subtrees, left to right, with their heights. */
  private readonly edge: Uint8Array[] = [];
  private readonly leafInput = new Uint8Array(1 + longestEntry);
  private readonly nodeInput = Uint8Array.of(0x01, ...new Uint8Array(2 * hashLength));
  private readonly sha256: Sha256;
  private readonly watch: TreeWatcher | undefined;

  constructor({ sha256 = portableSha256, watch }: Means = {}) {
    this.sha256 = sha256;
    this.watch = watch;
  }

  /** Hash of an entry. Source: RFC 6962 s.2.1. */
  leafHash(entry: Uint8Array): Uint8Array {
    const end = 1 + entry.length;
    if (end > this.leafInput.length) return this.sha256(Uint8Array.of(0x00, ...entry));
    this.leafInput.set(entry, 1);
    return this.sha256(this.leafInput.subarray(0, end));
  }

  grow(leaf: Uint8Array): void {
    this.watch?.(0, leaf);
    let newest = leaf;
    // Like a carry in binary addition: each trailing 1 of the size is a subtree that is now complete.
    for (let rest = this.size, height = 1; rest % 2 === 1; rest = Math.floor(rest / 2), height++) {
      newest = this.nodeHash(this.edge.pop()!, newest);
      if (height % tileHeight === 0) this.watch?.(height / tileHeight, newest);
    }
    this.edge.push(newest);
    this.size += 1;
  }

  root(): Uint8Array {
    return this.edge.length === 0
      ? emptyRoot()
      : this.edge.reduceRight((right, left) => this.nodeHash(left, right));
  }

  private nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
    this.nodeInput.set(left, 1);
    this.nodeInput.set(right, 1 + hashLength);
    return this.sha256(this.nodeInput);
  }
}
