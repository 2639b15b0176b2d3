import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { ChallengeRepository } from './challenge.repository';
import { type ChallengeOutcome } from './challenge.row';

export interface ChallengeAnswer {
  readonly response: string;
  readonly outcome: ChallengeOutcome;
}

export interface AnsweringRefusal {
  readonly code: 'challenge-unknown' | 'answered-already';
  readonly says: string;
}

/** Answers a challenge, once: a late answer is still an answer. Source: R-E15. */
@Injectable()
export class AnswerChallenge {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengeRepository,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    id: string,
    { response, outcome }: ChallengeAnswer,
  ): Promise<Result<null, AnsweringRefusal>> {
    return this.database.act<null, AnsweringRefusal>(actor, async (tx) => {
      const challenge = await this.challenges.lock(tx, id);
      if (!challenge)
        return err({ code: 'challenge-unknown', says: 'There is no such challenge.' });
      if (challenge.answeredOn)
        return err({
          code: 'answered-already',
          says: `Challenge ${challenge.number} has been answered. Raise a new challenge to go on with the matter.`,
        });
      const answeredOn = this.clock.today();
      await this.challenges.answer(tx, id, { response, outcome, answeredOn });
      const { number } = challenge;
      const fields = { number, outcome, answeredOn, responseSha256: sha256Hex(response) };
      return ok(recorded({ action: 'challenge.answered', resource: id, fields }, () => null));
    });
  }
}
