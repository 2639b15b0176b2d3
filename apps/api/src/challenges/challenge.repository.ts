import { Injectable } from '@nestjs/common';
import { type Tx } from '../platform/database';
import { ChallengeRow } from './challenge.row';

const numberLock = 4_702_111_237;

/** Challenges: every method works inside the transaction of an act. */
@Injectable()
export class ChallengeRepository {
  /** The number of the next challenge, kept for this transaction until it ends. */
  async nextNumber(tx: Tx): Promise<number> {
    await tx.query(`select pg_advisory_xact_lock($1)`, [numberLock]);
    const [last] = await tx.query<{ number: number }[]>(
      `select coalesce(max(number), 0) as number from governance.challenge`,
    );
    return (last?.number ?? 0) + 1;
  }

  async add(tx: Tx, challenge: ChallengeRow): Promise<void> {
    await tx.insert(ChallengeRow, challenge);
  }

  /** Locked until commit, so that a challenge is answered once. */
  lock(tx: Tx, id: string): Promise<ChallengeRow | null> {
    return tx.findOne(ChallengeRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async answer(
    tx: Tx,
    id: string,
    answer: Pick<ChallengeRow, 'response' | 'outcome' | 'answeredOn'>,
  ): Promise<void> {
    await tx.update(ChallengeRow, { id }, answer);
  }
}
