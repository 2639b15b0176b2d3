import { Injectable } from '@nestjs/common';
import { type ResolutionId, type SurplusRoundId } from '@folkmoot/basics';
import { type Tx } from '../platform/database';
import { SurplusRoundRow } from './surplus-round.row';

/** Surplus rounds: every method works inside the transaction of an act. */
@Injectable()
export class SurplusRoundRepository {
  async add(tx: Tx, row: SurplusRoundRow): Promise<void> {
    await tx.insert(SurplusRoundRow, row);
  }

  /** Locked until commit, so that one resolution is drafted. */
  lock(tx: Tx, id: string): Promise<SurplusRoundRow | null> {
    return tx.findOne(SurplusRoundRow, {
      where: { id: id as SurplusRoundId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async linkResolution(tx: Tx, id: SurplusRoundId, resolutionId: ResolutionId): Promise<void> {
    await tx.update(SurplusRoundRow, { id }, { resolutionId });
  }

  /** The kind of a carried decision, by its number in the register. */
  async carriedKind(tx: Tx, decision: number): Promise<string | null> {
    const [row] = await tx.query<{ kind: string }[]>(
      `select kind from governance.decision where number = $1 and verdict = 'carried'`,
      [decision],
    );
    return row?.kind ?? null;
  }

  /**
   * The round that a members' decision has been named by, unless that was rejected. Rounds that name the same decision
   * wait for each other until commit, so that the second is told which came first; the database would take no second.
   */
  async namedBy(tx: Tx, membersResolution: string): Promise<{ year: string } | null> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 4))`, [
      `surplus round by ${membersResolution}`,
    ]);
    const [row] = await tx.query<{ year: string }[]>(
      `select proposal->>'year' as year from governance.surplus_round where declared_by = $1 and rejected_by is null`,
      [membersResolution],
    );
    return row ?? null;
  }
}
