import { type Group } from '@folkmoot/ballot';
import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256 of bytes: 32 bytes. A host may bring a faster one than the one that runs everywhere. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** Told of every hash that a tile of the tree holds, in order. Level 0 are the leaves. Source: C2SP tlog-tiles. */
export type TreeWatcher = (level: number, hash: Uint8Array) => void;

/** What the host of a verification brings to make it faster, or to look on. */
export interface Means {
  readonly sha256?: Sha256 | undefined;
  readonly watch?: TreeWatcher | undefined;
  /** The arithmetic of secret ballots. */
  readonly group?: Group | undefined;
}

export const portableSha256: Sha256 = (bytes) => sha256(bytes);
