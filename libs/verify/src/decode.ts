import { err, ok, type Result } from '@folkmoot/basics';
import { decodeUtf8, type Json, parseCanonicalJson } from '@folkmoot/log';
import { type Read, readShape } from './shape';

/** The value of a file that must be canonical JSON; or what it is not, as the end of a sentence. */
export function readCanonical(bytes: Uint8Array): Result<Json, string> {
  const text = decodeUtf8(bytes);
  if (!text.ok) return err('it is not UTF-8 text');
  const json = parseCanonicalJson(text.value);
  return json.ok ? json : err('it is not canonical JSON');
}

/** A file that must be canonical JSON of one shape. */
export function readDocument<T>(bytes: Uint8Array, read: Read<T>): Result<T, string> {
  const json = readCanonical(bytes);
  if (!json.ok) return json;
  const shaped = readShape(read, json.value);
  return shaped.ok ? ok(shaped.value) : shaped;
}
