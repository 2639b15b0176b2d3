import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { utf8 } from './bytes';
import {
  appendLeaf,
  emptyFrontier,
  emptyRoot,
  frontierOf,
  leafHash,
  nodeHash,
  rootOf,
} from './merkle';
import { consistencyProof, inclusionProof, verifyConsistency, verifyInclusion } from './proof';

const leaves = Array.from({ length: 300 }, (_, index) => leafHash(utf8(`entry ${index}`)));
const leafAt = (index: number): Uint8Array => leaves[index] ?? emptyRoot();
const logOf = (size: number) => leaves.slice(0, size);
const frontiers = leaves.reduce(
  (grown, leaf) => [...grown, appendLeaf(grown.at(-1) ?? emptyFrontier, leaf)],
  [emptyFrontier],
);
const rootAt = (size: number): Uint8Array => rootOf(frontiers[size] ?? emptyFrontier);
const hex = (hashes: readonly Uint8Array[]) => hashes.map(bytesToHex);

const inclusion = (index: number, size: number) => ({
  index,
  leaf: leafAt(index),
  size,
  root: rootAt(size),
});
const consistency = (oldSize: number, newSize: number) => ({
  oldSize,
  oldRoot: rootAt(oldSize),
  newSize,
  newRoot: rootAt(newSize),
});
const upTo = (last: number, first = 0) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The hash with one bit changed. */
const flip = (hash: Uint8Array, bit: number): Uint8Array =>
  hash.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

describe('RFC 6962 s.2.1.3: the worked example, a log of seven', () => {
  const [a, b, c, d, e, f, j] = logOf(7) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const [g, h, i] = [nodeHash(a, b), nodeHash(c, d), nodeHash(e, f)];
  const [k, l] = [nodeHash(g, h), nodeHash(i, j)];

  it.each([
    [0, [b, h, l]],
    [3, [c, g, l]],
    [4, [f, j, k]],
    [6, [i, k]],
  ])('inclusion of d%i', (index, proof) => {
    expect(hex(inclusionProof(index, logOf(7)))).toEqual(hex(proof));
  });
  it.each([
    [3, [c, d, g, l]],
    [4, [l]],
    [6, [i, j, k]],
  ])('consistency with the log of %i', (oldSize, proof) => {
    expect(hex(consistencyProof(oldSize, logOf(7)))).toEqual(hex(proof));
  });
});

describe('RFC 6962 s.2.1.1: inclusion', () => {
  it('of one entry does not prove another', () => {
    const passed = upTo(64, 1).flatMap((size) =>
      upTo(size - 1).filter((index) => {
        const another = { ...inclusion(index, size), leaf: leafAt(index + 1) };
        return verifyInclusion(inclusionProof(index, logOf(size)), another);
      }),
    );
    expect(passed).toEqual([]);
  });
  it('fails when any bit of a hash is changed, or a hash is added, dropped or moved', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 300 }), fc.nat(), fc.nat(), (size, pick, bit) => {
        const index = pick % size;
        const claim = inclusion(index, size);
        const proof = inclusionProof(index, logOf(size));
        const at = pick % proof.length;
        const changed = proof.map((hash, place) => (place === at ? flip(hash, bit % 256) : hash));
        expect(verifyInclusion(proof, claim)).toBe(true);
        expect(verifyInclusion(changed, claim)).toBe(false);
        expect(verifyInclusion([...proof, claim.root], claim)).toBe(false);
        expect(verifyInclusion([claim.root, ...proof], claim)).toBe(false);
        expect(verifyInclusion(proof.slice(1), claim)).toBe(false);
        if (proof.length > 1) expect(verifyInclusion([...proof].reverse(), claim)).toBe(false);
        expect(verifyInclusion(proof, { ...claim, root: flip(claim.root, bit % 256) })).toBe(false);
        expect(verifyInclusion(proof, { ...claim, index: index ^ 1 })).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
  it('refuses hashes of another length, whose bytes could be shared out differently', () => {
    const [left, right] = [leafAt(0), leafAt(1)];
    const pair = Uint8Array.from([...left, ...right]);
    const claim = { index: 0, size: 2, root: rootAt(2), leaf: pair.subarray(0, 31) };
    expect(verifyInclusion([pair.subarray(31)], claim)).toBe(false);
  });
  it.each([
    [0, 0],
    [5, 5],
    [-1, 5],
    [0.5, 5],
    [NaN, 5],
    [0, NaN],
    [0, Infinity],
  ])('is not proved for entry %d of %d', (index, size) => {
    expect(verifyInclusion([], { ...inclusion(0, 1), index, size })).toBe(false);
  });
  it('of the last entry does not pass for an entry after it', () => {
    const proof = inclusionProof(4, logOf(5));
    expect(verifyInclusion(proof, inclusion(4, 5))).toBe(true);
    expect(verifyInclusion(proof, { ...inclusion(4, 5), index: 5 })).toBe(false);
  });
  it('cannot be asked for an entry that the log does not have', () => {
    expect(() => inclusionProof(0, [])).toThrow(RangeError);
    expect(() => inclusionProof(7, logOf(7))).toThrow(RangeError);
    expect(() => inclusionProof(-1, logOf(7))).toThrow(RangeError);
    expect(() => inclusionProof(1.5, logOf(7))).toThrow(RangeError);
  });
});

