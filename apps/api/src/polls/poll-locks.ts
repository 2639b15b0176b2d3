import { type Tx } from '../platform/database';

/**
 * Casting shares a lock on its poll and closing takes it alone, so closing waits only for ballots
 * already on their way in, and no ballot slips in behind it. Held until the transaction ends.
 */
export async function lockPollForCasting(tx: Tx, polls: readonly string[]): Promise<void> {
  await tx.query(
    `select pg_advisory_xact_lock_shared(hashtextextended(id, 1)) from unnest($1::text[]) as id`,
    [[...new Set(polls)].sort()],
  );
}

export async function lockPollForClosing(tx: Tx, poll: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 1))`, [poll]);
}
