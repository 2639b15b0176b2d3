import fc from 'fast-check';
import { fromBase64, fromBase64Url, toBase64, toBase64Url } from './base64';
import { utf8 } from './bytes';

describe('RFC 4648 s.10: test vectors', () => {
  it.each([
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg=='],
    ['fooba', 'Zm9vYmE='],
    ['foobar', 'Zm9vYmFy'],
  ])('"%s" is "%s"', (text, encoded) => {
    expect(toBase64(utf8(text))).toBe(encoded);
    expect(fromBase64(encoded)).toEqual(Uint8Array.from(utf8(text)));
  });
});

describe('RFC 4648 s.4, s.5: base64 and base64url', () => {
  it('agree with Node on any bytes, and read back what they write', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
    );
  });
});

describe('RFC 4648 s.3: one spelling for each value', () => {
  it.each(['Zg', 'Zg=', 'Zh==', 'Zm9=', 'Zm9v ', 'Zm\n9v', 'Zm9v====', '=', '-_-_', 'Zm9v\n'])(
    'refuses "%s" as base64',
    (text) => expect(fromBase64(text)).toBeNull(),
  );
  it.each(['Zg==', 'Zh', 'Z', 'a+b/', 'Zm9v ', 'Zm9vZ', 'Zm9v\n'])(
    'refuses "%s" as base64url',
    (text) => expect(fromBase64Url(text)).toBeNull(),
  );
});
