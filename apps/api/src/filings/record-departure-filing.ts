import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type Result } from '@folkmoot/basics';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { departuresOf } from './departures.queries';
import { type FiledIn } from './record-filing';

export interface DepartureFilingRefusal {
  readonly code: 'filing-unknown' | 'filed-already' | 'before-leaving' | 'not-yet';
  readonly says: string;
}

/** Records that the registrar was told of a director who left. The log says when, and by when it had to be. Source: R-A46. */
@Injectable()
export class RecordDepartureFiling {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @param term  id of the term that was over */
  run(
    actor: Actor,
    term: string,
    { filedOn, reference }: FiledIn,
  ): Promise<Result<FiledIn, DepartureFilingRefusal>> {
    return this.database.act<FiledIn, DepartureFilingRefusal>(actor, async (tx) => {
      const [due] = await departuresOf(tx, term);
      if (!due)
        return err({
          code: 'filing-unknown',
          says: 'Nothing is to be filed about the end of this term.',
        });
      if (filedOn < due.leftOn)
        return err({
          code: 'before-leaving',
          says: `${formatDate(due.leftOn)} was the first day out of office: it cannot have been filed before.`,
        });
      if (filedOn > this.clock.today())
        return err({
          code: 'not-yet',
          says: 'That day is still to come. Record it once it is filed.',
        });
      const [kept] = await tx.query<{ id: string }[]>(
        `insert into governance.departure_filing (term_id, filed_on, reference, recorded_at)
         values ($1, $2, $3, $4) on conflict do nothing returning term_id as id`,
        [term, filedOn, reference, this.clock.now()],
      );
      if (!kept)
        return err({ code: 'filed-already', says: 'It is recorded already that this was filed.' });
      const { post: office, leftOn, what, at, by: dueBy, citation } = due;
      const fields = { office, leftOn, what, at, dueBy, citation, filedOn, reference };
      return ok(
        recorded({ action: 'filing.made', resource: kept.id, fields }, () => ({
          filedOn,
          reference,
        })),
      );
    });
  }
}
