import { replaceFile, UnusableFile } from '@folkmoot/files';
import { emptyRoot } from '@folkmoot/log';
import fs from 'node:fs';

/** What was signed last. */
export interface SignedHead {
  /** Which log. */
  readonly origin: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly root: string;
  /** The signed checkpoint to the letter. */
  readonly note: string | null;
}

/** A log about which nothing has been signed. */
export const emptyHead = (origin: string): SignedHead => ({
  origin,
  size: 0,
  root: Buffer.from(emptyRoot()).toString('hex'),
  note: null,
});

/**
 * The last head that was signed, in a file outside the database that survives a crash: what makes a
 * log that shrank or forked noticed.
 */
export class SignedHeadFile {
  constructor(readonly file: string) {}

  /** @returns `null` when nothing was ever signed. @throws UnusableFile when the file is damaged */
  read(): SignedHead | null {
    if (!fs.existsSync(this.file)) return null;
    const head = headIn(fs.readFileSync(this.file, 'utf8'));
    if (head) return head;
    throw new UnusableFile(
      `${this.file} should say what the log’s signer signed last and cannot be read as that. Put it back from a copy made since the last signature: without it a forked log could be signed.`,
    );
  }

  write(head: SignedHead): void {
    replaceFile(this.file, `${JSON.stringify(head)}\n`);
  }
}

function headIn(text: string): SignedHead | null {
  try {
    const { origin, size, root, note } = Object(JSON.parse(text)) as Partial<SignedHead>;
    const isHead =
      typeof origin === 'string' &&
      Number.isSafeInteger(size) &&
      Number(size) >= 0 &&
      /^[0-9a-f]{64}$/.test(root ?? '');
    return isHead ? { origin, size: Number(size), root: root ?? '', note: note ?? null } : null;
  } catch {
    return null;
  }
}
