import { Injectable } from '@nestjs/common';
import { err, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';

export interface Correction {
  /** The first correction of a decision is 1. */
  readonly ordinal: number;
  readonly correctedOn: PlainDate;
}

export interface CorrectionRefusal {
  readonly code: 'decision-unknown';
  readonly says: string;
}

/**
 * Puts a note to a decision that says what in it is wrong, such as a slip in a name. The decision stays as it was, and
 * so does every note before. What was decided is changed by another decision and by nothing else.
 */
@Injectable()
export class CorrectDecision {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, number: number, note: string): Promise<Result<Correction, CorrectionRefusal>> {
    return this.database.act<Correction, CorrectionRefusal>(actor, async (tx) => {
      const [decision] = await tx.query<{ id: string }[]>(
        `select id from governance.decision where number = $1`,
        [number],
      );
      if (!decision)
        return err({ code: 'decision-unknown', says: `There is no decision ${number}.` });
      const [ordinal, correctedOn] = [await nextOrdinal(tx, decision.id), this.clock.today()];
      await tx.query(
        `insert into governance.decision_correction (id, decision_id, ordinal, note, corrected_on) values ($1, $2, $3, $4, $5)`,
        [randomUUID(), decision.id, ordinal, note, correctedOn],
      );
      const fields = { decision: number, ordinal, correctedOn, note };
      return ok(
        recorded({ action: 'decision.corrected', resource: decision.id, fields }, () => ({
          ordinal,
          correctedOn,
        })),
      );
    });
  }
}

/** Corrections of one decision are numbered one after the other. */
async function nextOrdinal(tx: Tx, decision: string): Promise<number> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 2))`, [decision]);
  const [before] = await tx.query<{ count: number }[]>(
    `select count(*)::int as count from governance.decision_correction where decision_id = $1`,
    [decision],
  );
  return (before?.count ?? 0) + 1;
}
