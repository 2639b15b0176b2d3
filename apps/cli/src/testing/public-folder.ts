import { formatVerifierKey } from '@folkmoot/log';
import { Folder, publishRecord } from '@folkmoot/publish';
import { syntheticSource } from '@folkmoot/publish/testing';
import { honestRecord, key, type SyntheticRecord } from '@folkmoot/verify/testing';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The key of the records that tests publish. */
export const vkey = formatVerifierKey(key);

/** An honest record of three decisions whose log is long enough for a full tile. */
export function longRecord(): SyntheticRecord {
  const record = honestRecord();
  for (let n = 0; n < 300; n++)
    record.enter('task.completed', `task-${n}`, { title: `Task ${n}`, doneOn: '2026-06-09' });
  return record;
}

/** A public record in a folder of its own, to be tampered with. */
export class PublicFolder {
  readonly root = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-record-'));

  static async of(record: SyntheticRecord): Promise<PublicFolder> {
    const folder = new PublicFolder();
    await folder.publish(record);
    return folder;
  }

  async publish(record: SyntheticRecord, entries?: number): Promise<void> {
    await publishRecord(syntheticSource(record, entries), new Folder(this.root), [key]);
  }

  copy(): PublicFolder {
    const copy = new PublicFolder();
    fs.cpSync(this.root, copy.root, { recursive: true });
    return copy;
  }

  files(): string[] {
    return fs
      .readdirSync(this.root, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => path.relative(this.root, path.join(file.parentPath, file.name)))
      .sort();
  }

  read = (file: string): Buffer => fs.readFileSync(path.join(this.root, file));

  write(file: string, content: string | Uint8Array): void {
    fs.mkdirSync(path.dirname(path.join(this.root, file)), { recursive: true });
    fs.writeFileSync(path.join(this.root, file), content);
  }

  /** Changes the text of a file. */
  edit(file: string, change: (text: string) => string): void {
    const before = this.read(file).toString('latin1');
    const after = change(before);
    if (after === before) throw new Error(`${file} is as it was.`);
    this.write(file, Buffer.from(after, 'latin1'));
  }

  /** Changes one bit of a byte, counted from the end when it is negative. */
  flip(file: string, at: number): void {
    const bytes = this.read(file);
    const place = at < 0 ? bytes.length + at : at;
    bytes[place]! ^= 0x01;
    this.write(file, bytes);
  }

  drop = (file: string): void => fs.rmSync(path.join(this.root, file));

  swap(one: string, other: string): void {
    const [first, second] = [this.read(one), this.read(other)];
    this.write(one, second);
    this.write(other, first);
  }

  remove = (): void => fs.rmSync(this.root, { recursive: true, force: true });
}
