import { layout } from '@folkmoot/verify';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Unpublishable } from './record-source';

/** A folder of files that others read while it is written: each file appears whole or not at all. */
export class Folder {
  private readonly known = new Set<string>();
  private drafts = 0;

  constructor(readonly root: string) {}

  async read(file: string): Promise<Uint8Array | null> {
    try {
      return await fs.readFile(this.at(file));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** Puts a file in place, or in the place of another, once it is safe on the disk. */
  async write(file: string, bytes: Uint8Array | string): Promise<void> {
    const draft = this.at(`${layout.staging}/${++this.drafts}`);
    await fs.writeFile(draft, bytes, { flush: true });
    await this.makeFolder(path.dirname(this.at(file)));
    await fs.rename(draft, this.at(file));
  }

  async remove(file: string): Promise<void> {
    await fs.rm(this.at(file), { recursive: true, force: true });
  }

  /** Names of the files in a folder below, oldest first; none if there is no such folder. */
  async namesByAge(folder: string): Promise<string[]> {
    const names = await fs.readdir(this.at(folder)).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    const dated = await Promise.all(
      names.map(async (name) => ({
        name,
        age: (await fs.stat(this.at(`${folder}/${name}`))).mtimeMs,
      })),
    );
    return dated.toSorted((a, b) => a.age - b.age).map(({ name }) => name);
  }

  /**
   * Does work while nobody else writes to the folder.
   * @throws Unpublishable when somebody does, or the folder holds something else
   */
  async exclusively<T>(work: () => Promise<T>): Promise<T> {
    await fs.mkdir(this.root, { recursive: true });
    await this.refuseAnother();
    await fs.mkdir(this.at(layout.staging), { recursive: true });
    await fs.writeFile(this.at(layout.updating), `${process.pid} ${os.hostname()}\n`);
    try {
      return await work();
    } finally {
      await this.remove(layout.staging);
    }
  }

  private async refuseAnother(): Promise<void> {
    const holder = await this.read(layout.updating);
    const [pid, host] = Buffer.from(holder ?? [])
      .toString()
      .trim()
      .split(' ');
    if (holder && host === os.hostname() && Number(pid) !== process.pid && isRunning(Number(pid)))
      throw new Unpublishable(
        `Process ${pid} is writing to ${this.root} already. Wait until it has finished.`,
      );
    const names = await fs.readdir(this.root);
    if (names.length > 0 && !holder && !names.includes(layout.manifest))
      throw new Unpublishable(
        `${this.root} holds other files and no public record. Name an empty or a new folder.`,
      );
  }

  private async makeFolder(folder: string): Promise<void> {
    if (this.known.has(folder)) return;
    await fs.mkdir(folder, { recursive: true });
    this.known.add(folder);
  }

  private at(file: string): string {
    return path.join(this.root, ...file.split('/'));
  }
}

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
