import { valueOf } from '@folkmoot/basics';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  canonicalJson,
  commitment,
  consistencyProof,
  entryText,
  formatCheckpoint,
  formatVerifierKey,
  frontierOf,
  inclusionProof,
  leafHash,
  lotCommitment,
  lotOrder,
  lotSeed,
  openCheckpoint,
  opens,
  parseCanonicalJson,
  parseEntry,
  parseVerifierKey,
  rootOf,
  signCheckpoint,
  signerFromSeed,
  utf8,
  verifierKey,
  verifyConsistency,
  verifyInclusion,
  type Entry,
} from './index';

/** `tests/vectors/log.json`: what any implementation of the log must reproduce. Bytes are in hex. */
interface Vectors {
  leafHashes: { cases: { entry: string; leafHash: string }[] };
  roots: { cases: { size: number; root: string }[] };
  inclusionProofs: { cases: { index: number; size: number; proof: string[] }[] };
  consistencyProofs: { cases: { oldSize: number; newSize: number; proof: string[] }[] };
  canonicalJson: {
    cases: { value: unknown; text: string }[];
    refused: { text: string; why: string }[];
  };
  commitments: { cases: { key: string; kind: string; payload: unknown; commitment: string }[] };
  entries: { cases: { entry: Entry; text: string; leafHash: string }[] };
  checkpoint: Record<
    'seed' | 'name' | 'publicKey' | 'verifierKey' | 'origin' | 'root' | 'text' | 'note',
    string
  > & { size: number };
  lots: Record<'secret' | 'lotCommitment' | 'beacon' | 'seed', string> & {
    cases: { contestId: string; candidateIds: string[]; order: string[] }[];
  };
}

const file = join(__dirname, '../../../tests/vectors/log.json');
const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vectors;

const leaves = Array.from({ length: 257 }, (_, index) => leafHash(utf8(`entry ${index}`)));
const logOf = (size: number) => leaves.slice(0, size);
const rootAt = (size: number) => rootOf(frontierOf(logOf(size)));

describe('tests/vectors/log.json', () => {
  it('holds the cases it promises', () => {
    expect(vectors.roots.cases.map(({ size }) => size)).toEqual([0, 1, 2, 3, 7, 8, 255, 256, 257]);
    for (const { cases } of [vectors.leafHashes, vectors.entries, vectors.commitments])
      expect(cases.length).toBeGreaterThan(1);
  });

  it.each(vectors.leafHashes.cases)('leaf hash of "$entry"', ({ entry, leafHash: expected }) => {
    expect(bytesToHex(leafHash(hexToBytes(entry)))).toBe(expected);
  });

  it.each(vectors.roots.cases)('root of a log of $size', ({ size, root }) => {
    expect(bytesToHex(rootAt(size))).toBe(root);
  });

  it.each(vectors.inclusionProofs.cases)('entry $index is in $size', ({ index, size, proof }) => {
    expect(inclusionProof(index, logOf(size)).map(bytesToHex)).toEqual(proof);
    const leaf = leaves[index] ?? new Uint8Array();
    const claim = { index, size, leaf, root: rootAt(size) };
    expect(verifyInclusion(proof.map(hexToBytes), claim)).toBe(true);
  });

  it.each(vectors.consistencyProofs.cases)(
    'a log of $newSize begins with that of $oldSize',
    ({ oldSize, newSize, proof }) => {
      expect(consistencyProof(oldSize, logOf(newSize)).map(bytesToHex)).toEqual(proof);
      const claim = { oldSize, oldRoot: rootAt(oldSize), newSize, newRoot: rootAt(newSize) };
      expect(verifyConsistency(proof.map(hexToBytes), claim)).toBe(true);
    },
  );

  it.each(vectors.canonicalJson.cases)('canonical $text', ({ value, text }) => {
    expect(canonicalJson(value)).toBe(text);
    expect(parseCanonicalJson(text)).toEqual({ ok: true, value });
  });

  it.each(vectors.canonicalJson.refused)('$why: $text', ({ text, why }) => {
    expect(parseCanonicalJson(text)).toMatchObject({ ok: false, error: { code: why } });
  });

  it.each(vectors.commitments.cases)('commitment to a $kind', (example) => {
    const key = hexToBytes(example.key);
    const { kind, payload } = example;
    expect(commitment(key, kind, payload)).toBe(example.commitment);
    expect(opens(example.commitment, { key, kind, payload })).toBe(true);
  });

  it.each(vectors.entries.cases)('entry $entry.action', ({ entry, text, leafHash: expected }) => {
    expect(entryText(entry)).toBe(text);
    expect(parseEntry(utf8(text))).toEqual({ ok: true, value: entry });
    expect(bytesToHex(leafHash(utf8(text)))).toBe(expected);
  });

  it('signed checkpoint', () => {
    const expected = vectors.checkpoint;
    const signer = signerFromSeed(expected.name, hexToBytes(expected.seed));
    const key = verifierKey(signer.name, signer.publicKey);
    const { origin, size } = expected;
    const checkpoint = { origin, size, root: hexToBytes(expected.root) };
    expect(bytesToHex(signer.publicKey)).toBe(expected.publicKey);
    expect(formatVerifierKey(key)).toBe(expected.verifierKey);
    expect(formatCheckpoint(checkpoint)).toBe(expected.text);
    expect(signCheckpoint(checkpoint, signer)).toBe(expected.note);
    const trusted = [valueOf(parseVerifierKey(expected.verifierKey))];
    const opened = valueOf(openCheckpoint(expected.note, origin, trusted));
    expect(opened.checkpoint).toEqual(checkpoint);
    expect(checkpoint.root).toEqual(rootAt(size));
  });

  it.each(vectors.lots.cases)('lots of $contestId', ({ contestId, candidateIds, order }) => {
    const { lots } = vectors;
    const seed = lotSeed(hexToBytes(lots.secret), hexToBytes(lots.beacon));
    expect(lotCommitment(hexToBytes(lots.secret))).toBe(lots.lotCommitment);
    expect(bytesToHex(seed)).toBe(lots.seed);
    expect(lotOrder(seed, contestId, candidateIds)).toEqual(order);
  });
});
