import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { enqueue } from '../platform/jobs';
import { OpeningRepository } from './opening.repository';

export interface ConfirmingRefusal {
  readonly code: 'poll-unknown' | 'nothing-to-confirm';
  readonly says: string;
}

/**
 * The returning officer says to open a poll though so few ballots are in a box that the result may tell how each of
 * them was cast. Until then nothing of that box is decrypted. Source: R-H2.
 */
@Injectable()
export class ConfirmOpening {
  constructor(
    private readonly database: Database,
    private readonly openings: OpeningRepository,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, poll: string): Promise<Result<null, ConfirmingRefusal>> {
    return this.database.act<null, ConfirmingRefusal>(actor, async (tx) => {
      await this.openings.lock(tx, poll);
      const boxes = await this.openings.boxes(tx, poll);
      if (boxes.length === 0)
        return err({ code: 'poll-unknown', says: 'There is no closed secret poll here.' });
      const held = boxes.filter(({ isHeld }) => isHeld);
      if (held.length === 0)
        return err({
          code: 'nothing-to-confirm',
          says: 'Nothing here waits to be confirmed: enough ballots are in every box, or it was confirmed already. Load the page again.',
        });
      await this.openings.confirm(tx, poll, this.clock.now());
      await enqueue(tx, 'advance-opening', { poll });
      const fields = { boxes: held.map(({ id, ballots }) => ({ id, ballots })) };
      return ok(recorded({ action: 'opening.confirmed', resource: poll, fields }, () => null));
    });
  }
}
