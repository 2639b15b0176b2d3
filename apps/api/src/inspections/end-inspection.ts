import { Injectable } from '@nestjs/common';
import { err, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';

export interface EndingRefusal {
  readonly code: 'inspection-unknown' | 'already-over';
  readonly says: string;
}

interface InspectionRow {
  readonly account: string;
  readonly over: boolean;
}

/** Ends an inspection before its last day, at once: whoever is signed in on its strength is signed out. */
@Injectable()
export class EndInspection {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string): Promise<Result<{ endedOn: PlainDate }, EndingRefusal>> {
    return this.database.act<{ endedOn: PlainDate }, EndingRefusal>(actor, async (tx) => {
      const endedOn = this.clock.today();
      const [row] = await tx.query<InspectionRow[]>(
        `select account_id as account, ended_at is not null or to_date < $2::date as over
           from governance.inspection where id = $1 for update`,
        [id, endedOn],
      );
      if (!row) return err({ code: 'inspection-unknown', says: 'There is no such inspection.' });
      if (row.over) return err({ code: 'already-over', says: 'This inspection is over already.' });
      await tx.query(`update governance.inspection set ended_at = $2 where id = $1`, [
        id,
        this.clock.now(),
      ]);
      await tx.query(`delete from platform.session where account_id = $1`, [row.account]);
      return ok(
        recorded({ action: 'inspector.ended', resource: id, fields: { endedOn } }, () => ({
          endedOn,
        })),
      );
    });
  }
}
