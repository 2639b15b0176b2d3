import { type PoolClient } from 'pg';
import { type SealedDraft } from './entry-draft';

/** Where an entry stands in the log. */
export interface LogReceipt {
  readonly index: number;
  /** The entry's exact text. */
  readonly entry: string;
  /** RFC 6962 leaf hash, hexadecimal. */
  readonly leaf: string;
}

interface AppendedRow {
  entry_index: string;
  entry_text: string;
  entry_leaf: Buffer;
}

/**
 * Writes entries as the last work of a transaction; their order in the log is their order here.
 * The statement is prepared once on each connection.
 */
export async function appendSealed(
  client: PoolClient,
  drafts: readonly SealedDraft[],
): Promise<LogReceipt[]> {
  if (drafts.length === 0) return [];
  const openings = drafts.flatMap((draft) => draft.openings);
  const { rows } = await client.query<AppendedRow>({
    name: 'record.append',
    text: `select * from record.append($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [
      drafts.map((draft) => draft.action),
      drafts.map((draft) => draft.resource),
      drafts.map((draft) => draft.commitments),
      drafts.map((draft) => draft.fields),
      openings.map((opening) => opening.commitment),
      openings.map((opening) => opening.name),
      openings.map((opening) => opening.key),
      openings.map((opening) => opening.payload),
    ],
  });
  return rows.map((row) => ({
    index: Number(row.entry_index),
    entry: row.entry_text,
    leaf: row.entry_leaf.toString('hex'),
  }));
}
