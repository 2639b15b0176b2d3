import { type Tx } from '../platform/database';
import { type Statement } from '../platform/statement';

const lockForCasting: Statement = {
  name: 'polls.lock-for-casting',
  text: `select pg_advisory_xact_lock_shared(hashtextextended(id::text, 1)) from unnest($1::uuid[]) as id`,
};

/**
 * Casting shares a lock on its poll and closing takes it alone, so closing waits only for ballots
 * already on their way in, and no ballot slips in behind it. Held until the transaction ends.
 */
export const lockPollsForCasting = (
  { queryRunner }: Tx,
  polls: readonly string[],
): Promise<unknown> => queryRunner.run(lockForCasting, [[...new Set(polls)].sort()]);

export async function lockPollForClosing(tx: Tx, poll: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1::uuid::text, 1))`, [poll]);
}
