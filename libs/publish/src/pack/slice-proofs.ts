import {
  formatTlogProof,
  inclusionPlan,
  joinSubtrees,
  type Subtree,
  subtreeHash,
  tileOf,
  tilePath,
} from '@folkmoot/log';
import { type SliceSource, Unpublishable } from '../record-source';

/** Proofs of single entries against one checkpoint, each tile asked for once. */
export class SliceProofs {
  private readonly tiles = new Map<string, Promise<Uint8Array | null>>();

  /** @param size  entries under the checkpoint */
  constructor(
    private readonly source: SliceSource,
    private readonly checkpoint: string,
    private readonly size: number,
  ) {}

  /** The text of a `.tlog-proof` file. Source: C2SP tlog-proof; RFC 6962 s.2.1.1. */
  async of(index: number): Promise<string> {
    const hashes: Uint8Array[] = [];
    for (const subtrees of inclusionPlan(index, this.size))
      hashes.push(joinSubtrees(await Promise.all(subtrees.map((one) => this.hashOf(one)))));
    return formatTlogProof({ index, hashes, checkpoint: this.checkpoint });
  }

  private async hashOf(subtree: Subtree): Promise<Uint8Array> {
    const id = tileOf(subtree, this.size);
    const path = tilePath(id);
    const asked = this.tiles.get(path) ?? this.source.tile(id);
    this.tiles.set(path, asked);
    const bytes = await asked;
    if (bytes) return subtreeHash(subtree, bytes);
    throw new Unpublishable(
      `The database lacks ${path} of the tree of its log. Restore a backup, or begin a new log.`,
    );
  }
}
