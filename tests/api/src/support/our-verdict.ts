import { valueOf } from '@folkmoot/basics';
import {
  bundleEntries,
  leafHash,
  parseVerifierKey,
  rootOfTile,
  sameBytes,
  tileBytes,
  tilePath,
  tilesSince,
  tileWidth,
} from '@folkmoot/log';
import { verifyRecord } from '@folkmoot/verify';
import fs from 'node:fs';
import path from 'node:path';
import { sizeOf } from './log-folder';

/** What our own libraries say of the log in a folder: its checkpoint, entries, order and every tile. */
export async function ourVerdict(
  folder: string,
  vkey: string,
  earlier: readonly string[] = [],
): Promise<boolean> {
  const read = (file: string): Buffer | null =>
    fs.existsSync(path.join(folder, file)) ? fs.readFileSync(path.join(folder, file)) : null;
  const key = valueOf(parseVerifierKey(vkey));
  const checkpoint = read('checkpoint')?.toString() ?? '';
  const size = sizeOf(checkpoint);
  if (size === null) return false;
  const entries = entriesIn(size, read);
  const { ok } = await verifyRecord({
    origin: key.name,
    keys: [key],
    checkpoint,
    kept: earlier.map((file) => fs.readFileSync(file, 'utf8')),
    entries: () => entries,
    constitution: () => null,
    decisionNumbers: () => [],
    decision: () => null,
    countSheet: () => null,
    ballots: () => null,
    archive: () => null,
    issued: () => null,
  });
  return ok && holdsItsTiles(entries.map(leafHash), read);
}

export type Read = (file: string) => Buffer | null;

/** As far as the bundles can be read: what is missing then is missing from the log. */
export function entriesIn(size: number, read: Read): Uint8Array[] {
  const bundles = tilesSince(0, size).filter(({ level }) => level === 'entries');
  return bundles.flatMap((tile) => {
    const bytes = read(tilePath(tile));
    return (bytes && bundleEntries(bytes, tile.width)) ?? [];
  });
}

function holdsItsTiles(leaves: readonly Uint8Array[], read: Read): boolean {
  for (let [level, hashes] = [0, leaves]; hashes.length > 0; level++) {
    const above: Uint8Array[] = [];
    for (let index = 0; index * tileWidth < hashes.length; index++) {
      const own = hashes.slice(index * tileWidth, (index + 1) * tileWidth);
      const published = read(tilePath({ level, index, width: own.length }));
      if (!published || !sameBytes(published, tileBytes(own))) return false;
      if (own.length === tileWidth) above.push(rootOfTile(own));
    }
    hashes = above;
  }
  return true;
}
