import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { filingsOf } from './filings.queries';

export interface FilingRefusal {
  readonly code: 'filing-unknown' | 'filed-already' | 'before-decision' | 'not-yet';
  readonly says: string;
}

export interface FiledIn {
  readonly filedOn: PlainDate;
  /** What the registrar gave it, such as a submission number. */
  readonly reference: string | null;
}

/** Records that something was filed which a decision made due. The log says when, and by when it had to be. */
@Injectable()
export class RecordFiling {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    decision: number,
    place: number,
    { filedOn, reference }: FiledIn,
  ): Promise<Result<FiledIn, FilingRefusal>> {
    return this.database.act<FiledIn, FilingRefusal>(actor, async (tx) => {
      const due = (await filingsOf(tx, decision)).find((one) => one.place === place);
      if (!due)
        return err({
          code: 'filing-unknown',
          says: `Decision ${decision} makes no such filing due.`,
        });
      if (filedOn < due.decidedOn)
        return err({
          code: 'before-decision',
          says: `This was decided on ${formatDate(due.decidedOn)}: it cannot have been filed before.`,
        });
      if (filedOn > this.clock.today())
        return err({
          code: 'not-yet',
          says: 'That day is still to come. Record it once it is filed.',
        });
      const [kept] = await tx.query<{ id: string }[]>(
        `insert into governance.filing (decision_id, place, filed_on, reference, recorded_at)
         select id, $2, $3, $4, $5 from governance.decision where number = $1
         on conflict do nothing returning decision_id as id`,
        [decision, place, filedOn, reference, this.clock.now()],
      );
      if (!kept)
        return err({ code: 'filed-already', says: 'It is recorded already that this was filed.' });
      const { what, at, by, citation } = due;
      const fields = { decision, place, what, at, dueBy: by, citation, filedOn, reference };
      return ok(
        recorded({ action: 'filing.made', resource: kept.id, fields }, () => ({
          filedOn,
          reference,
        })),
      );
    });
  }
}
