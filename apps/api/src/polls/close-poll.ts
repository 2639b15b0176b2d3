import { Injectable } from '@nestjs/common';
import { err, formatMoment, ok, type Instant, type PollId, type Result } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { enqueue } from '../platform/jobs';
import { type EntryDraft } from '../record/entry-draft';
import { ballotsText } from './ballots-text';
import { declaringOf } from './identity-declarations';
import { countedBallots, turnout } from './poll-ballots';
import { PollBook, type PollPaper } from './poll-book';
import { lockPollForClosing } from './poll-locks';
import { reconcile, type Reconciliation } from './reconcile';
import { sealedAtClose } from './sealed-at-close';

export interface ClosingRefusal {
  readonly code: 'poll-unknown' | 'poll-closed' | 'too-early' | 'batch-unfinished';
  readonly says: string;
}

export interface ClosedPoll {
  readonly poll: PollId;
  readonly closedAt: Instant;
  readonly ballots: number;
}

/** A poll that is not closed, under the lock for closing it. */
export interface OpenPollInHand {
  readonly poll: PollPaper;
  readonly now: Instant;
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
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /** Closes a poll whose time is up. */
  run(actor: Actor, id: string): Promise<Result<ClosedPoll, ClosingRefusal>> {
    return this.database.act<ClosedPoll, ClosingRefusal>(actor, async (tx) => {
      const open = await this.take(tx, id);
      if (!open.ok) return open;
      const { poll, now } = open.value;
      if (now < poll.closesAt)
        return err({
          code: 'too-early',
          says: `This poll is to close on ${formatMoment(poll.closesAt)}. Before its time it is closed only by two officers, where its rules allow that.`,
        });
      const votes = await this.reconciled(tx, poll);
      const { draft, ballots } = await this.counting(tx, poll, {
        votes,
        early: null,
        closedAt: now,
      });
      return ok(recorded(draft, () => ({ poll: poll.id, closedAt: now, ballots })));
    });
  }

  /** Waits for ballots on their way in, and lets no more come, until the transaction ends. */
  async take(tx: Tx, id: string): Promise<Result<OpenPollInHand, ClosingRefusal>> {
    await lockPollForClosing(tx, id);
    const poll = await this.pollBook.paper(id);
    if (!poll) return err({ code: 'poll-unknown', says: 'There is no such poll.' });
    if (await isClosed(tx, id))
      return err({ code: 'poll-closed', says: 'This poll is closed already.' });
    return ok({ poll, now: this.clock.now() });
  }

  /** Closes a poll before its time, as part of the act by which a second officer agrees to it. */
  async early(
    tx: Tx,
    { poll, now }: OpenPollInHand,
    reason: string,
  ): Promise<Result<EntryDraft, ClosingRefusal>> {
    const votes = await this.reconciled(tx, poll);
    if (votes.unconfirmed > 0) return err(unfinished(votes));
    const closing = { votes, early: reason, closedAt: now };
    return ok((await this.counting(tx, poll, closing)).draft);
  }

  /**
   * Closes a poll of which nothing will be counted, as part of the act that abandons it. A secret one is not opened.
   * @returns `null` when it is closed already
   */
  async asAbandoned(tx: Tx, id: string): Promise<EntryDraft | null> {
    const open = await this.take(tx, id);
    if (!open.ok && open.error.code === 'poll-unknown')
      throw new Error(`There is no poll ${id} to abandon.`);
    if (!open.ok) return null;
    const { poll, now: closedAt } = open.value;
    const votes = await this.reconciled(tx, poll);
    const early = closedAt < poll.closesAt ? 'The poll is abandoned.' : null;
    return (await this.close(tx, poll, { votes, early, closedAt })).draft;
  }

  private async reconciled(tx: Tx, poll: PollPaper): Promise<Reconciliation> {
    return reconcile(tx, poll, await declaringOf(this.constitution, poll));
  }

  /** Closes a poll of which the votes will be counted: a secret one is opened next. */
  private async counting(tx: Tx, poll: PollPaper, closing: Closing) {
    if (poll.secrecy === 'secret') await enqueue(tx, 'advance-opening', { poll: poll.id });
    return this.close(tx, poll, closing);
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
