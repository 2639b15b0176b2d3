import { order } from '../group/scalar';

export interface JsonObject {
  [name: string]: Json;
}
export type Json = string | number | boolean | Json[] | JsonObject;

/** A place within JSON: names and indices with dots between them. */
type Path = string;

/** A text of JSON after a change. */
export function edited(text: string, edit: (json: JsonObject) => void): string {
  const json = JSON.parse(text) as JsonObject;
  edit(json);
  return JSON.stringify(json);
}

/** The value at a path. */
export function at<T extends Json>(json: Json, path: Path): T {
  const value = path.split('.').reduce<Json | undefined>((holder, name) => {
    return (holder as JsonObject | undefined)?.[name];
  }, json);
  if (value === undefined) throw new Error(`There is no ${path}.`);
  return value as T;
}

/** Puts a value in the place of another. */
export function put(json: Json, path: Path, value: Json): void {
  at(json, path);
  const names = path.split('.');
  const name = names.pop() ?? '';
  const holder = names.length > 0 ? at<JsonObject>(json, names.join('.')) : (json as JsonObject);
  holder[name] = value;
}

/** Adds one to the scalar at a path. */
export const nudge = (json: Json, path: Path): void =>
  put(json, path, String((BigInt(at<string>(json, path)) + 1n) % order));
