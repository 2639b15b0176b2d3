import { type FileSource, layout } from '@folkmoot/verify';
import fs from 'node:fs/promises';
import path from 'node:path';
import { Cannot } from '../command';

/** A public record in a folder on this machine. */
export class Directory implements FileSource {
  constructor(private readonly root: string) {}

  async read(file: string): Promise<Uint8Array | null> {
    try {
      return await fs.readFile(path.join(this.root, ...file.split('/')));
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return null;
      throw new Cannot(`${path.join(this.root, file)} cannot be read: ${message}.`);
    }
  }

  async list(): Promise<readonly string[]> {
    const found = await fs.readdir(this.root, { recursive: true, withFileTypes: true });
    return found
      .filter((file) => !file.isDirectory())
      .map((file) => path.relative(this.root, path.join(file.parentPath, file.name)))
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => !file.startsWith(`${layout.staging}/`));
  }
}
