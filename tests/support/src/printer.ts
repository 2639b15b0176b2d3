import { newRecoveryKey, openSealedFile } from '@folkmoot/files';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** A letter as whoever prints it has it. */
export interface PrintedLetter {
  readonly number: string;
  readonly name: string;
  readonly code: string;
}

/** Whoever prints letters with codes, and alone can open their file. */
export class Printer {
  private constructor(
    private readonly secret: string,
    /** What the service is told. */
    readonly key: string,
  ) {}

  static async withKey(): Promise<Printer> {
    const { secret, public: key } = await newRecoveryKey();
    return new Printer(secret, key);
  }

  /** Opens the file that an officer fetched: the letters by member number, and the file to be printed. */
  async open(sealed: Buffer): Promise<{ byNumber: Map<string, PrintedLetter>; pdf: Buffer }> {
    const files = await filesIn(await openSealedFile('letters', sealed, this.secret));
    const rows = (files.get('codes.csv')?.toString() ?? '').trim().split('\r\n').slice(1);
    const letters = rows.map((row): PrintedLetter => {
      const [number = '', name = '', code = ''] = row.split(',');
      return { number, name, code };
    });
    return {
      byNumber: new Map(letters.map((letter) => [letter.number, letter])),
      pdf: files.get('letters.pdf') ?? Buffer.alloc(0),
    };
  }
}

async function filesIn(zip: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const opened = await fromBufferPromise(zip, { lazyEntries: true });
  const files = new Map<string, Buffer>();
  for await (const entry of opened.eachEntry())
    files.set(entry.fileName, await buffer(await opened.openReadStreamPromise(entry)));
  return files;
}
