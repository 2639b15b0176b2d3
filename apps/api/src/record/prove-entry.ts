import { Injectable } from '@nestjs/common';
import { formatTlogProof } from '@folkmoot/log';
import { LogTree } from './log-tree';
import { RecordQueries } from './record.queries';

/** Proves to somebody who has nothing but the log's origin and key that an entry is in it. */
@Injectable()
export class ProveEntry {
  constructor(
    private readonly record: RecordQueries,
    private readonly tree: LogTree,
  ) {}

  /**
   * The text of a `.tlog-proof` file. Source: C2SP tlog-proof, Format.
   * @returns `null` until a signed checkpoint covers the entry, which takes about a second
   */
  async of({ log, index }: { log: number; index: number }): Promise<string | null> {
    const checkpoint = await this.record.bestCheckpointFor(log, index);
    if (!checkpoint) return null;
    const [entry, hashes] = await Promise.all([
      this.tree.entry(log, index),
      this.tree.inclusionProof(log, index, checkpoint.size),
    ]);
    return entry && formatTlogProof({ index, hashes, checkpoint: checkpoint.note, extra: entry });
  }
}
