import fs from 'node:fs';
import path from 'node:path';
import { unusable } from './unusable';

/**
 * Replaces a file whole: after a crash it holds the old text or the new one. For its owner's eyes only.
 * @throws UnusableFile when it cannot be written
 */
export function replaceFile(file: string, text: string): void {
  const draft = `${file}.new`;
  try {
    writeFlushed(draft, text);
    fs.renameSync(draft, file);
    flushFolder(path.dirname(file));
  } catch (error) {
    throw unusable(file, error);
  }
}

/** A new file for its owner's eyes only, on the disk when this returns. */
export function writeFlushed(file: string, text: string): void {
  fs.rmSync(file, { force: true });
  fs.writeFileSync(file, text, { mode: 0o600, flush: true });
}

/** So that the names in it survive a power cut as well. Windows has no such thing and needs none. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
