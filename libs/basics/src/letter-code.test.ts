import fc from 'fast-check';
import { type LetterCode, letterCode, readLetterCode, writeLetterCode } from './letter-code';

const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codes = fc.uint8Array({ minLength: 11, maxLength: 11 }).map(letterCode);
const one = letterCode(Uint8Array.from({ length: 11 }, (_, n) => n * 7));
const reads = (typed: string, code: LetterCode) =>
  expect(readLetterCode(typed)).toEqual({ ok: true, value: code });

/** The code with other symbols at some places. */
const changed = (code: string, at: Readonly<Record<number, string | undefined>>): string =>
  Array.from(code, (symbol, place) => at[place] ?? symbol).join('');

describe('a code of 12 symbols', () => {
  it('is printed in three groups of its alphabet, which has no I, L, O or U', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(writeLetterCode(code)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });

  it('feature 3: is read in lower case, with spaces or hyphens, and with O for 0, I or L for 1', () => {
    const zeros = letterCode(new Uint8Array(11));
    reads('oooo-OOOO 0000', zeros);
    const ones = letterCode(Uint8Array.from({ length: 11 }, () => 1));
    reads(ones.replaceAll('1', 'l'), ones);
    reads(ones.replaceAll('1', 'I'), ones);
    fc.assert(
      fc.property(codes, fc.constantFrom(' ', '-', '  ', '–', '\u00a0', '\u200b'), (code, gap) => {
        reads(code, code);
        reads(writeLetterCode(code), code);
        reads(` ${Array.from(code.toLowerCase()).join(gap)}${gap}`, code);
      }),
    );
  });

  it('finds every single wrong symbol', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let place = 0; place < 12; place += 1)
          for (const symbol of symbols)
            if (symbol !== code[place])
              expect(readLetterCode(changed(code, { [place]: symbol }))).toEqual({
                ok: false,
                error: 'check',
              });
      }),
      { numRuns: 20 },
    );
  });

  it('finds every two symbols that changed places, neighbours or not', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let a = 0; a < 12; a += 1)
          for (let b = a + 1; b < 12; b += 1)
            if (code[a] !== code[b])
              expect(readLetterCode(changed(code, { [a]: code[b], [b]: code[a] }))).toEqual({
                ok: false,
                error: 'check',
              });
      }),
      { numRuns: 50 },
    );
  });

  it('takes one in 32 for a code of those that somebody makes up', () => {
    const last = Array.from(symbols, (symbol) => readLetterCode(one.slice(0, 11) + symbol));
    expect(last.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it.each([
    ['', 'length'],
    [one.slice(1), 'length'],
    [`${one}${one}`, 'length'],
    [changed(one, { 3: 'U' }), 'symbol'],
    [changed(one, { 3: '*' }), 'symbol'],
    [changed(one, { 3: 'é' }), 'symbol'],
  ])('says what is wrong with %p', (typed, error) => {
    expect(readLetterCode(typed)).toEqual({ ok: false, error });
  });

  it('is drawn from 11 bytes and from nothing else', () => {
    expect(() => letterCode(new Uint8Array(12))).toThrow(RangeError);
  });
});
