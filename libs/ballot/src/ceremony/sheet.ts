import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { err, ok, type Result } from '@folkmoot/basics';
import { alphabet, isSeed } from './seed';

/** Why what somebody typed is not a recovery sheet's code. */
export type SheetFault = {
  /** `unknown-character`: of those that look alike only some are used: no 0, O, I or l. */
  readonly code: 'wrong-length' | 'unknown-character' | 'mistyped';
};

const checkLength = 3;
const group = 5;

/**
 * A seed as a recovery sheet shows it: five groups of five characters, the last three of which tell
 * whether the others were typed right. One wrong character slips through once in 195,112 times.
 */
export function sheetCode(seed: string): string {
  const code = seed + checkOf(seed);
  const groups = Array.from({ length: code.length / group }, (_, at) =>
    code.slice(group * at, group * (at + 1)),
  );
  return groups.join(' ');
}

/** The seed of a code typed from a sheet. Spaces and hyphens do not matter, capitals do. */
export function seedOfSheet(typed: string): Result<string, SheetFault> {
  const code = typed.replace(/[\s-]/g, '');
  if ([...code].some((character) => !alphabet.includes(character)))
    return err({ code: 'unknown-character' });
  const seed = code.slice(0, -checkLength);
  if (!isSeed(seed)) return err({ code: 'wrong-length' });
  return code === seed + checkOf(seed) ? ok(seed) : err({ code: 'mistyped' });
}

function checkOf(seed: string): string {
  const bytes = sha256(utf8ToBytes(`sheet|${seed}`)).subarray(0, 8);
  let number = bytes.reduce((value, byte) => value * 256n + BigInt(byte), 0n);
  const base = BigInt(alphabet.length);
  let check = '';
  for (let at = 0; at < checkLength; at++) {
    check += alphabet.charAt(Number(number % base));
    number /= base;
  }
  return check;
}
