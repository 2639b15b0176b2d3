import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  consistencyPlan,
  entryBundle,
  inclusionPlan,
  joinSubtrees,
  type Subtree,
  subtreeHash,
  type TileId,
  tileOf,
  tilePath,
  tileWidth,
} from '@folkmoot/log';
import { tileIn } from '@folkmoot/publish';
import { type DataSource } from 'typeorm';

/**
 * The tree of a log as tiles, and proofs made from them. Leaf hashes lie beside the entries and the
 * root of every full tile in a table of its own, so no tile or proof takes more than a few rows by
 * their keys, however long the log is. Callers ask only for what a checkpoint covers.
 */
@Injectable()
export class LogTree {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The bytes of a tile or bundle, as C2SP tlog-tiles has them; `null` when the log is too short to have it. */
  async file(log: number, tile: TileId): Promise<Buffer | null> {
    return tile.level === 'entries' ? this.bundle(log, tile) : this.tile(log, tile);
  }

  /** Lowest hash first. Source: RFC 6962 s.2.1.1. */
  inclusionProof(log: number, index: number, size: number): Promise<Uint8Array[]> {
    return this.hashes(log, inclusionPlan(index, size), size);
  }

  /** Lowest hash first. Source: RFC 6962 s.2.1.2. */
  consistencyProof(log: number, oldSize: number, size: number): Promise<Uint8Array[]> {
    return this.hashes(log, consistencyPlan(oldSize, size), size);
  }

  /** The exact bytes of one entry; `null` when there is none. */
  async entry(log: number, index: number): Promise<Buffer | null> {
    const [row] = await this.dataSource.query<{ bytes: Buffer }[]>(
      `select bytes from record.entry where log = $1 and index = $2`,
      [log, index],
    );
    return row?.bytes ?? null;
  }

  private async bundle(log: number, { index, width }: TileId): Promise<Buffer | null> {
    const first = index * tileWidth;
    const rows = await this.dataSource.query<{ bytes: Buffer }[]>(
      `select bytes from record.entry where log = $1 and index >= $2 and index < $3 order by index`,
      [log, first, first + width],
    );
    return rows.length === width ? Buffer.from(entryBundle(rows.map(({ bytes }) => bytes))) : null;
  }

  private async tile(log: number, tile: TileId): Promise<Buffer | null> {
    const bytes = await tileIn((text, values) => this.dataSource.query(text, values), log, tile);
    return bytes && Buffer.from(bytes);
  }

  private async hashes(log: number, plan: Subtree[][], size: number): Promise<Uint8Array[]> {
    const tiles = new Map(
      plan.flat().map((subtree) => {
        const tile = tileOf(subtree, size);
        return [tilePath(tile), tile];
      }),
    );
    const bytes = new Map<string, Buffer>();
    for (const [path, tile] of tiles) {
      const hashes = await this.tile(log, tile);
      if (!hashes) throw new Error(`Log ${log} lacks ${path}, which its ${size} entries give it.`);
      bytes.set(path, hashes);
    }
    const hashOf = (subtree: Subtree): Uint8Array =>
      subtreeHash(subtree, bytes.get(tilePath(tileOf(subtree, size))) ?? Buffer.alloc(0));
    return plan.map((subtrees) => joinSubtrees(subtrees.map(hashOf)));
  }
}
