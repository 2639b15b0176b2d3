import { Injectable } from '@nestjs/common';
import { err, formatMoment, ok, type Instant, type PollId, type Result } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { enqueue } from '../platform/jobs';
import { type EntryDraft } from '../record/entry-draft';
import { ballotsText } from './ballots-text';
import { countedBallots, turnout } from './poll-ballots';
import { PollBook, type PollPaper } from './poll-book';
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

interface Closing {
  readonly votes: Reconciliation;
  /** Why it is closed before its time; `null` when it is not. */
  readonly early: string | null;
  readonly closedAt: Instant;
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
      if (await isClosed(tx, id))
        return err({ code: 'poll-closed', says: 'This poll is closed already.' });
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
      if (poll.secrecy === 'secret') await enqueue(tx, 'advance-opening', { poll: id });
      const closing = { votes, early: early ? reason : null, closedAt: now };
      const { draft, ballots } = await this.close(tx, poll, closing);
      return ok(recorded(draft, () => ({ poll: poll.id, closedAt: now, ballots })));
    });
  }

  /**
   * Closes a poll of which nothing will be counted, as part of the act that abandons it. A secret one is not opened.
   * @returns `null` when it is closed already
   */
  async asAbandoned(tx: Tx, id: string): Promise<EntryDraft | null> {
    await lockPollForClosing(tx, id);
    const poll = await this.pollBook.paper(id);
    if (!poll) throw new Error(`There is no poll ${id} to abandon.`);
    if (await isClosed(tx, id)) return null;
    const votes = await reconcile(tx, poll);
    const closedAt = this.clock.now();
    const early = closedAt < poll.closesAt ? 'The poll is abandoned.' : null;
    return (await this.close(tx, poll, { votes, early, closedAt })).draft;
  }

  private async close(
    tx: Tx,
    poll: PollPaper,
    { votes, early, closedAt }: Closing,
  ): Promise<{ readonly draft: EntryDraft; readonly ballots: number }> {
    const { id } = poll;
    await tx.query(`update governance.poll set closed_at = $2 where id = $1`, [id, closedAt]);
    const isSecret = poll.secrecy === 'secret';
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
      closedAt,
      early,
    };
    return { draft: { action: 'poll.closed', resource: id, fields }, ballots };
  }
}

async function isClosed(tx: Tx, poll: string): Promise<boolean> {
  const [row] = await tx.query<{ closed: boolean }[]>(
    `select closed_at is not null as closed from governance.poll where id = $1`,
    [poll],
  );
  return row?.closed ?? false;
}

const unfinished = ({ unconfirmed }: Reconciliation): ClosingRefusal => ({
  code: 'batch-unfinished',
  says: `${unconfirmed === 1 ? 'A vote' : `${unconfirmed} votes`} on paper would be lost: a batch of envelopes was announced and is not confirmed. Have it confirmed, or withdraw it with a reason, and close the poll then.`,
});
