import {
  entryBundle,
  joinSubtrees,
  rootOfTile,
  rootPlan,
  type Subtree,
  subtreeHash,
  tileBytes,
  tileHashes,
  type TileId,
  tileOf,
  tilesSince,
  tileWidth,
  widthIn,
} from '@folkmoot/log';
import { layout } from '@folkmoot/verify';
import { createHash } from 'node:crypto';
import { type DraftRecord } from './draft-record';
import { type RecordSource, Unpublishable } from './record-source';

/** Bundles that are read from the source at once. */
const bundlesAtOnce = 16;
/** Tiles that are held in memory: those at the right edge of the tree, and those of proofs. */
const tilesHeld = 64;

const leafHash = (entry: Uint8Array): Uint8Array =>
  createHash('sha256').update(Uint8Array.of(0x00)).update(entry).digest();

/** Writes the tiles and bundles of a log into a folder, and works out hashes from them. */
export class TileWriter {
  private readonly held = new Map<string, Uint8Array>();

  /**
   * @param before  entries in the folder
   * @param size    entries that there are to be
   */
  constructor(
    private readonly source: RecordSource,
    private readonly draft: DraftRecord,
    private readonly before: number,
    private readonly size: number,
  ) {}

  /** @param meet  told of every entry that the folder had not before, in order */
  async write(meet: (entry: Uint8Array, index: number) => void): Promise<void> {
    const news = tilesSince(this.before, this.size);
    const bundles = news.filter(({ level }) => level === 'entries');
    for (let at = 0; at < bundles.length; at += bundlesAtOnce)
      await this.writeBundles(bundles.slice(at, at + bundlesAtOnce), meet);
    for (const tile of news)
      if (typeof tile.level === 'number' && tile.level > 0) await this.writeUpper(tile, tile.level);
    for (const { level, index } of news) this.forgetNarrower(level, index);
  }

  /** Folders of narrower tiles that nobody needs once the full one is in place. */
  superseded(): string[] {
    return tilesSince(this.before, this.size)
      .filter(
        ({ level, index, width }) => width === tileWidth && widthIn(this.before, level, index) > 0,
      )
      .map((id) => `${layout.tile(id)}.p`);
  }

  /** The root hash of the log. Source: RFC 6962 s.2.1. */
  root(): Promise<Uint8Array> {
    return this.hashOf(rootPlan(this.size));
  }

  /** The hash of neighbouring subtrees. */
  async hashOf(subtrees: readonly Subtree[]): Promise<Uint8Array> {
    const hashes: Uint8Array[] = [];
    for (const subtree of subtrees)
      hashes.push(subtreeHash(subtree, await this.tile(tileOf(subtree, this.size))));
    return joinSubtrees(hashes);
  }

  private async writeBundles(
    bundles: readonly TileId[],
    meet: (entry: Uint8Array, index: number) => void,
  ): Promise<void> {
    const [first, last] = [bundles[0]!, bundles.at(-1)!];
    const [from, to] = [first.index * tileWidth, last.index * tileWidth + last.width];
    const entries = await this.source.entries(from, to);
    if (entries.length !== to - from)
      throw new Unpublishable(
        `The database holds ${from + entries.length} entries of the log, but ${this.size} were signed. Do not repair it: ask whoever runs the database what happened, and restore a newer backup.`,
      );
    for (const id of bundles) {
      const start = id.index * tileWidth;
      const bundle = entries.slice(start - from, start - from + id.width);
      await this.draft.evidence(layout.tile(id), entryBundle(bundle));
      await this.put({ ...id, level: 0 }, tileBytes(bundle.map(leafHash)));
      bundle.forEach((entry, at) => {
        if (start + at >= this.before) meet(entry, start + at);
      });
    }
  }

  private async writeUpper(id: TileId, level: number): Promise<void> {
    const known = widthIn(this.before, level, id.index);
    const old = known > 0 && (await this.tile({ ...id, width: known }));
    const hashes = (old && tileHashes(old, known)) || [];
    for (let at = hashes.length; at < id.width; at++) {
      const below = { level: level - 1, index: id.index * tileWidth + at, width: tileWidth };
      hashes.push(rootOfTile(tileHashes(await this.tile(below), tileWidth) ?? []));
    }
    await this.put(id, tileBytes(hashes));
  }

  private async put(id: TileId, bytes: Uint8Array): Promise<void> {
    this.hold(layout.tile(id), bytes);
    await this.draft.evidence(layout.tile(id), bytes);
  }

  async tile(id: TileId): Promise<Uint8Array> {
    const path = layout.tile(id);
    const held = this.held.get(path);
    if (held) return held;
    await this.draft.settled();
    const bytes = await this.draft.folder.read(path);
    if (!bytes)
      throw new Unpublishable(
        `The file ${path} of an earlier export is missing. Export into a new folder.`,
      );
    this.hold(path, bytes);
    return bytes;
  }

  /** The exact bytes of one entry. */
  async entry(index: number): Promise<Uint8Array> {
    const [entry] = await this.source.entries(index, index + 1);
    if (!entry) throw new Unpublishable(`The database does not hold entry ${index} of the log.`);
    return entry;
  }

  private hold(path: string, bytes: Uint8Array): void {
    this.held.set(path, bytes);
    const oldest = this.held.size > tilesHeld ? this.held.keys().next().value : undefined;
    if (oldest !== undefined) this.held.delete(oldest);
  }

  /** The manifest names a tile as wide as it is now. */
  private forgetNarrower(level: TileId['level'], index: number): void {
    const width = widthIn(this.before, level, index);
    if (width > 0) this.draft.forget(layout.tile({ level, index, width }));
  }
}
