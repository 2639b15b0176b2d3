import {
  entryBundle,
  frontierOf,
  leafHash,
  parseCheckpoint,
  rootOf,
  signCheckpoint,
  type Signer,
  tileBytes,
  tilePath,
  tilesSince,
  tileWidth,
} from '@folkmoot/log';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const written: string[] = [];

/** A folder of its own, removed by `removeLogFolders`. */
export function logFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-log-'));
  written.push(folder);
  return folder;
}

export function removeLogFolders(): void {
  for (const folder of written.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
}

/** How many entries a checkpoint says there are; `null` when it is none. */
export function sizeOf(note: string): number | null {
  const checkpoint = parseCheckpoint(note.slice(0, note.lastIndexOf('\n\n') + 1));
  return checkpoint.ok ? checkpoint.value.size : null;
}

/** Everything that a reader of C2SP logs can fetch, in a folder: the checkpoint, its tiles and bundles. */
export async function mirror(prefix: string): Promise<string> {
  const folder = logFolder();
  const checkpoint = await fetched(`${prefix}/checkpoint`);
  const paths = tilesSince(0, sizeOf(checkpoint.toString()) ?? 0).map(tilePath);
  fs.writeFileSync(path.join(folder, 'checkpoint'), checkpoint);
  for (const tile of paths) {
    const file = path.join(folder, tile);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, await fetched(`${prefix}/${tile}`));
  }
  return folder;
}

/** A log of one's own making, as it would be served. */
export function writeLog(entries: readonly Uint8Array[], signer: Signer): string {
  const folder = logFolder();
  const put = (file: string, bytes: Uint8Array | string): void => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), bytes);
  };
  const [size, leaves] = [entries.length, entries.map(leafHash)];
  for (const tile of tilesSince(0, size)) {
    const [first, unit] = [tile.index * tileWidth, tile.level === 'entries' ? 0 : tile.level];
    const hashes = Array.from({ length: tile.width }, (_, at) =>
      rootOf(
        frontierOf(
          leaves.slice((first + at) * tileWidth ** unit, (first + at + 1) * tileWidth ** unit),
        ),
      ),
    );
    const bundle = () => entryBundle(entries.slice(first, first + tile.width));
    put(tilePath(tile), tile.level === 'entries' ? bundle() : tileBytes(hashes));
  }
  const root = rootOf(frontierOf(leaves));
  put('checkpoint', signCheckpoint({ origin: signer.name, size, root }, signer));
  return folder;
}

async function fetched(url: string): Promise<Buffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}.`);
  return Buffer.from(await answer.arrayBuffer());
}
