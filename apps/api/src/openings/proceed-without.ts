import { Injectable } from '@nestjs/common';
import { nextStep, ownerOf } from '@folkmoot/ballot';
import { err, ok, type Result } from '@folkmoot/basics';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { enqueue } from '../platform/jobs';
import { OpeningRepository } from './opening.repository';

export interface Absence {
  /** On the board, from 1. */
  readonly place: number;
  /** It goes in the log. */
  readonly reason: string;
}

export interface ProceedingRefusal {
  readonly code: 'poll-unknown' | 'opened-already' | 'not-a-place' | 'absent-already' | 'too-few';
  readonly says: string;
}

/**
 * Decides that a poll is opened without one of the scrutineers, so that the others need not wait for
 * that member's shuffle. As many as it takes to open must be left.
 */
@Injectable()
export class ProceedWithout {
  constructor(
    private readonly database: Database,
    private readonly openings: OpeningRepository,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    poll: string,
    { place, reason }: Absence,
  ): Promise<Result<null, ProceedingRefusal>> {
    return this.database.act<null, ProceedingRefusal>(actor, async (tx) => {
      await this.openings.lock(tx, poll);
      const boxes = await this.openings.boxes(tx, poll);
      const [first] = boxes;
      if (!first)
        return err({ code: 'poll-unknown', says: 'There is no closed secret poll here.' });
      if (boxes.every((box) => nextStep(box).by === 'nobody'))
        return err({ code: 'opened-already', says: 'This poll is opened already.' });
      const { size, threshold } = first.board;
      const owner = ownerOf(place);
      if (place > size) return err({ code: 'not-a-place', says: `The board has ${size} members.` });
      if (first.absent.includes(owner))
        return err({ code: 'absent-already', says: 'This was decided already.' });
      const left = size - first.absent.length - 1;
      if (left < threshold)
        return err({
          code: 'too-few',
          says: `It takes ${threshold} members of this board to open the poll, and only ${left} would be left.`,
        });
      await this.openings.addAbsent(tx, poll, { owner, reason }, this.clock.now());
      await enqueue(tx, 'advance-opening', { poll });
      const fields = { owner, reason };
      return ok(recorded({ action: 'trustee.absent', resource: poll, fields }, () => null));
    });
  }
}
