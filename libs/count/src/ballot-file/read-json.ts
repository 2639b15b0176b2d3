import { type Result } from '@folkmoot/basics';
import { type BallotFileFault } from './fault';
import { readText } from './file-text';
import { type Located, LocatedJson } from './located-json';

/**
 * Reads any JSON document as plain values.
 * @param bytes  the file as stored
 * @returns the value; or the first place that is no JSON, or where an object has a key twice
 */
export const readJson = (bytes: Uint8Array): Result<unknown, BallotFileFault> =>
  readText(bytes, ({ text }) => plain(new LocatedJson(text).read()));

function plain({ value }: Located): unknown {
  if (isObject(value))
    return Object.fromEntries([...value].map(([name, member]) => [name, plain(member)]));
  return isList(value) ? value.map(plain) : value;
}

const isObject = (value: Located['value']): value is ReadonlyMap<string, Located> =>
  value instanceof Map;

const isList = (value: Located['value']): value is readonly Located[] => Array.isArray(value);
