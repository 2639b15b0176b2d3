import { hashLength, sameBytes, tileWidth } from '@folkmoot/log';
import { type Findings } from '../findings';
import { layout } from './layout';
import { type Tiles } from './tiles';

interface Computed {
  readonly level: number;
  readonly index: number;
  readonly bytes: Uint8Array;
}

/** Holds every tile of the tree against the hashes of the entries. It keeps one tile of each level. */
export class TileCheck {
  private readonly growing: { index: number; width: number; readonly bytes: Uint8Array }[] = [];
  private full: Computed[] = [];

  constructor(
    private readonly tiles: Tiles,
    private readonly findings: Findings,
  ) {}

  /** Takes in the next hash of a level. */
  readonly add = (level: number, hash: Uint8Array): void => {
    const tile = (this.growing[level] ??= {
      index: 0,
      width: 0,
      bytes: new Uint8Array(tileWidth * hashLength),
    });
    tile.bytes.set(hash, tile.width * hashLength);
    tile.width += 1;
    if (tile.width < tileWidth) return;
    this.full.push({ level, index: tile.index, bytes: tile.bytes.slice() });
    tile.index += 1;
    tile.width = 0;
  };

  /** Compares the tiles that have become full since. */
  async settle(): Promise<void> {
    const { full } = this;
    this.full = [];
    for (const tile of full) await this.compare(tile);
  }

  /** Compares what is left: the last tile of each level. */
  async finish(): Promise<void> {
    await this.settle();
    for (const [level, { index, width, bytes }] of this.growing.entries())
      if (width > 0)
        await this.compare({ level, index, bytes: bytes.subarray(0, width * hashLength) });
  }

  private async compare({ level, index, bytes }: Computed): Promise<void> {
    const id = { level, index, width: bytes.length / hashLength };
    const file = layout.tile(id);
    const published = await this.tiles.hashes(id);
    this.findings.count('tiles');
    if (!published) return this.fail(file, 'is missing');
    if (!sameBytes(published, bytes))
      this.fail(file, 'does not hold the hashes that the entries of the log give');
  }

  private fail(file: string, says: string): void {
    this.findings.fail('tile', `The tile ${file} ${says}.`, { file });
  }
}
