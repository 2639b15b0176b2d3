import { hexToBytes } from '@noble/hashes/utils.js';
import { valueOf } from '@folkmoot/basics';
import { fromBase64 } from './base64';
import { openNote, signNote } from './note';
import {
  formatVerifierKey,
  parseVerifierKey,
  signerFromSeed,
  verifierKey,
  type Signer,
} from './verifier-key';

// The keys and the note with which golang.org/x/mod/sumdb/note tests itself.
const peterKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const enochKey = 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop';
const peterSecret = fromBase64('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz')?.subarray(1);
const text =
  'If you think cryptography is the answer to your problem,\n' +
  "then you don't know what your problem is.\n";
const peterLine =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
const enochLine =
  '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n';

const peter = valueOf(parseVerifierKey(peterKey));
const enoch = valueOf(parseVerifierKey(enochKey));
const peterSigner = signerFromSeed('PeterNeumann', peterSecret ?? new Uint8Array());
const malformed = { ok: false, error: { code: 'malformed-note' } };
const unknown = { ok: false, error: { code: 'no-known-signature' } };

describe('C2SP signed-note: signing', () => {
  it('writes the bytes that the Go implementation writes', () => {
    expect(signNote(text, peterSigner)).toBe(`${text}\n${peterLine}`);
  });
  it('puts one line below the other while a key is being replaced', () => {
    const next = signerFromSeed('PeterNeumann', new Uint8Array(32).fill(1));
    const note = signNote(text, peterSigner, next);
    expect(valueOf(openNote(note, [peter])).signedBy).toEqual([peter]);
    const both = [peter, verifierKey(next.name, next.publicKey)];
    expect(valueOf(openNote(note, both)).signedBy).toEqual(both);
  });
  it.each(['', 'no newline', 'a tab\t\n', 'a return\r\n', 'half a pair \ud83d\n'])(
    'refuses the text %j',
    (bad) => expect(() => signNote(bad, peterSigner)).toThrow(TypeError),
  );
  it('refuses a signer whose name could not be read back', () => {
    const nameless: Signer = { ...peterSigner, name: 'Peter Neumann' };
    expect(() => signNote(text, nameless)).toThrow(TypeError);
  });
});

describe('C2SP signed-note: opening', () => {
  it('gives the text and the known keys that signed it, ignoring the others', () => {
    const note = `${text}\n${peterLine}${enochLine}`;
    expect(openNote(note, [peter])).toEqual({ ok: true, value: { text, signedBy: [peter] } });
    expect(valueOf(openNote(note, [enoch, peter])).signedBy).toEqual([peter, enoch]);
  });
  it('names a key once however often it signed', () => {
    const note = `${text}\n${peterLine}${peterLine}`;
    expect(valueOf(openNote(note, [peter])).signedBy).toEqual([peter]);
  });
  it('believes nothing when no known key signed', () => {
    expect(openNote(`${text}\n${peterLine}${enochLine}`, [])).toEqual(unknown);
    expect(openNote(`${text}\n${peterLine}`, [enoch])).toEqual(unknown);
  });
  it('ignores a key that shares only the name or only the id with a known one', () => {
    const otherName = peterLine.replace('PeterNeumann', 'CarmenSandiego');
    expect(openNote(`${text}\n${otherName}`, [peter])).toEqual(unknown);
    const otherId = peterLine.replace('x08g', 'xxxx');
    expect(openNote(`${text}\n${otherId}`, [peter])).toEqual(unknown);
  });
  it('keeps empty lines in the text: the last one ends it', () => {
    const note = signNote('one\n\ntwo\n', peterSigner);
    expect(valueOf(openNote(note, [peter])).text).toBe('one\n\ntwo\n');
  });
  it('refuses the whole note for one wrong signature of a known key', () => {
    const wrong = { ok: false, error: { code: 'wrong-signature', key: 'PeterNeumann' } };
    const changed = `${text.replace('answer', 'Answer')}\n`;
    expect(openNote(`${changed}${peterLine}`, [peter])).toEqual(wrong);
    const damaged = `${peterLine.slice(0, 60)}ABCD${peterLine.slice(60)}`;
    expect(openNote(`${text}\n${damaged}`, [peter])).toEqual(wrong);
    expect(openNote(`${text}\n${enochLine}${damaged}`, [peter, enoch])).toEqual(wrong);
  });
  it('reads a note with 16 signatures, refuses one with more than 100', () => {
    expect(openNote(`${text}\n${enochLine.repeat(15)}${peterLine}`, [peter]).ok).toBe(true);
    expect(openNote(`${text}\n${peterLine.repeat(101)}`, [peter])).toEqual(malformed);
  });
  it.each([
    ['nothing', ''],
    ['text alone', text],
    ['text and an empty line', `${text}\n`],
    ['a last line cut short', `${text}\n${peterLine.slice(0, -1)}`],
    ['a control character', `\u0001${text}\n${peterLine}`],
    ['half a surrogate pair', `\ud83d${text}\n${peterLine}`],
    ['a name with a space', `${text}\n${peterLine.replace('rN', 'r N')}`],
    ['a name with a plus', `${text}\n${peterLine.replace('rN', 'r+N')}`],
    ['a hyphen for the dash', `${text}\n${peterLine.replace('—', '-')}`],
    ['another line among the signatures', `${text}\n${peterLine}Unexpected line.\n`],
    ['a signature too short for an id', `${text}\n— PeterNeumann x08gow==\n`],
    ['a signature that is not base64', `${text}\n— PeterNeumann x08go!==\n`],
    ['a note without end', `${text}${'x'.repeat(1_000_000)}\n\n${peterLine}`],
  ])('refuses %s', (_, note) => {
    expect(openNote(note, [peter])).toEqual(malformed);
  });
});

