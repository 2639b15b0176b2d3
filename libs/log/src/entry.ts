import { err, ok, type Result } from '@folkmoot/basics';
import { isAction, type Action } from './actions';
import { decodeUtf8, utf8 } from './bytes';
import { canonicalJson, parseCanonicalJson, type Json, type JsonFault } from './canonical-json';

/** One line of the log. It names no person: who acted is in a commitment, whose opening can be erased. */
export interface Entry {
  /** Position in the log, from 0. */
  readonly index: number;
  /** When the entry was appended, in UTC to the microsecond: `2026-11-21T23:01:04.003441Z`. */
  readonly time: string;
  readonly action: Action;
  /** What was acted on, such as a poll's id: 1 to 200 printable ASCII characters, no space, `"` or `\`. */
  readonly resource: string;
  /** Commitments by name: see `commitment`. */
  readonly commitments: Readonly<Record<string, string>>;
  /** What anyone may read. */
  readonly fields: Readonly<Record<string, Json>>;
}

/** Why bytes are not an entry. */
export type EntryFault =
  | { readonly code: 'wrong-size'; readonly bytes: number }
  | { readonly code: 'not-utf-8' }
  | JsonFault
  | { readonly code: 'wrong-shape'; readonly at: '$' | '$.b' | '$.b.c' | '$.b.p' | '$.b.r' }
  | { readonly code: 'unknown-version' }
  | { readonly code: 'wrong-index' }
  | { readonly code: 'wrong-time' }
  | { readonly code: 'unknown-action'; readonly action: string };

/** Bytes in the longest entry: what a two-byte length can say. Source: C2SP tlog-tiles, entry bundles. */
export const longestEntry = 65_535;

/**
 * The exact text of an entry: `{"b":{"a":action,"c":commitments,"p":fields,"r":resource},"i":…,"t":…,"v":1}`.
 * Its UTF-8 bytes are what the log stores and hashes; they are never written again from the parts.
 * @throws TypeError when the parts do not make an entry, with the reason that `parseEntry` would give
 */
export function entryText({ action, commitments, fields, resource, index, time }: Entry): string {
  const body = { a: action, c: commitments, p: fields, r: resource };
  const text = canonicalJson({ b: body, i: index, t: time, v: 1 });
  const read = parseEntry(utf8(text));
  if (!read.ok) throw new TypeError(`Not an entry: ${canonicalJson(read.error)}.`);
  return text;
}

/** Reads the stored bytes of an entry. Whether `index` is its place in the log is for the reader to check. */
export function parseEntry(bytes: Uint8Array): Result<Entry, EntryFault> {
  if (bytes.length < 1 || bytes.length > longestEntry)
    return err({ code: 'wrong-size', bytes: bytes.length });
  const text = decodeUtf8(bytes);
  if (!text.ok) return text;
  const json = parseCanonicalJson(text.value);
  return json.ok ? readEntry(json.value) : json;
}

function readEntry(json: Json): Result<Entry, EntryFault> {
  if (!isObjectOf(json, ['b', 'i', 't', 'v'])) return err({ code: 'wrong-shape', at: '$' });
  const { b: body, i: index, t: time, v: version } = json;
  if (version !== 1) return err({ code: 'unknown-version' });
  if (typeof index !== 'number' || index < 0) return err({ code: 'wrong-index' });
  if (typeof time !== 'string' || !isTime(time)) return err({ code: 'wrong-time' });
  return readBody(body, index, time);
}

function readBody(body: Json, index: number, time: string): Result<Entry, EntryFault> {
  if (!isObjectOf(body, ['a', 'c', 'p', 'r'])) return err({ code: 'wrong-shape', at: '$.b' });
  const { a: action, c: commitments, p: fields, r: resource } = body;
  if (typeof action !== 'string') return err({ code: 'wrong-shape', at: '$.b' });
  if (!isAction(action)) return err({ code: 'unknown-action', action });
  if (!isCommitments(commitments)) return err({ code: 'wrong-shape', at: '$.b.c' });
  if (!isObject(fields)) return err({ code: 'wrong-shape', at: '$.b.p' });
  if (!isResource(resource)) return err({ code: 'wrong-shape', at: '$.b.r' });
  return ok({ index, time, action, resource, commitments, fields });
}

const isObject = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with these names and no others. */
const isObjectOf = <Name extends string>(
  value: Json,
  names: readonly Name[],
): value is { readonly [name in Name]: Json } =>
  isObject(value) &&
  Object.keys(value).length === names.length &&
  names.every((name) => Object.hasOwn(value, name));

const isCommitments = (value: Json): value is Readonly<Record<string, string>> =>
  isObject(value) && Object.keys(value).every((name) => isCommitment(name, value[name]!));

const isCommitment = (name: string, text: Json): boolean =>
  /^[a-z][A-Za-z0-9-]{0,63}$/.test(name) && typeof text === 'string' && commitmentForm.test(text);

/** 32 bytes in base64url without padding: the last of 43 characters has two bits to spare, which are nought. */
const commitmentForm = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;

/** Plain characters only, so that a database can write the entry without escaping anything. */
const isResource = (value: Json): value is string =>
  typeof value === 'string' && /^[!#-[\]-~]{1,200}$/.test(value);

/** A moment that the calendar has: no 30 February, no leap second, since PostgreSQL writes neither. */
function isTime(text: string): boolean {
  if (!timeForm.test(text)) return false;
  const day = twoDigits(text, 8);
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  return (
    day >= 1 &&
    day <= daysIn(year, twoDigits(text, 5)) &&
    twoDigits(text, 11) <= 23 &&
    twoDigits(text, 14) <= 59 &&
    twoDigits(text, 17) <= 59
  );
}

const zero = 0x30;

const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero;

const timeForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;

const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Of the Gregorian calendar, also for years before it; 0 for a month that there is not. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (daysInMonths[month - 1] ?? 0);
}
