import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { unusable, UnusableFile } from './unusable';
import { flushFolder, writeFlushed } from './whole-file';

/** Rights of a group and of others: a folder of secrets gives them none. */
const anybodyElse = 0o077;

/**
 * A folder for secrets, made when it is missing.
 * @throws UnusableFile when it cannot be made, or others than its owner may use it
 */
export function secretFolder(folder: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { mode } = fs.statSync(folder);
    if (process.platform !== 'win32' && (mode & anybodyElse) !== 0)
      throw new UnusableFile(
        `${folder} is for secrets and others than its owner may use it (mode ${(mode & 0o777).toString(8)}). Close it: chmod 700 ${folder}.`,
      );
  } catch (error) {
    throw unusable(folder, error);
  }
}

/**
 * Keeps a secret in a new file, on the disk when this returns.
 * @throws UnusableFile when it cannot be written, or is there already
 */
export function keepSecret(file: string, text: string): void {
  const draft = `${file}.${process.pid}.new`;
  try {
    writeFlushed(draft, text);
    fs.linkSync(draft, file); // never over another
    flushFolder(path.dirname(file));
  } catch (error) {
    throw unusable(file, error);
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/**
 * Writes over a secret and deletes its file. A disk may keep what was written over; backups do.
 * @returns whether there was one
 * @throws UnusableFile when it is there and cannot be destroyed
 */
export function destroySecret(file: string): boolean {
  try {
    const { size } = fs.statSync(file);
    const handle = fs.openSync(file, 'r+');
    try {
      fs.writeSync(handle, randomBytes(size), 0, size, 0);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    fs.rmSync(file);
    flushFolder(path.dirname(file));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw unusable(file, error);
  }
}
