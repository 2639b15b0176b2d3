import { parseTilePath } from '@folkmoot/log';
import { type Findings } from '../findings';
import { type Sha256 } from '../hashing';
import { toHex } from '../counts/hex';
import { type FileSource } from './file-source';
import { layout } from './layout';
import { type Manifest, readManifest } from './manifest';

/** The files of a folder, each held against the manifest the first time that it is read. */
export class CheckedFiles implements Pick<FileSource, 'read'> {
  private readonly done = new Set<string>();
  /** A newer manifest, while the folder is being brought up to date. */
  private newer: Manifest | null = null;

  /** @param manifest  `null` when there is none that can be believed, which has been told then */
  constructor(
    private readonly source: FileSource,
    private readonly manifest: Manifest | null,
    private readonly findings: Findings,
    private readonly sha256: Sha256,
  ) {}

  async read(path: string): Promise<Uint8Array | null> {
    const bytes = await this.source.read(path);
    await this.check(path, bytes);
    return bytes;
  }

  /** Holds the content of a file against the manifest, unless that was done before. */
  async check(path: string, bytes: Uint8Array | null): Promise<void> {
    if (!this.manifest || this.done.has(path)) return;
    this.done.add(path);
    const problem = problemWith(this.manifest, path, bytes, this.sha256);
    if (problem === null) return this.findings.count('files');
    if (path in this.manifest.pages && (await this.fitsNewer(path))) return;
    this.fail(path, problem);
  }

  /** Whether a file has been asked for. */
  wasRead(path: string): boolean {
    return this.done.has(path);
  }

  /** Checks what nobody has asked for yet, and that nothing else lies in the folder. */
  async finish(tolerated: (path: string) => boolean): Promise<void> {
    if (!this.manifest) return;
    const { files, pages } = this.manifest;
    for (const path of [...Object.keys(files), ...Object.keys(pages)])
      if (!this.done.has(path)) await this.read(path);
    const present = await this.source.list();
    for (const path of present ?? [])
      if (!(path in files) && !(path in pages) && !this.done.has(path) && !tolerated(path))
        this.fail(path, 'is in the folder and not in the manifest: somebody added it');
  }

  /** A page may be of the state that the folder is being brought to. */
  private async fitsNewer(path: string): Promise<boolean> {
    for (let attempt = 0; attempt < 3; attempt++) {
      const bytes = await this.source.read(path);
      for (const manifest of [this.manifest, this.newer])
        if (manifest && problemWith(manifest, path, bytes, this.sha256) === null) {
          this.findings.count('files');
          return true;
        }
      const read = readManifest(await this.source.read(layout.manifest));
      this.newer = read.ok && read.value.entries >= this.manifest!.entries ? read.value : null;
      if (this.newer?.checkpointSha256 === this.manifest!.checkpointSha256) return false;
    }
    return false;
  }

  private fail(path: string, problem: string): void {
    this.findings.fail('manifest', `The file ${path} ${problem}.`, { file: path });
  }
}

/** @returns the end of a sentence about the file; `null` when it is as the manifest says */
function problemWith(
  { files, pages }: Manifest,
  path: string,
  bytes: Uint8Array | null,
  sha256: Sha256,
): string | null {
  const mark = files[path] ?? pages[path];
  if (!mark) return bytes ? 'is not in the manifest: somebody added it' : null;
  if (!bytes) return 'is in the manifest and is missing';
  if (bytes.length !== mark.size)
    return `has ${bytes.length} bytes; the manifest says ${mark.size}: it was changed`;
  return toHex(sha256(bytes)) === mark.sha256
    ? null
    : 'is not the file that the manifest names: it was changed';
}

/** Whether a path is of a tile that an earlier checkpoint needed: it may stay until the tile is full. */
export const isPartialTile = (path: string): boolean =>
  path.startsWith('log/') && (parseTilePath(path.slice('log/'.length))?.width ?? 256) < 256;
