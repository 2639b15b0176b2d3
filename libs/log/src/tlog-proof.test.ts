import { valueOf } from '@folkmoot/basics';
import { utf8 } from './bytes';
import { signCheckpoint } from './checkpoint';
import { bundleEntries, entryBundle } from './entry-bundle';
import { frontierOf, leafHash, rootOf } from './merkle';
import { inclusionProof } from './proof';
import { formatTlogProof, parseTlogProof, verifyTlogProof } from './tlog-proof';
import { signerFromSeed, verifierKey } from './verifier-key';

const origin = 'council.caldervale.example/log/calder-vale';
const signer = signerFromSeed(origin, new Uint8Array(32).fill(3));
const keys = [verifierKey(origin, signer.publicKey)];
const entries = ['one', 'two', 'three', 'four', 'five'].map(utf8);
const leaves = entries.map(leafHash);
const checkpoint = signCheckpoint({ origin, size: 5, root: rootOf(frontierOf(leaves)) }, signer);
const proofOf = (index: number): string =>
  formatTlogProof({ index, hashes: inclusionProof(index, leaves), checkpoint });

describe('C2SP tlog-proof', () => {
  it('is a header, the index, the hashes, an empty line and the checkpoint', () => {
    const lines = proofOf(2).split('\n');
    expect(lines.slice(0, 2)).toEqual(['c2sp.org/tlog-proof@v1', 'index 2']);
    expect(lines[5]).toBe('');
    expect(lines.slice(6).join('\n')).toBe(checkpoint);
  });
  it('shows each entry to whoever holds the key of the log', () => {
    for (const [index, entry] of entries.entries())
      expect(valueOf(verifyTlogProof(proofOf(index), entry, origin, keys)).index).toBe(index);
  });
  it('does not show another entry, nor the same one elsewhere', () => {
    const notIncluded = { ok: false, error: { code: 'not-included' } };
    expect(verifyTlogProof(proofOf(2), utf8('other'), origin, keys)).toEqual(notIncluded);
    expect(verifyTlogProof(proofOf(2), entries[3]!, origin, keys)).toEqual(notIncluded);
    const moved = proofOf(2).replace('index 2', 'index 3');
    expect(verifyTlogProof(moved, entries[2]!, origin, keys)).toEqual(notIncluded);
  });
  it('is worth nothing without the log’s signature, or for another log', () => {
    const stranger = verifierKey(origin, signerFromSeed(origin, new Uint8Array(32)).publicKey);
    expect(verifyTlogProof(proofOf(0), entries[0]!, origin, [stranger])).toMatchObject({
      error: { code: 'no-known-signature' },
    });
    expect(verifyTlogProof(proofOf(0), entries[0]!, 'other.example/log', keys)).toMatchObject({
      error: { code: 'wrong-origin' },
    });
  });
  it('carries extra data that it does not prove', () => {
    const proof = { index: 0, hashes: [], checkpoint, extra: utf8('minutes.pdf') };
    expect(parseTlogProof(formatTlogProof(proof))).toEqual({ ok: true, value: proof });
  });
  it.each([
    ['nothing', ''],
    ['another header', proofOf(0).replace('@v1', '@v2')],
    ['no index', proofOf(0).replace('index 0\n', '')],
    ['a leading nought', proofOf(0).replace('index 0', 'index 00')],
    ['a bad hash', proofOf(0).replace('index 0\n', 'index 0\nAAAA\n')],
    ['bad extra data', proofOf(0).replace('index 0', 'extra ?\nindex 0')],
    ['no checkpoint', 'c2sp.org/tlog-proof@v1\nindex 0\n'],
  ])('with %s is refused', (_, text) => {
    expect(parseTlogProof(text)).toEqual({ ok: false, error: { code: 'malformed-proof' } });
  });
});

describe('C2SP tlog-tiles: entry bundles', () => {
  it('hold each entry behind its length', () => {
    expect([...entryBundle([utf8('ab'), utf8('c')])]).toEqual([0, 2, 97, 98, 0, 1, 99]);
    expect(bundleEntries(entryBundle(entries), 5)).toEqual(entries);
    const long = new Uint8Array(65_535).fill(7);
    expect(bundleEntries(entryBundle([long]), 1)).toEqual([long]);
  });
  it('refuse an entry that is empty or too long', () => {
    expect(() => entryBundle([new Uint8Array()])).toThrow(RangeError);
    expect(() => entryBundle([new Uint8Array(65_536)])).toThrow(RangeError);
  });
  it('are refused when bytes are missing or left over, or the number is another', () => {
    const bytes = entryBundle(entries);
    expect(bundleEntries(bytes.subarray(0, -1), 5)).toBeNull();
    expect(bundleEntries(Uint8Array.of(...bytes, 0), 5)).toBeNull();
    expect(bundleEntries(Uint8Array.of(...bytes, 0, 0), 6)).toBeNull();
    expect(bundleEntries(bytes, 4)).toBeNull();
  });
});
