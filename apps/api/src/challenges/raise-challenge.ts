import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { randomUUID } from 'node:crypto';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { ChallengeRepository } from './challenge.repository';

export interface ChallengeText {
  readonly question: string;
  /** The last day on which an answer is in time. */
  readonly dueOn: PlainDate;
  /** Who is to answer, by name or office. */
  readonly responder: string;
}

export interface RaisedChallenge {
  readonly id: string;
  readonly number: number;
}

export interface RaisingRefusal {
  readonly code: 'due-date-passed';
  readonly says: string;
}

/** Puts a council member's question on the public list, with the day an answer is due. Source: R-E15. */
@Injectable()
export class RaiseChallenge {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengeRepository,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    { question, dueOn, responder }: ChallengeText,
  ): Promise<Result<RaisedChallenge, RaisingRefusal>> {
    return this.database.act<RaisedChallenge, RaisingRefusal>(actor, async (tx) => {
      const raisedOn = this.clock.today();
      if (dueOn < raisedOn)
        return err({
          code: 'due-date-passed',
          says: `${formatDate(dueOn)} has passed. Choose a day from ${formatDate(raisedOn)} on for the answer.`,
        });
      const raised = { id: randomUUID(), number: await this.challenges.nextNumber(tx) };
      await this.challenges.add(tx, {
        ...raised,
        raisedBy: actor.name,
        question,
        responder,
        raisedOn,
        dueOn,
        response: null,
        outcome: null,
        answeredOn: null,
      });
      const { id, number } = raised;
      const fields = { number, raisedOn, dueOn, questionSha256: sha256Hex(question) };
      const personal = { parties: { raisedBy: actor.name, responder } };
      return ok(
        recorded({ action: 'challenge.raised', resource: id, fields, personal }, () => raised),
      );
    });
  }
}
