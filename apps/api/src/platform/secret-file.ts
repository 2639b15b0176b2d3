import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { StartupError } from './startup-error';

/** Rights of a group and of others: a secret gives them none. */
const anybodyElse = 0o077;

/**
 * Draws 32 random bytes into a file, in base64, unless it is there. Copies that start at once agree
 * on it: whoever creates the file first wins.
 * @throws StartupError when the folder cannot be written
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
  writeFlushed(draft, `${randomBytes(32).toString('base64')}\n`);
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
 * @throws StartupError when it cannot be read, or others can
 */
export function readSecret(file: string): string {
  try {
    const { mode } = fs.statSync(file);
    if (process.platform !== 'win32' && (mode & anybodyElse) !== 0)
      throw new StartupError(
        `${file} holds a secret and others than its owner may use it (mode ${(mode & 0o777).toString(8)}). Close it: chmod 600 ${file}. If somebody may have read it, replace the key.`,
      );
    return fs.readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw unusable(file, error);
  }
}

/** Replaces a file whole: after a crash it holds the old text or the new one. For its owner's eyes only. */
export function replaceFile(file: string, text: string): void {
  const draft = `${file}.new`;
  writeFlushed(draft, text);
  fs.renameSync(draft, file);
  flushFolder(path.dirname(file));
}

function writeFlushed(file: string, text: string): void {
  fs.rmSync(file, { force: true });
  fs.writeFileSync(file, text, { mode: 0o600, flush: true });
}

/** So that the name survives a power cut as well. Windows has no such thing and needs none. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

function unusable(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new StartupError(
    `The key file ${file} cannot be used (${code}). Let this user write its folder, or name another file in LOG_KEY_FILE.`,
  );
}
