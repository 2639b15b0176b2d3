import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { createHash } from 'node:crypto';
import { sameBytes, utf8 } from './bytes';
import {
  appendLeaf,
  emptyFrontier,
  emptyRoot,
  frontierOf,
  leafHash,
  nodeHash,
  rootOf,
  type Frontier,
} from './merkle';
import { Rfc6962 } from './testing/rfc-6962';

/** The inputs that Certificate Transparency implementations share, and the roots of logs of the first n. */
const sharedEntries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map(hexToBytes);
const sharedRoots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const sha256 = (...parts: Uint8Array[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

describe('L1: RFC 6962 s.2.1: the Merkle tree hash', () => {
  it('of nothing is the hash of nothing', () => {
    expect(bytesToHex(emptyRoot())).toBe(sharedRoots[0]);
    expect(rootOf(emptyFrontier)).toEqual(emptyRoot());
  });
  it('agrees with the roots that Certificate Transparency implementations share', () => {
    const roots = sharedRoots.map((_, size) =>
      bytesToHex(rootOf(frontierOf(sharedEntries.slice(0, size).map(leafHash)))),
    );
    expect(roots).toEqual(sharedRoots);
  });
  it('agrees with the recursive definition for every size up to 2,000', () => {
    const entries = Array.from({ length: 2_000 }, (_, index) => utf8(`{"i":${index}}`));
    const naive = new Rfc6962(entries, sha256);
    let frontier: Frontier = emptyFrontier;
    const different = entries.flatMap((entry, index) => {
      frontier = appendLeaf(frontier, leafHash(entry));
      return sameBytes(naive.treeHash(0, index + 1), rootOf(frontier)) ? [] : [index + 1];
    });
    expect(different).toEqual([]);
    expect(frontier.size).toBe(2_000);
  });
  it('tells an entry from a pair of hashes', () => {
    const [a, b] = [leafHash(utf8('a')), leafHash(utf8('b'))];
    const pair = Uint8Array.from([...a, ...b]);
    expect(nodeHash(a, b)).not.toEqual(leafHash(pair));
  });
});

describe('the frontier', () => {
  it('keeps one hash for each 1 in the binary form of the size', () => {
    const leaves = sharedEntries.map(leafHash);
    const kept = [0, 1, 2, 3, 4, 5, 6, 7, 8].map(
      (size) => frontierOf(leaves.slice(0, size)).subtrees.length,
    );
    expect(kept).toEqual([0, 1, 1, 2, 1, 2, 2, 3, 1]);
  });
  it('is not changed by appending to it', () => {
    const before = frontierOf(sharedEntries.slice(0, 7).map(leafHash));
    const copy = structuredClone(before.subtrees.map(bytesToHex));
    appendLeaf(before, leafHash(utf8('one')));
    appendLeaf(before, leafHash(utf8('another')));
    expect(before.size).toBe(7);
    expect(before.subtrees.map(bytesToHex)).toEqual(copy);
  });
  it('that lacks its subtrees cannot grow', () => {
    expect(() => appendLeaf({ size: 3, subtrees: [] }, leafHash(utf8('a')))).toThrow(RangeError);
  });
});
