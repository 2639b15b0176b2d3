import { type TileId, tileWidth } from '@folkmoot/log';
import { type Query } from './database-source';

/**
 * The bytes of a tile of hashes, from leaf hashes beside the entries and the roots of full tiles.
 * @param log  which of the logs of a deployment
 * @returns `null` when the log is too short to have it
 */
export async function tileIn(
  query: Query,
  log: number,
  { level, index, width }: TileId,
): Promise<Uint8Array | null> {
  const first = index * tileWidth;
  const [row] = await query<{ hashes: Buffer | null; width: number }>(
    level === 0
      ? `select string_agg(leaf, ''::bytea order by index) as hashes, count(*)::int as width
           from record.entry where log = $1 and index >= $2 and index < $3`
      : `select string_agg(root, ''::bytea order by index) as hashes, count(*)::int as width
           from record.tile where log = $1 and index >= $2 and index < $3 and level = $4`,
    [log, first, first + width, ...(level === 0 ? [] : [Number(level) - 1])],
  );
  return row?.width === width ? row.hashes : null;
}