describe('RFC 6962 s.2.1.2: consistency', () => {
  it('is proved around the edge of a tile', () => {
    for (const [oldSize, newSize] of [
      [255, 256],
      [255, 257],
      [256, 257],
      [256, 300],
    ] as const) {
      const proof = consistencyProof(oldSize, logOf(newSize));
      expect(verifyConsistency(proof, consistency(oldSize, newSize))).toBe(true);
    }
  });
  it('fails when an old entry was changed, whichever it is', () => {
    for (const changed of upTo(12)) {
      const forged = logOf(20).map((leaf, index) => (index === changed ? flip(leaf, 0) : leaf));
      const proof = consistencyProof(13, forged);
      const claim = { ...consistency(13, 20), newRoot: rootOf(frontierOf(forged)) };
      expect(verifyConsistency(proof, claim)).toBe(false);
    }
  });
  it('fails when any bit of a hash is changed, or a hash is added or dropped', () => {
    const sizes = fc.integer({ min: 2, max: 300 });
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (newSize, pick, bit) => {
        const oldSize = 1 + (pick % (newSize - 1));
        const claim = consistency(oldSize, newSize);
        const proof = consistencyProof(oldSize, logOf(newSize));
        const at = pick % proof.length;
        const changed = proof.map((hash, place) => (place === at ? flip(hash, bit % 256) : hash));
        expect(verifyConsistency(proof, claim)).toBe(true);
        expect(verifyConsistency(changed, claim)).toBe(false);
        expect(verifyConsistency([...proof, claim.oldRoot], claim)).toBe(false);
        expect(verifyConsistency([claim.oldRoot, ...proof], claim)).toBe(false);
        expect(verifyConsistency([...proof.slice(0, 1), ...proof], claim)).toBe(false);
        expect(verifyConsistency(proof.slice(1), claim)).toBe(false);
        expect(verifyConsistency(proof, { ...claim, oldRoot: claim.newRoot })).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
  it('with the empty log is proved by nothing, with itself by the same root', () => {
    expect(verifyConsistency([], consistency(0, 9))).toBe(true);
    expect(verifyConsistency([leafAt(0)], consistency(0, 9))).toBe(false);
    expect(verifyConsistency([], { ...consistency(0, 9), oldRoot: rootAt(1) })).toBe(false);
    expect(verifyConsistency([], { ...consistency(0, 0), newRoot: rootAt(1) })).toBe(false);
    expect(verifyConsistency([], { ...consistency(7, 7), newRoot: rootAt(8) })).toBe(false);
  });
  it('is never proved when the log shrank', () => {
    const claim = { ...consistency(9, 9), newSize: 8, newRoot: rootAt(8) };
    expect(verifyConsistency([], claim)).toBe(false);
    expect(() => consistencyProof(9, logOf(8))).toThrow(RangeError);
    expect(() => consistencyProof(-1, logOf(8))).toThrow(RangeError);
  });
  it('refuses roots that are not hashes', () => {
    const short = Uint8Array.of(1);
    expect(verifyConsistency([], { ...consistency(7, 7), oldRoot: short, newRoot: short })).toBe(
      false,
    );
  });
});
