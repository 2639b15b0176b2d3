import { type FileMark, type FileMarks, type Manifest } from '@folkmoot/verify';
import { createHash } from 'node:crypto';
import { type Folder } from './folder';

const writesAtOnce = 16;

export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The next state of a folder: evidence goes in at once, since nobody is told of it yet; pages wait. */
export class DraftRecord {
  private readonly files: Map<string, FileMark>;
  private readonly oldPages: ReadonlyMap<string, FileMark>;
  private readonly pages = new Map<string, Uint8Array>();
  private readonly writing = new Set<Promise<void>>();

  /** @param before  the manifest of the state that the folder is in; `null` for a new folder */
  constructor(
    readonly folder: Folder,
    readonly before: Manifest | null,
  ) {
    this.files = new Map(Object.entries(before?.files ?? {}));
    this.oldPages = new Map(Object.entries(before?.pages ?? {}));
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  /** The evidence in a folder, by path. @param folder  such as `archives/1` */
  filesIn(folder: string): readonly string[] {
    return [...this.files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
  }

  /** A file that never changes again. */
  async evidence(path: string, bytes: Uint8Array | string): Promise<void> {
    this.files.set(path, markOf(bytes));
    while (this.writing.size >= writesAtOnce) await Promise.race(this.writing);
    const write = this.folder.write(path, bytes).finally(() => this.writing.delete(write));
    write.catch(() => undefined);
    this.writing.add(write);
  }

  /** A file that is of one state only, such as a partial tile: the next state names another. */
  forget(path: string): void {
    this.files.delete(path);
  }

  /** Waits until all evidence is in place. */
  async settled(): Promise<void> {
    await Promise.all(this.writing);
  }

  /** A list or page made from the evidence. */
  page(path: string, content: string): void {
    this.pages.set(path, Buffer.from(content));
  }

  /** The pages that differ from those in place. */
  changedPages(): (readonly [path: string, bytes: Uint8Array])[] {
    return [...this.pages].filter(
      ([path, bytes]) => this.oldPages.get(path)?.sha256 !== sha256Of(bytes),
    );
  }

  marks(): { readonly files: FileMarks; readonly pages: FileMarks } {
    const made = [...this.pages].map(([path, bytes]) => [path, markOf(bytes)] as const);
    return {
      files: Object.fromEntries(this.files),
      pages: Object.fromEntries([...this.oldPages, ...made]),
    };
  }
}

const markOf = (bytes: Uint8Array | string): FileMark => ({
  sha256: sha256Of(bytes),
  size: Buffer.byteLength(bytes),
});
