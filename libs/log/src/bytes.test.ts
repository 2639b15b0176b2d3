import { decodeUtf8, sameBytes, sha256Hex, utf8 } from './bytes';

describe('RFC 3629: text as UTF-8', () => {
  it('writes and reads the same text, a byte order mark included', () => {
    const text = '\ufeffZoë 😀';
    expect(decodeUtf8(utf8(text))).toEqual({ ok: true, value: text });
  });
  it('refuses half a surrogate pair instead of replacing it', () => {
    expect(() => utf8('a\ud83d')).toThrow(TypeError);
    expect(() => utf8('\ude00\ud83d')).toThrow(TypeError);
  });
  it.each([
    ['a byte that starts nothing', [0xff]],
    ['a longer form than needed', [0xc0, 0x80]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a sequence cut short', [0xe2, 0x82]],
  ])('refuses %s', (_, bytes) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toEqual({ ok: false, error: { code: 'not-utf-8' } });
  });
});

describe('FIPS 180-4: SHA-256 in hex', () => {
  it('hashes text as its UTF-8 bytes', () => {
    expect(sha256Hex('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(sha256Hex(Uint8Array.of(0x61, 0x62, 0x63))).toBe(sha256Hex('abc'));
  });
});

describe('equal bytes', () => {
  it('compares length and every byte', () => {
    expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
    expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
    expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2, 0))).toBe(false);
    expect(sameBytes(Uint8Array.of(1, 2, 0), Uint8Array.of(1, 2))).toBe(false);
  });
});
