import { parseCheckpoint, type VerifierKey } from '@folkmoot/log';
import { type IssuedDocument, type PublishedRecord } from '@folkmoot/verify';
import { splitLines } from './lines';
import { type Site } from './site';

const entriesAtOnce = 1000;
const decisionsAtOnce = 200;

/** What a reader brings along to a record that a site publishes. */
export interface Trust {
  readonly keys: readonly [VerifierKey, ...VerifierKey[]];
  readonly checkpoint: string;
  readonly kept: readonly string[];
}

/** The record that a site publishes, read over HTTP as it is needed. */
export class SiteRecord implements PublishedRecord {
  readonly origin: string;
  readonly keys: readonly VerifierKey[];
  readonly checkpoint: string;
  readonly kept: readonly string[];
  /** Decisions that came after the checkpoint, and so are not under it. */
  newer = 0;

  constructor(
    private readonly site: Site,
    { keys, checkpoint, kept }: Trust,
  ) {
    this.origin = keys[0].name;
    this.keys = keys;
    this.checkpoint = checkpoint;
    this.kept = kept;
  }

  /** How many entries the checkpoint says it covers, signed or not. */
  get size(): number | null {
    const end = this.checkpoint.lastIndexOf('\n\n');
    const parsed = parseCheckpoint(this.checkpoint.slice(0, end + 1));
    return parsed.ok ? parsed.value.size : null;
  }

  async *entries(size: number | null): AsyncGenerator<Uint8Array> {
    for (let from = 0; from < (size ?? Infinity);) {
      const limit = Math.min(entriesAtOnce, (size ?? Infinity) - from);
      const lines = splitLines(
        (await this.site.file(`log/entries?from=${from}&limit=${limit}`)) ?? new Uint8Array(),
      );
      if (lines.length === 0) return;
      yield* lines;
      from += lines.length;
    }
  }

  constitution(version: number): Promise<Uint8Array | null> {
    return this.site.file(`constitution/versions/${version}/pack`);
  }

  decision(number: number): Promise<Uint8Array | null> {
    return this.site.file(`decisions/${number}/document`);
  }

  countSheet(sha256: string): Promise<Uint8Array | null> {
    return this.site.file(`count-sheets/${sha256}`);
  }

  ballots(_poll: string, contest: string): Promise<Uint8Array | null> {
    return this.site.file(`contests/${encodeURIComponent(contest)}/ballots`);
  }

  archive(poll: string, box: string): Promise<Uint8Array | null> {
    const [ofPoll, ofBox] = [poll, box].map(encodeURIComponent);
    return this.site.file(`polls/${ofPoll}/boxes/${ofBox}/archive.bel`);
  }

  issued(decision: number, document: IssuedDocument): Promise<Uint8Array | null> {
    return this.site.file(`decisions/${decision}/${document}.pdf`);
  }

  /** Newest first, without those made since the checkpoint was signed. */
  async decisionNumbers(): Promise<readonly number[]> {
    const numbers = (await this.listedDecisions()).toSorted((a, b) => b - a);
    while (numbers[0] !== undefined && (await this.isNewer(numbers[0]))) {
      numbers.shift();
      this.newer += 1;
    }
    return numbers;
  }

  private async listedDecisions(): Promise<number[]> {
    const numbers: number[] = [];
    let after = '';
    do {
      const page = (await this.site.json(`decisions?limit=${decisionsAtOnce}${after}`)) as {
        items?: { number?: unknown }[];
        next?: unknown;
      } | null;
      if (!Array.isArray(page?.items)) throw this.site.isNoFolkmoot();
      for (const { number } of page.items) if (typeof number === 'number') numbers.push(number);
      after = typeof page.next === 'string' ? `&after=${encodeURIComponent(page.next)}` : '';
    } while (after !== '');
    return numbers;
  }

  private async isNewer(number: number): Promise<boolean> {
    const decision = (await this.site.json(`decisions/${number}`)) as { logIndex?: unknown } | null;
    const index = decision?.logIndex;
    return typeof index === 'number' && this.size !== null && index >= this.size;
  }
}
