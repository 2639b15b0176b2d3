import { type FileSource, layout } from '@folkmoot/verify';
import fs from 'node:fs';
import path from 'node:path';
import { Cannot } from '../command';

/** A public record in a folder on this machine. */
export class Directory implements FileSource {
  constructor(private readonly root: string) {}

  /** Read at once: nothing else is to be done meanwhile, and a large log is thousands of small files. */
  read(file: string): Promise<Uint8Array | null> {
    return Promise.resolve(this.readNow(file));
  }

  list(): Promise<readonly string[]> {
    const found = fs.readdirSync(this.root, { recursive: true, withFileTypes: true });
    const files = found
      .filter((file) => !file.isDirectory())
      .map((file) => path.relative(this.root, path.join(file.parentPath, file.name)))
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => !file.startsWith(`${layout.staging}/`));
    return Promise.resolve(files);
  }

  private readNow(file: string): Uint8Array | null {
    try {
      return fs.readFileSync(path.join(this.root, ...file.split('/')));
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return null;
      throw new Cannot(`${path.join(this.root, file)} cannot be read: ${message}.`);
    }
  }
}
