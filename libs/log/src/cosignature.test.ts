import { valueOf } from '@folkmoot/basics';
import { toBase64 } from './base64';
import { utf8 } from './bytes';
import { formatCheckpoint, openCheckpoint, signCheckpoint } from './checkpoint';
import {
  cosign,
  cosignaturesOn,
  formatWitnessKey,
  parseWitnessKey,
  witnessKey,
} from './cosignature';
import { leafHash } from './merkle';
import { signerFromSeed, verifierKey } from './verifier-key';
import { formatWitnessRequest, parseWitnessRequest } from './witness-request';

const origin = 'council.caldervale.example/log/calder-vale';
const log = signerFromSeed(origin, new Uint8Array(32).fill(3));
const auditor = signerFromSeed('auditor.example/w1', new Uint8Array(32).fill(4));
const sister = signerFromSeed('sister.example/w', new Uint8Array(32).fill(5));
const keys = [auditor, sister].map(({ name, publicKey }) => witnessKey(name, publicKey));
const checkpoint = { origin, size: 1, root: leafHash(utf8('one')) };
const text = formatCheckpoint(checkpoint);
const note = signCheckpoint(checkpoint, log);

describe('C2SP tlog-cosignature: keys of witnesses', () => {
  it('are written and read back', () => {
    for (const key of keys)
      expect(parseWitnessKey(formatWitnessKey(key))).toEqual({ ok: true, value: key });
  });
  it('have another id than the same key as a log’s', () => {
    expect(keys[0]?.id).not.toBe(verifierKey(auditor.name, auditor.publicKey).id);
  });
  it.each([
    ['', 'malformed-key'],
    ['a b+00000000+BA==', 'malformed-key'],
    [`w+00000000+${toBase64(new Uint8Array(33).fill(1))}`, 'not-a-witness-key'],
    [`w+00000000+${toBase64(Uint8Array.of(4, ...new Uint8Array(32)))}`, 'wrong-key-id'],
  ])('%j is refused: %s', (bad, code) => {
    expect(parseWitnessKey(bad)).toEqual({ ok: false, error: { code } });
  });
  it('are not made from what cannot be one', () => {
    expect(() => witnessKey('a b', auditor.publicKey)).toThrow(TypeError);
    expect(() => witnessKey('a', new Uint8Array(31))).toThrow(TypeError);
  });
});

describe('C2SP tlog-cosignature: cosignatures', () => {
  const time = 1_679_315_147;
  const cosigned = note + cosign(text, time, auditor) + cosign(text, time + 5, sister);

  it('say who saw the checkpoint, and when; the log’s own signature is none', () => {
    expect(valueOf(cosignaturesOn(cosigned, keys))).toEqual([
      { witness: keys[0], time },
      { witness: keys[1], time: time + 5 },
    ]);
    expect(valueOf(cosignaturesOn(note, keys))).toEqual([]);
  });
  it('of unknown witnesses are passed over', () => {
    expect(valueOf(cosignaturesOn(cosigned, keys.slice(1)))).toHaveLength(1);
  });
  it('do not disturb a reader who knows only the log', () => {
    const key = verifierKey(origin, log.publicKey);
    expect(valueOf(openCheckpoint(cosigned, origin, [key])).signedBy).toEqual([key]);
  });
  it('count once a witness, the latest', () => {
    const twice = note + cosign(text, time + 9, auditor) + cosign(text, time, auditor);
    expect(valueOf(cosignaturesOn(twice, keys))).toEqual([{ witness: keys[0], time: time + 9 }]);
  });
  it('are refused when they are of another text, another time or cut short', () => {
    const wrong = { ok: false, error: { code: 'wrong-cosignature', witness: auditor.name } };
    const elsewhere = note + cosign(text.replace('\n1\n', '\n2\n'), time, auditor);
    expect(cosignaturesOn(elsewhere, keys)).toEqual(wrong);
    const line = cosign(text, time, auditor);
    const bytes = Buffer.from(line.trim().split(' ')[2] ?? '', 'base64');
    const withBytes = (changed: Uint8Array): string =>
      `${note}— ${auditor.name} ${toBase64(changed)}\n`;
    const later = Uint8Array.from(bytes);
    later[11] = (later[11] ?? 0) ^ 1;
    expect(cosignaturesOn(withBytes(later), keys)).toEqual(wrong);
    expect(cosignaturesOn(withBytes(bytes.subarray(0, -1)), keys)).toEqual(wrong);
  });
  it('are made at whole seconds', () => {
    expect(() => cosign(text, 1.5, auditor)).toThrow(RangeError);
    expect(() => cosign(text, -1, auditor)).toThrow(RangeError);
  });
});

describe('C2SP tlog-witness: add-checkpoint', () => {
  const proof = [leafHash(utf8('a')), leafHash(utf8('b'))];
  it('is written and read back', () => {
    const request = { oldSize: 12, proof, checkpoint: note };
    expect(parseWitnessRequest(formatWitnessRequest(request))).toEqual({
      ok: true,
      value: request,
    });
    const first = { oldSize: 0, proof: [], checkpoint: note };
    expect(formatWitnessRequest(first)).toBe(`old 0\n\n${note}`);
    expect(parseWitnessRequest(formatWitnessRequest(first))).toEqual({ ok: true, value: first });
  });
  it.each([
    ['nothing', ''],
    ['no checkpoint', 'old 1\n'],
    ['no old size', `\n\n${note}`],
    ['a leading nought', `old 01\n\n${note}`],
    ['a bad hash', `old 1\nAAAA\n\n${note}`],
    ['too long a proof', `old 1\n${`${toBase64(proof[0]!)}\n`.repeat(64)}\n${note}`],
  ])('with %s is refused', (_, body) => {
    expect(parseWitnessRequest(body)).toEqual({ ok: false, error: { code: 'malformed-request' } });
  });
});
