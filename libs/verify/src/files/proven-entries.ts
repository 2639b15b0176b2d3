import {
  bundleEntries,
  type Checkpoint,
  inclusionPlan,
  joinSubtrees,
  leafHash,
  parseEntry,
  subtreeHash,
  tileOf,
  tileWidth,
  type Entry,
  verifyInclusion,
} from '@folkmoot/log';
import { type Findings } from '../findings';
import { layout } from './layout';
import { type Tiles } from './tiles';

/** An entry that was shown to be in the log. */
export interface ProvenEntry {
  readonly entry: Entry;
  readonly leaf: Uint8Array;
}

/** Single entries of a published log, each with its proof worked out from a few tiles. */
export class ProvenEntries {
  constructor(
    private readonly tiles: Tiles,
    private readonly checkpoint: Checkpoint,
    private readonly findings: Findings,
  ) {}

  /** @returns `null` when the entry is not there or not in the log, which has been told then */
  async at(index: number): Promise<ProvenEntry | null> {
    const { tiles } = this;
    const id = tiles.id('entries', Math.floor(index / tileWidth));
    const bundle = index < tiles.size && (await tiles.bundle(id));
    const bytes = bundle && bundleEntries(bundle, id.width)?.[index % tileWidth];
    if (!bytes) return this.refuse(index, 'is not published');
    const leaf = leafHash(bytes);
    const hashes = await this.proofOf(index);
    if (!hashes || !verifyInclusion(hashes, { index, leaf, ...this.checkpoint }))
      return this.refuse(index, 'is not in the log that was signed');
    const entry = parseEntry(bytes);
    if (!entry.ok || entry.value.index !== index) return this.refuse(index, 'cannot be read');
    this.findings.count('entries');
    return { entry: entry.value, leaf };
  }

  /** Source: RFC 6962 s.2.1.1. */
  private async proofOf(index: number): Promise<Uint8Array[] | null> {
    const hashes: Uint8Array[] = [];
    for (const subtrees of inclusionPlan(index, this.tiles.size)) {
      const parts: Uint8Array[] = [];
      for (const subtree of subtrees) {
        const tile = await this.tiles.hashes(tileOf(subtree, this.tiles.size));
        if (!tile) return null;
        parts.push(subtreeHash(subtree, tile));
      }
      hashes.push(joinSubtrees(parts));
    }
    return hashes;
  }

  private refuse(entry: number, says: string): null {
    const file = layout.tile(this.tiles.id('entries', Math.floor(entry / tileWidth)));
    this.findings.fail('tile', `Entry ${entry} ${says}.`, { entry, file });
    return null;
  }
}