describe('RFC 8032 s.5.1.7: verification is strict', () => {
  /** A key of order one accepts, by the bare equation, a signature made without any secret. */
  const identity = Uint8Array.of(1, ...new Uint8Array(31));
  const forged = (publicKey: Uint8Array): Signer => ({
    name: 'nobody.example',
    publicKey,
    sign: () => Uint8Array.from([...identity, ...new Uint8Array(32)]),
  });
  it('refuses a key of small order', () => {
    const note = signNote(text, forged(identity));
    const key = verifierKey('nobody.example', identity);
    expect(openNote(note, [key])).toMatchObject({ error: { code: 'wrong-signature' } });
  });
  it('refuses a second spelling of a valid signature', () => {
    const order = hexToBytes('edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010');
    const addOrder: Signer = {
      ...peterSigner,
      sign: (message) => {
        const signature = Uint8Array.from(peterSigner.sign(message));
        let carry = 0;
        order.forEach((byte, at) => {
          const sum = (signature[32 + at] ?? 0) + byte + carry;
          signature[32 + at] = sum & 0xff;
          carry = sum >> 8;
        });
        return signature;
      },
    };
    expect(openNote(signNote(text, addOrder), [peter])).toMatchObject({
      error: { code: 'wrong-signature' },
    });
  });
});

describe('C2SP signed-note: verifier keys', () => {
  it('are read and written', () => {
    expect(peter).toEqual(verifierKey('PeterNeumann', peterSigner.publicKey));
    expect(peter.id).toBe('c74f20a3');
    expect(formatVerifierKey(peter)).toBe(peterKey);
    expect(formatVerifierKey(enoch)).toBe(enochKey);
  });
  it('are refused when any part is cut off or any character changed', () => {
    const accepted = new Set<string>();
    for (let start = 0; start < peterKey.length; start++)
      for (let end = start + 1; end <= peterKey.length; end++)
        if (parseVerifierKey(peterKey.slice(start, end)).ok)
          accepted.add(peterKey.slice(start, end));
    for (let at = 0; at < peterKey.length; at++) {
      const next = String.fromCharCode(peterKey.charCodeAt(at) + 1);
      const changed = peterKey.slice(0, at) + next + peterKey.slice(at + 1);
      if (parseVerifierKey(changed).ok) accepted.add(changed);
    }
    expect([...accepted]).toEqual([peterKey]);
  });
  it.each([
    ['malformed-key', 'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY=='],
    ['not-ed25519', `${peterKey}AAAA`],
    ['not-ed25519', 'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
    ['wrong-key-id', peterKey.replace('c74f20a3', 'c74f20a4')],
    ['malformed-key', peterKey.replace('c74f20a3', 'C74F20A3')],
    ['malformed-key', peterKey.replace('PeterNeumann', 'Peter Neumann')],
    ['malformed-key', `${peterKey}\n`],
    ['malformed-key', 'PeterNeumann+c74f20a3+'],
    ['malformed-key', ''],
  ])('%s: %j', (code, key) => {
    expect(parseVerifierKey(key)).toEqual({ ok: false, error: { code } });
  });
  it('have a name without spaces or plus, and 32 bytes', () => {
    for (const name of ['', 'a b', 'a+b', 'a\u00a0b', 'a\u0085b', 'a\nb'])
      expect(() => verifierKey(name, peter.publicKey)).toThrow(TypeError);
    expect(() => verifierKey('a', new Uint8Array(31))).toThrow(TypeError);
  });
});
