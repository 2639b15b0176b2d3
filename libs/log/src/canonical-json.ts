import { err, ok, type Result } from '@folkmoot/basics';
import { isWellFormed } from './bytes';
import { readPlainJson } from './plain-json';

/**
 * What the record may hold. A number is a whole number within ±(2^53 - 1), so that every language
 * reads it alike; money is in pence, fractions are two whole numbers, dates are text.
 */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Why a text is not canonical JSON. `detail` names the place and says what to write instead. */
export type JsonFault =
  | { readonly code: 'not-json' }
  | { readonly code: 'value-not-allowed'; readonly detail: string }
  | { readonly code: 'not-canonical' };

/** Deeper than any document of ours, and far from exhausting the stack on a hostile one. */
const deepestNesting = 64;

/**
 * The one way to write a value as JSON: names sorted by UTF-16 code units, no spaces, shortest escapes.
 * Source: RFC 8785, narrowed to the values of `Json`.
 * @throws TypeError naming the place (`$.p.share`) of a value that the record may not hold: a fraction,
 *   an unsafe integer, -0, a lone surrogate, `undefined`, anything that is not plain data
 */
export const canonicalJson = (value: unknown): string => write(value, '$', 0);

/**
 * Reads canonical JSON and nothing else: a text that says the same in other bytes (spaces, another
 * order, a name twice, `1.0`) is refused, so that a hash of the text is a hash of the value.
 * Source: RFC 8785; RFC 8259 s.4 on repeated names.
 */
export function parseCanonicalJson(text: string): Result<Json, JsonFault> {
  const plain = readPlainJson(text, deepestNesting);
  if (plain !== undefined) return ok(plain);
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return err({ code: 'not-json' });
  }
  try {
    return canonicalJson(value) === text ? ok(value) : err({ code: 'not-canonical' });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return err({ code: 'value-not-allowed', detail: error.message });
  }
}

function write(value: unknown, path: string, depth: number): string {
  if (depth > deepestNesting) throw refusal(path, `is more than ${deepestNesting} levels deep`);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeString(value, path);
  if (typeof value === 'number') return writeInteger(value, path);
  if (Array.isArray(value)) return writeArray(value, path, depth);
  if (typeof value === 'object' && isPlain(value)) return writeObject(value, path, depth);
  throw refusal(path, `is ${describe(value)}; write text, whole numbers, lists and plain objects`);
}

function writeString(value: string, path: string): string {
  if (!isWellFormed(value)) throw refusal(path, 'holds half a surrogate pair, which is not text');
  return JSON.stringify(value);
}

function writeInteger(value: number, path: string): string {
  if (Object.is(value, -0)) throw refusal(path, 'is -0; write 0');
  if (Number.isSafeInteger(value)) return String(value);
  throw refusal(path, `is ${value}, not a whole number within ±(2^53 - 1); write it as text`);
}

function writeArray(values: readonly unknown[], path: string, depth: number): string {
  // Array.from visits the holes that map would skip.
  const items = Array.from(values, (value, at) => write(value, `${path}[${at}]`, depth + 1));
  return `[${items.join(',')}]`;
}

function writeObject(value: object, path: string, depth: number): string {
  const fields = new Map<string, unknown>(Object.entries(value));
  const names = [...fields.keys()].sort();
  const members = names.map((name) => {
    const at = `${path}.${name}`;
    return `${writeString(name, at)}:${write(fields.get(name), at, depth + 1)}`;
  });
  return `{${members.join(',')}}`;
}

/** An object literal or parsed JSON, from this realm or another; not a class, map, date or function. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  const isBare = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isBare && Object.getOwnPropertySymbols(value).length === 0;
}

const describe = (value: unknown): string =>
  typeof value === 'object' ? 'not plain data' : typeof value;

const refusal = (path: string, problem: string): TypeError => new TypeError(`${path} ${problem}.`);
