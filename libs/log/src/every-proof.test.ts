import { createHash } from 'node:crypto';
import { sameBytes, utf8 } from './bytes';
import { leafHash } from './merkle';
import { consistencyProof, inclusionProof, verifyConsistency, verifyInclusion } from './proof';
import { consistencyPlan, inclusionPlan, joinSubtrees, type Subtree } from './subtree';
import { Rfc6962 } from './testing/rfc-6962';

/** Up to these sizes: as a log in a database proves, from hashes of subtrees, and from all leaves at once. */
const [largest, largestFromLeaves] = [200, 48];
const sha256 = (...parts: Uint8Array[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const entries = Array.from({ length: largest }, (_, index) => utf8(`entry ${index}`));
const leaves = entries.map(leafHash);
const leafAt = (index: number): Uint8Array => leaves[index] ?? new Uint8Array();
const naive = new Rfc6962(entries, sha256);
const rootAt = (size: number): Uint8Array => naive.treeHash(0, size);
const upTo = (last: number, first: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

const isSame = (ours: readonly Uint8Array[], theirs: readonly Uint8Array[]): boolean =>
  ours.length === theirs.length &&
  theirs.every((hash, at) => sameBytes(hash, ours[at] ?? new Uint8Array()));
const hashOf = ({ height, index }: Subtree): Uint8Array =>
  naive.treeHash(index * 2 ** height, (index + 1) * 2 ** height);
const proofBy = (plan: Subtree[][]): Uint8Array[] =>
  plan.map((subtrees) => joinSubtrees(subtrees.map(hashOf)));

describe(`L1: every proof in every log of up to ${largest}, against RFC 6962 word for word`, () => {
  it('of inclusion is the same, and verifies', () => {
    const wrong = upTo(largest, 1).flatMap((size) =>
      upTo(size - 1, 0).filter((index) => {
        const expected = naive.path(index, size);
        const claim = { index, leaf: leafAt(index), size, root: rootAt(size) };
        const isProved = isSame(proofBy(inclusionPlan(index, size)), expected);
        const isProvedFromLeaves =
          size > largestFromLeaves ||
          isSame(inclusionProof(index, leaves.slice(0, size)), expected);
        return !isProved || !isProvedFromLeaves || !verifyInclusion(expected, claim);
      }),
    );
    expect(wrong).toEqual([]);
  }, 60_000);

  it('of consistency is the same, and verifies', () => {
    const wrong = upTo(largest, 1).flatMap((newSize) =>
      upTo(newSize, 1).filter((oldSize) => {
        const expected = naive.proof(oldSize, newSize);
        const claim = { oldSize, oldRoot: rootAt(oldSize), newSize, newRoot: rootAt(newSize) };
        const isProved = isSame(proofBy(consistencyPlan(oldSize, newSize)), expected);
        const isProvedFromLeaves =
          newSize > largestFromLeaves ||
          isSame(consistencyProof(oldSize, leaves.slice(0, newSize)), expected);
        return !isProved || !isProvedFromLeaves || !verifyConsistency(expected, claim);
      }),
    );
    expect(wrong).toEqual([]);
  }, 60_000);
});
