import { type ActTransaction } from '../platform/act-transaction';
import { type Statement } from '../platform/statement';
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

const append: Statement = {
  name: 'record.append',
  text: `select * from record.append($1, $2, $3, $4, $5, $6, $7, $8)`,
};

/** Writes entries as the last work of a transaction; their order in the log is their order here. */
export function appendSealed(
  transaction: ActTransaction,
  drafts: readonly SealedDraft[],
): Promise<LogReceipt[]> {
  if (drafts.length === 0) return Promise.resolve([]);
  const openings = drafts.flatMap((draft) => draft.openings);
  return transaction
    .run<AppendedRow>(append, [
      drafts.map((draft) => draft.action),
      drafts.map((draft) => draft.resource),
      drafts.map((draft) => draft.commitments),
      drafts.map((draft) => draft.fields),
      openings.map((opening) => opening.commitment),
      openings.map((opening) => opening.name),
      openings.map((opening) => opening.key),
      openings.map((opening) => opening.payload),
    ])
    .then((rows) => rows.map(receiptOf));
}

const receiptOf = ({ entry_index, entry_text, entry_leaf }: AppendedRow): LogReceipt => ({
  index: Number(entry_index),
  entry: entry_text,
  leaf: entry_leaf.toString('hex'),
});
