import {
  dateInLondon,
  err,
  ok,
  parsePlainDate,
  type PlainDate,
  type Result,
} from '@folkmoot/basics';
import { type Json } from '@folkmoot/log';

/** Reads one value of a document, or throws `Misshapen`. Made by the functions below, run by `readShape`. */
export type Read<T> = (value: Json | undefined, at: string) => T;

class Misshapen extends Error {}

/**
 * Reads a value whose writer is not trusted. Members that nobody asked for are passed over.
 * @returns the value; or what is missing and where, as the end of a sentence: `“roll.count” is not a whole number`
 */
export function readShape<T>(read: Read<T>, value: Json): Result<T, string> {
  try {
    return ok(read(value, ''));
  } catch (error) {
    if (error instanceof Misshapen) return err(error.message);
    throw error;
  }
}

export const text: Read<string> = (value, at) =>
  typeof value === 'string' ? value : refuse(at, 'text');

/** A moment in UTC, such as `2026-06-01T09:00:00.000Z`. */
export const moment: Read<string> = (value, at) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) &&
  isInCalendar(value)
    ? value
    : refuse(at, 'a moment');

/** Whether there is such a moment: no 30 February, no hour 24. */
function isInCalendar(instant: string): boolean {
  try {
    dateInLondon(instant);
    return true;
  } catch {
    return false;
  }
}

/** A day, such as `2026-06-01`. */
export const day: Read<PlainDate> = (value, at) =>
  (typeof value === 'string' ? parsePlainDate(value) : null) ?? refuse(at, 'a day');

/** 64 hexadecimal digits. */
export const sha256: Read<string> = (value, at) =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? value : refuse(at, 'a SHA-256');

/** Whole pence as text. */
export const pence: Read<string> = (value, at) =>
  typeof value === 'string' && /^\d+$/.test(value) ? value : refuse(at, 'whole pence as text');

/** A whole number of nought or more. */
export const whole: Read<number> = (value, at) =>
  typeof value === 'number' && value >= 0 ? value : refuse(at, 'a whole number');

export const yesNo: Read<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : refuse(at, 'true or false');

export const oneOf =
  <const T extends string>(...known: readonly T[]): Read<T> =>
  (value, at) =>
    known.find((one) => one === value) ?? refuse(at, `one of ${known.join(', ')}`);

export const anything: Read<Json> = (value, at) =>
  value ?? (value === null ? null : refuse(at, 'there'));

export const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value, at) =>
    value === null ? null : read(value, at);

/** A member that may be left out. */
export const optional =
  <T>(read: Read<T>): Read<T | null> =>
  (value, at) =>
    value === undefined ? null : read(value, at);

export const listOf =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value, at) =>
    Array.isArray(value)
      ? value.map((item: Json, n) => read(item, `${at}[${n}]`))
      : refuse(at, 'a list');

export const object = <T extends object>(members: {
  readonly [K in keyof T]: Read<T[K]>;
}): Read<T> => {
  const readers = Object.entries<Read<unknown>>(members);
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return refuse(at, 'an object');
    const given = value as Readonly<Record<string, Json>>;
    const read: Record<string, unknown> = {};
    for (const [name, member] of readers)
      read[name] = member(given[name], at === '' ? name : `${at}.${name}`);
    return read as T;
  };
};

function refuse(at: string, wanted: string): never {
  throw new Misshapen(at === '' ? `it is not ${wanted}` : `“${at}” is not ${wanted}`);
}
