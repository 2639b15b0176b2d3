import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { firstOpen } from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { enqueueAll } from '../platform/jobs';
import { courseOfSeat, saysInstead } from './course-of-seat';
import { isFromPapers, vacatedSeat, whoCouldServe } from './fallen-seat';

export interface OfferRefusal {
  readonly code:
    | 'seat-unknown'
    | 'seat-filled'
    | 'offered-already'
    | 'nobody-to-ask'
    | 'not-from-papers'
    | 'closing-date-passed';
  readonly says: string;
}

/**
 * Asks everybody who stood at the election and could serve now whether they would take a seat that fell free, by a day.
 * Whoever can be reached gets a letter. Source: R-F29, R-F30.
 */
@Injectable()
export class OfferSeat {
  constructor(
    private readonly database: Database,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    term: string,
    replyBy: PlainDate,
  ): Promise<Result<{ asked: number }, OfferRefusal>> {
    return this.database.act<{ asked: number }, OfferRefusal>(actor, async (tx) => {
      const seat = await vacatedSeat(tx, term, 'for update of v');
      if (!seat) return err({ code: 'seat-unknown', says: 'There is no such empty seat.' });
      if (seat.filledFrom)
        return err({ code: 'seat-filled', says: 'This seat has been filled already.' });
      if (replyBy < this.clock.today())
        return err({
          code: 'closing-date-passed',
          says: `${formatDate(replyBy)} has passed. Choose a day that is still to come for the answers.`,
        });
      const today = this.clock.today();
      const { answers, behind, course } = await courseOfSeat(tx, this.constitution, today, seat);
      if (answers.length > 0)
        return err({
          code: 'offered-already',
          says: 'The candidates have been asked already. Record what they answer.',
        });
      const asked = behind ? whoCouldServe(behind) : [];
      if (asked.length === 0)
        return err({
          code: 'nobody-to-ask',
          says: behind
            ? 'Nobody who stood at the election and was not elected could serve now.'
            : 'No election filled this seat, so there are no candidates to ask.',
        });
      const taken = typeof course === 'string' ? null : firstOpen(course);
      if (!taken || !isFromPapers(taken.way))
        return err({ code: 'not-from-papers', says: saysInstead(course) });
      const candidates = asked.map(({ id }) => id);
      await this.ask(tx, term, candidates, replyBy);
      await enqueueAll(
        tx,
        'offer-seat',
        candidates.map((candidate) => ({ seat: term, candidate })),
      );
      const fields = { office: seat.office, candidates, replyBy };
      return ok(
        recorded({ action: 'seat.offered', resource: term, fields }, () => ({
          asked: asked.length,
        })),
      );
    });
  }

  private async ask(
    tx: Tx,
    term: string,
    candidates: readonly string[],
    replyBy: PlainDate,
  ): Promise<void> {
    await tx.query(
      `insert into governance.seat_candidate (term_id, candidate_id, asked_at, reply_by)
       select $1, id, $3, $4 from unnest($2::uuid[]) as id`,
      [term, candidates, this.clock.now(), replyBy],
    );
  }
}
