import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { vacatedSeat } from './fallen-seat';
import { isAtByElection } from './filled-otherwise';

export interface AnswerRefusal {
  readonly code:
    'seat-unknown' | 'not-asked' | 'seat-filled' | 'by-election-called' | 'not-allowed';
  readonly says: string;
}

/**
 * Takes what a candidate says who was asked whether they would take a seat: from the candidate, or from an officer who
 * was told. It can be changed until the seat is filled, or a by-election is called
 * for it. The log only commits to the answer: of those who decline nothing
 * is published. Source: R-F29.
 */
@Injectable()
export class AnswerOffer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    { seat: term, candidate }: { readonly seat: string; readonly candidate: string },
    serves: boolean,
  ): Promise<Result<null, AnswerRefusal>> {
    return this.database.act<null, AnswerRefusal>(actor, async (tx) => {
      const seat = await vacatedSeat(tx, term, 'for update of v');
      if (!seat) return err({ code: 'seat-unknown', says: 'There is no such empty seat.' });
      const [asked] = await tx.query<{ member: string }[]>(
        `select c.member_id as member from governance.seat_candidate s join governance.candidate c on c.id = s.candidate_id
          where s.term_id = $1 and s.candidate_id = $2`,
        [term, candidate],
      );
      const isOfficer = actor.roles.some((role) => officers.includes(role));
      if (!asked || (!isOfficer && asked.member !== actor.memberId))
        return err({
          code: isOfficer ? 'not-asked' : 'not-allowed',
          says: isOfficer
            ? 'This candidate was not asked whether they would take the seat.'
            : 'Only the candidate who was asked, or an officer for them, can answer.',
        });
      if (seat.filledFrom)
        return err({
          code: 'seat-filled',
          says: 'This seat has been filled, so an answer would change nothing.',
        });
      if (isAtByElection(seat))
        return err({
          code: 'by-election-called',
          says: 'A by-election has been called for this seat, so an answer would change nothing.',
        });
      await tx.query(
        `update governance.seat_candidate set serves = $3, answered_at = $4 where term_id = $1 and candidate_id = $2`,
        [term, candidate, serves, this.clock.now()],
      );
      const personal = { answer: { candidate, serves } };
      return ok(
        recorded({ action: 'seat.answered', resource: term, fields: {}, personal }, () => null),
      );
    });
  }
}

const officers: readonly string[] = ['secretary', 'returning-officer'];
