import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { unusable, UnusableFile } from './unusable';
import { flushFolder, writeFlushed } from './whole-file';

/** Rights of a group and of others: a secret gives them none. */
const anybodyElse = 0o077;
const secretLength = 32;

/**
 * Draws 32 random bytes into a file, in base64, unless it is there. Programs that start at once agree
 * on it: whoever creates the file first wins.
 * @throws UnusableFile when the folder cannot be written
 */
export function makeSecret(file: string): void {
  if (fs.existsSync(file)) return;
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    draw(file);
  } catch (error) {
    throw unusable(file, error);
  }
}

function draw(file: string): void {
  const draft = `${file}.${process.pid}.new`;
  writeFlushed(draft, `${randomBytes(secretLength).toString('base64')}\n`);
  try {
    fs.linkSync(draft, file);
    flushFolder(path.dirname(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/**
 * The text of a file that only its owner may read.
 * @throws UnusableFile when it cannot be read, or others can
 */
export function readSecret(file: string): string {
  try {
    const { mode } = fs.statSync(file);
    if (process.platform !== 'win32' && (mode & anybodyElse) !== 0)
      throw new UnusableFile(
        `${file} holds a secret and others than its owner may use it (mode ${(mode & 0o777).toString(8)}). Close it: chmod 600 ${file}. If somebody may have read it, replace the key.`,
      );
    return fs.readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw unusable(file, error);
  }
}

/**
 * The 32 bytes that a text says in base64.
 * @param file  where the text is from
 * @throws UnusableFile when it is no such key
 */
export function secretIn(file: string, text: string): Uint8Array {
  const seed = Buffer.from(text.trim(), 'base64');
  if (seed.length === secretLength) return seed;
  throw new UnusableFile(
    `The key file ${file} does not hold a 32-byte key. Put the right file back: with another key, what was signed before is not this signer’s.`,
  );
}
