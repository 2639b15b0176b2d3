import { bundleEntries, hashLength, type TileId, tileWidth, widthIn } from '@folkmoot/log';
import { type CheckedFiles } from './checked-files';
import { layout } from './layout';

/** Reads tiles as a checkpoint of some size needs them. */
export class Tiles {
  constructor(
    private readonly files: Pick<CheckedFiles, 'check'>,
    private readonly raw: { read(path: string): Promise<Uint8Array | null> },
    readonly size: number,
  ) {}

  /** The id of a tile in a log of this size. */
  id(level: TileId['level'], index: number): TileId {
    return { level, index, width: widthIn(this.size, level, index) };
  }

  /**
   * The bytes of a tile of hashes; of the first of a full one where the partial one is gone, which a log
   * may delete then. Source: C2SP tlog-tiles, Partial Tiles.
   */
  async hashes(id: TileId): Promise<Uint8Array | null> {
    return this.read(id, (full) => full.subarray(0, id.width * hashLength));
  }

  /** The bytes of a bundle of entries, cut from a full one in the same way. */
  async bundle(id: TileId): Promise<Uint8Array | null> {
    return this.read(id, (full) => {
      const entries = bundleEntries(full, tileWidth)?.slice(0, id.width);
      const end = entries?.reduce((at, { length }) => at + 2 + length, 0);
      return full.subarray(0, end);
    });
  }

  private async read(
    id: TileId,
    firstOf: (full: Uint8Array) => Uint8Array,
  ): Promise<Uint8Array | null> {
    const path = layout.tile(id);
    let bytes = await this.raw.read(path);
    if (!bytes && id.width < tileWidth) {
      const full = await this.raw.read(layout.tile({ ...id, width: tileWidth }));
      bytes = full && firstOf(full);
    }
    await this.files.check(path, bytes);
    return bytes;
  }
}
