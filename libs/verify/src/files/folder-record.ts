import { bundleEntries, tileWidth, type VerifierKey } from '@folkmoot/log';
import { readDocument } from '../decode';
import { type Findings } from '../findings';
import { type IssuedDocument } from '../log/issued-fields';
import { type PublishedRecord } from '../published-record';
import { type CheckedFiles } from './checked-files';
import { layout } from './layout';
import { register, type RegisterLine } from './lists';
import { readAhead } from './read-ahead';
import { type TileCheck } from './tile-check';
import { type Tiles } from './tiles';

/** What a reader brings to the folder of a record. */
export interface Trust {
  /** Which log this must be. */
  readonly origin: string;
  /** The keys that may sign it. */
  readonly keys: readonly VerifierKey[];
  /** Signed checkpoints that the reader kept from earlier. */
  readonly kept?: readonly string[];
}

const bundlesAhead = 4;

/** The folder of a public record, as what a record is verified from. */
export class FolderRecord implements PublishedRecord {
  readonly origin: string;
  readonly keys: readonly VerifierKey[];
  readonly kept: readonly string[];
  /** Lines of the register under the checkpoint. */
  readonly lines: RegisterLine[] = [];

  constructor(
    trust: Trust,
    readonly checkpoint: string,
    private readonly files: CheckedFiles,
    private readonly tiles: Tiles,
    private readonly tileCheck: TileCheck,
    private readonly findings: Findings,
  ) {
    this.origin = trust.origin;
    this.keys = trust.keys;
    this.kept = trust.kept ?? [];
  }

  async *entries(): AsyncGenerator<readonly Uint8Array[]> {
    const bundles = Math.ceil(this.tiles.size / tileWidth);
    const read = (index: number) => this.tiles.bundle(this.tiles.id('entries', index));
    for await (const [index, bytes] of readAhead(bundles, bundlesAhead, read)) {
      const id = this.tiles.id('entries', index);
      const entries = bytes && bundleEntries(bytes, id.width);
      if (!entries) {
        const file = layout.tile(id);
        const what = bytes
          ? `does not hold ${id.width} entries, one behind the other`
          : 'is missing';
        return this.findings.fail('tile', `The bundle of entries ${file} ${what}.`, { file });
      }
      yield entries;
      await this.tileCheck.settle();
    }
    await this.tileCheck.finish();
  }

  constitution(version: number): Promise<Uint8Array | null> {
    return this.files.read(layout.constitution(version));
  }

  decision(number: number): Promise<Uint8Array | null> {
    return this.files.read(layout.decision(number));
  }

  countSheet(sha256: string): Promise<Uint8Array | null> {
    return this.files.read(layout.countSheet(sha256));
  }

  ballots(poll: string, contest: string): Promise<Uint8Array | null> {
    return this.files.read(layout.ballots(poll, contest));
  }

  archive(poll: string, box: string): Promise<Uint8Array | null> {
    return this.files.read(layout.archive(poll, box));
  }

  issued(decision: number, document: IssuedDocument): Promise<Uint8Array | null> {
    return this.files.read(layout.issued(decision, document));
  }

  /** Those under the checkpoint: the list may be newer than it. */
  async decisionNumbers(): Promise<readonly number[]> {
    const bytes = await this.files.read(layout.register);
    const read = bytes && readDocument(bytes, register);
    if (!read?.ok) {
      const why = read ? `cannot be read: ${read.error}` : 'is missing';
      this.findings.fail('register', `The register of decisions ${why}.`, {
        file: layout.register,
      });
      return [];
    }
    this.lines.push(...read.value.decisions.filter(({ entry }) => entry < this.tiles.size));
    return this.lines.map(({ number }) => number);
  }
}
