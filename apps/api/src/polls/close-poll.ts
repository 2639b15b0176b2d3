import { Injectable } from '@nestjs/common';
import { err, formatMoment, ok, type Instant, type PollId, type Result } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { enqueue } from '../platform/jobs';
import { ballotsText } from './ballots-text';
import { countedBallots, turnout } from './poll-ballots';
import { PollBook } from './poll-book';
import { lockPollForClosing } from './poll-locks';
import { reconcile, type Reconciliation } from './reconcile';
import { sealedAtClose } from './sealed-at-close';

export interface ClosingRefusal {
  readonly code: 'poll-unknown' | 'poll-closed' | 'reason-needed' | 'batch-unfinished';
  readonly says: string;
}

export interface ClosedPoll {
  readonly poll: PollId;
  readonly closedAt: Instant;
  readonly ballots: number;
}

/** Closes a ballot box. The log then holds the hash of exactly the ballots that count. */
@Injectable()
export class ClosePoll {
  constructor(
    private readonly database: Database,
    private readonly pollBook: PollBook,
    private readonly clock: Clock,
  ) {}

  /** @param reason  why it is closed before its time; needed only then */
  run(
    actor: Actor,
    id: string,
    reason: string | null,
  ): Promise<Result<ClosedPoll, ClosingRefusal>> {
    return this.database.act<ClosedPoll, ClosingRefusal>(actor, async (tx) => {
      await lockPollForClosing(tx, id);
      const poll = await this.pollBook.paper(id);
      if (!poll) return err({ code: 'poll-unknown', says: 'There is no such poll.' });
      const [row] = await tx.query<{ closed: boolean }[]>(
        `select closed_at is not null as closed from governance.poll where id = $1`,
        [id],
      );
      if (row?.closed) return err({ code: 'poll-closed', says: 'This poll is closed already.' });
      const now = this.clock.now();
      const early = now < poll.closesAt;
      if (early && !reason) {
        return err({
          code: 'reason-needed',
          says: `This poll is to close on ${formatMoment(poll.closesAt)}. To close it now, give the reason: it goes in the log.`,
        });
      }
      const votes = await reconcile(tx, poll);
      if (early && votes.unconfirmed > 0) return err(unfinished(votes));
      await tx.query(`update governance.poll set closed_at = $2 where id = $1`, [id, now]);
      const isSecret = poll.secrecy === 'secret';
      if (isSecret) await enqueue(tx, 'advance-opening', { poll: id });
      const contests = isSecret ? [] : await countedBallots(tx, poll);
      const boxes = await sealedAtClose(tx, poll);
      const electors = (await turnout(tx, id)).map((line) => ({ ...line }));
      const ballots = electors.reduce((sum, { tookPart }) => sum + tookPart, 0);
      const fields = {
        ballots,
        electors,
        contests: contests.map((contest) => ({
          id: contest.contest.id,
          ballotsSha256: sha256Hex(ballotsText(contest)),
        })),
        votes: { ...votes },
        ...(isSecret && { boxes: boxes.map((box) => ({ ...box })) }),
        closedAt: now,
        early: early ? reason : null,
      };
      return ok(
        recorded({ action: 'poll.closed', resource: id, fields }, () => ({
          poll: poll.id,
          closedAt: now,
          ballots,
        })),
      );
    });
  }
}

const unfinished = ({ unconfirmed }: Reconciliation): ClosingRefusal => ({
  code: 'batch-unfinished',
  says: `${unconfirmed === 1 ? 'A vote' : `${unconfirmed} votes`} on paper would be lost: a batch of envelopes was announced and is not confirmed. Have it confirmed, or withdraw it with a reason, and close the poll then.`,
});
