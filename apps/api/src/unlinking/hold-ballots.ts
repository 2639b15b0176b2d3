import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type Result } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { lockPollForClosing } from '../polls/poll-locks';
import { ballotLinks, type BallotLinks } from './ballot-links';

export interface HoldRefusal {
  readonly code: 'no-open-poll' | 'unlinked' | 'held' | 'not-held';
  readonly says: string;
}

/**
 * Keeps it from being destroyed who cast which ballot, as in a dispute over an election, and lets it go again. Both are
 * entries of the log with their reason.
 * Source: R-D25 (the board may direct otherwise), R-D26.
 */
@Injectable()
export class HoldBallots {
  constructor(
    private readonly database: Database,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  hold(actor: Actor, poll: string, reason: string): Promise<Result<null, HoldRefusal>> {
    return this.database.act<null, HoldRefusal>(actor, async (tx) => {
      const found = await this.known(tx, poll);
      if (!found.ok) return found;
      if (found.value.hold)
        return err({ code: 'held', says: 'The ballots of this poll are on hold already.' });
      const heldAt = this.clock.now();
      await tx.query(
        `insert into ballot_box.ballots_hold (id, poll_id, reason, held_at) values ($1, $2, $3, $4)`,
        [randomUUID(), poll, reason, heldAt],
      );
      const fields = { reason, heldAt };
      return ok(recorded({ action: 'ballots.held', resource: poll, fields }, () => null));
    });
  }

  release(actor: Actor, poll: string, reason: string): Promise<Result<null, HoldRefusal>> {
    return this.database.act<null, HoldRefusal>(actor, async (tx) => {
      const found = await this.known(tx, poll);
      if (!found.ok) return found;
      const { hold } = found.value;
      if (!hold)
        return err({ code: 'not-held', says: 'The ballots of this poll are not on hold.' });
      const releasedAt = this.clock.now();
      await tx.query(
        `insert into ballot_box.ballots_release (hold_id, reason, released_at) values ($1, $2, $3)`,
        [hold.id, reason, releasedAt],
      );
      const fields = { reason, releasedAt };
      return ok(recorded({ action: 'ballots.released', resource: poll, fields }, () => null));
    });
  }

  private async known(tx: Tx, poll: string): Promise<Result<BallotLinks, HoldRefusal>> {
    await lockPollForClosing(tx, poll);
    const links = await ballotLinks(tx, this.constitution, poll);
    if (!links)
      return err({
        code: 'no-open-poll',
        says: 'There is no such poll, or it is secret: then nothing says who cast which ballot.',
      });
    if (links.unlinkedOn)
      return err({
        code: 'unlinked',
        says: `Who cast which ballot was destroyed on ${formatDate(links.unlinkedOn)}. Nobody can bring it back.`,
      });
    return ok(links);
  }
}
