import { err, ok, type Result } from './result';

/** A code of 12 symbols, printed in a letter and typed by whoever got it: without spaces or hyphens, in capitals. */
export type LetterCode = string & { readonly letterCode: unique symbol };

/** Why something typed cannot be a code: none of them is a guess at one. */
export type Mistyped = 'length' | 'symbol' | 'check';

/** Crockford's base 32: no I, L, O or U. Source: https://www.crockford.com/base32.html */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const readAs: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Symbols of a code that are drawn; the last one follows from them. */
export const drawnSymbols = 11;
const group = 4;

/**
 * A code from chance. Each symbol is worth 5 bits, and the code 55.
 * @param drawn  11 random bytes, of each of which the lowest 5 bits count
 */
export function letterCode(drawn: Uint8Array): LetterCode {
  if (drawn.length !== drawnSymbols) throw new RangeError('A code is drawn from 11 bytes.');
  const values = Array.from(drawn, (byte) => byte & 31);
  return [...values, timesAlpha(checkOf(values))]
    .map((value) => symbols[value])
    .join('') as LetterCode;
}

/**
 * Reads a code as it was typed: in any case, with spaces and hyphens anywhere, O for 0, and I or L for 1.
 * @returns `check` when every symbol could be one of a code, and they are none together: one of them is wrong, or two
 *   have changed places
 */
export function readLetterCode(typed: string): Result<LetterCode, Mistyped> {
  const folded = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .replace(/[OIL]/g, (symbol) => readAs[symbol] ?? symbol);
  if (!/^[0-9A-HJKMNP-TV-Z]*$/.test(folded)) return err('symbol');
  if (folded.length !== drawnSymbols + 1) return err('length');
  const values = Array.from(folded, (symbol) => symbols.indexOf(symbol));
  return checkOf(values) === 0 ? ok(folded as LetterCode) : err('check');
}

/** A code as it is printed: `7K2P-QX4M-9DTB`. */
export const writeLetterCode = (code: LetterCode): string =>
  Array.from({ length: code.length / group }, (_, n) =>
    code.slice(n * group, (n + 1) * group),
  ).join('-');

/**
 * The sum of the symbols, each times a power of α of its own, in the field of 32 elements; 0 for a code. A wrong symbol
 * changes it, since no power is 0; so do two different symbols that change places, since no two powers are alike.
 */
const checkOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => timesAlpha(sum) ^ value, 0);

/** Times α in GF(2)[α] / (α⁵ + α² + 1), where α is of order 31. */
const timesAlpha = (value: number): number => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);
