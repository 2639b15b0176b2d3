import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The booth as it was built: every file of its bundle with its hash. */
export interface Release {
  /**
   * One line a file, sorted by address: SHA-256, two spaces, address below the folder. As `sha256sum` writes it, so that
   * anybody can make the same list of a booth that they built or fetched.
   */
  readonly list: string;
  /** Of the list: the fingerprint of the release. */
  readonly sha256: string;
  readonly files: number;
}

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** Hashes what is in the folder of the built booth; `null` where it was not built. */
export function readRelease(folder: string): Release | null {
  if (!fs.existsSync(path.join(folder, 'booth.html'))) return null;
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const addresses = files.map((file) => path.relative(folder, file).split(path.sep).join('/'));
  const lines = addresses
    .toSorted()
    .map((address) => `${sha256(fs.readFileSync(path.join(folder, address)))}  ${address}\n`);
  const list = lines.join('');
  return { list, sha256: sha256(list), files: lines.length };
}
