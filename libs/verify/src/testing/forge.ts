import { type Json } from '@folkmoot/log';

type Tree = Record<string, Json>;

/**
 * A copy of plain data with one value changed.
 * @param path  names and list places: `contests.0.elected`
 */
export function forge(data: Json, path: string, to: (was: Json) => Json): Json {
  const copy = structuredClone(data);
  const names = path.split('.');
  const last = names.pop()!;
  const parent = names.reduce((tree, name) => tree[name] as Tree, copy as Tree);
  parent[last] = to(parent[last] ?? null);
  return copy;
}

/** The value at a path. */
export const valueAt = (data: Json, path: string): Json =>
  path.split('.').reduce<Json>((tree, name) => (tree as Tree)[name]!, data);
