import { fromBase64, type SeenHead, toBase64 } from '@folkmoot/log';
import { replaceFile, UnusableFile } from '@folkmoot/files';
import fs from 'node:fs';

type Written = Readonly<Record<string, { readonly size: number; readonly root: string }>>;

/** What a witness cosigned last for each log, in a file that a crash leaves whole. */
export class WitnessState {
  private readonly heads: Map<string, SeenHead>;

  /** @throws UnusableFile when the file is damaged */
  constructor(private readonly file: string) {
    this.heads = fs.existsSync(file) ? headsIn(file) : new Map<string, SeenHead>();
  }

  get(origin: string): SeenHead | null {
    return this.heads.get(origin) ?? null;
  }

  /** On the disk when this returns. */
  set(origin: string, head: SeenHead): void {
    const next = new Map(this.heads).set(origin, head);
    const written: Written = Object.fromEntries(
      Array.from(next, ([name, { size, root }]) => [name, { size, root: toBase64(root) }]),
    );
    replaceFile(this.file, `${JSON.stringify(written, null, 2)}\n`);
    this.heads.set(origin, head);
  }
}

function headsIn(file: string): Map<string, SeenHead> {
  const heads = new Map<string, SeenHead>();
  for (const [origin, head] of Object.entries(parsed(file))) {
    const root = fromBase64(String(head?.root));
    if (!Number.isSafeInteger(head?.size) || head.size < 0 || root?.length !== 32)
      throw damaged(file);
    heads.set(origin, { size: head.size, root });
  }
  return heads;
}

function parsed(file: string): Written {
  try {
    const value: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Written;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw damaged(file);
}

const damaged = (file: string): UnusableFile =>
  new UnusableFile(
    `${file} should say what this witness cosigned last and cannot be read as that. Put it back from the newest copy: without it the witness could cosign a log that forked.`,
  );
