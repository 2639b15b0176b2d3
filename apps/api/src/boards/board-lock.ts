import { type Tx } from '../platform/database';

/** Those who speak on one board, or decide about it, do so one after the other: held until the transaction ends. */
export async function lockBoard(tx: Tx, board: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1::uuid::text, 17))`, [board]);
}
