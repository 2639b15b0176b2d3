import { appendLeaf, emptyFrontier, type Frontier, rootOf } from '@folkmoot/log';
import { type EntityManager } from 'typeorm';

const leavesAtOnce = 10_000;

/** A head that the log must pass through as it grows. */
export interface KnownHead {
  readonly size: number;
  /** Hexadecimal. */
  readonly root: string;
}

/** The tree of a log as its signer works it out, from the leaf hashes alone. */
export class GrownTree {
  private frontier: Frontier = emptyFrontier;
  private lastLeaf: Buffer | null = null;

  constructor(private readonly log: number) {}

  get size(): number {
    return this.frontier.size;
  }

  get root(): Uint8Array {
    return rootOf(this.frontier);
  }

  get rootHex(): string {
    return Buffer.from(this.root).toString('hex');
  }

  /**
   * Takes in the entries that are new. If what was read before is no longer there, begins again.
   * @returns the first of the known heads that the log is not, or is too short for; `null` if none
   */
  async grow(tx: EntityManager, known: readonly KnownHead[]): Promise<KnownHead | null> {
    if (!(await this.isAsRead(tx))) this.beginAgain();
    const ahead = known.filter(({ size }) => size >= this.size);
    const differs = () =>
      ahead.find(({ size, root }) => size === this.size && root !== this.rootHex);
    let wrong = differs();
    for (let rows = leavesAtOnce; rows === leavesAtOnce && !wrong;) {
      const leaves = await this.nextLeaves(tx);
      for (const leaf of leaves) {
        this.frontier = appendLeaf(this.frontier, leaf);
        this.lastLeaf = leaf;
        wrong ??= differs();
      }
      rows = leaves.length;
    }
    return wrong ?? ahead.find(({ size }) => size > this.size) ?? null;
  }

  private async nextLeaves(tx: EntityManager): Promise<Buffer[]> {
    const rows = await tx.query<{ leaf: Buffer }[]>(
      `select leaf from record.entry where log = $1 and index >= $2 order by index limit $3`,
      [this.log, this.size, leavesAtOnce],
    );
    return rows.map(({ leaf }) => leaf);
  }

  /** A crash may lose entries that nobody was told of, and a failover more: then what was read is not there. */
  private async isAsRead(tx: EntityManager): Promise<boolean> {
    if (!this.lastLeaf) return true;
    const [row] = await tx.query<{ leaf: Buffer }[]>(
      `select leaf from record.entry where log = $1 and index = $2`,
      [this.log, this.size - 1],
    );
    return row?.leaf.equals(this.lastLeaf) ?? false;
  }

  private beginAgain(): void {
    this.frontier = emptyFrontier;
    this.lastLeaf = null;
  }
}
