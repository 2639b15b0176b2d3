import { type FileSource, layout } from '@folkmoot/verify';
import { buffer } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { Cannot } from '../command';

/** No file of a public record is nearly as large: what is larger was made to exhaust this machine. */
const largestFile = 512 * 1024 * 1024;

/** A public record in a zip file; the folder may stand in it by its name. Files are unpacked as they are read. */
export class Archive implements FileSource {
  private constructor(
    private readonly name: string,
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    /** What stands before the paths of the record. */
    private readonly prefix: string,
  ) {}

  /** @throws Cannot when it is no zip file that can be read */
  static async open(file: string): Promise<Archive> {
    try {
      const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) {
        if (entry.fileName.endsWith('/')) continue;
        if (entries.has(entry.fileName))
          throw new Cannot(`${file} holds two files named ${entry.fileName}.`);
        entries.set(entry.fileName, entry);
      }
      return new Archive(file, zip, entries, prefixIn([...entries.keys()]));
    } catch (error) {
      if (error instanceof Cannot) throw error;
      throw new Cannot(`${file} cannot be read as a zip file: ${(error as Error).message}.`);
    }
  }

  async read(path: string): Promise<Uint8Array | null> {
    const entry = this.entries.get(this.prefix + path);
    if (!entry) return null;
    if (entry.uncompressedSize > largestFile)
      throw new Cannot(`The file ${path} in ${this.name} is too large for a public record.`);
    try {
      return await buffer(await this.zip.openReadStreamPromise(entry));
    } catch (error) {
      throw new Cannot(
        `The file ${path} in ${this.name} cannot be unpacked: ${(error as Error).message}. The zip file is damaged.`,
      );
    }
  }

  list(): Promise<readonly string[]> {
    const names = [...this.entries.keys()].map((name) =>
      name.startsWith(this.prefix) ? name.slice(this.prefix.length) : name,
    );
    return Promise.resolve(names);
  }

  close(): void {
    this.zip.close();
  }
}

function prefixIn(names: readonly string[]): string {
  const checkpoints = names.filter(
    (name) => name === layout.checkpoint || name.endsWith(`/${layout.checkpoint}`),
  );
  const [shortest] = checkpoints.toSorted((a, b) => a.length - b.length);
  return shortest?.slice(0, -layout.checkpoint.length) ?? '';
}
