import { Injectable } from '@nestjs/common';
import { err, type Instant, ok, type Result } from '@folkmoot/basics';
import { notTakingBallots } from '@folkmoot/rules';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { type Tx } from '../platform/database';
import { utc } from '../platform/utc';
import { PollBook, type PollPaper } from '../polls/poll-book';
import { lockPollsForCasting } from '../polls/poll-locks';
import { PaperRepository } from './paper.repository';
import { type PaperRefusal, paperRefusals } from './paper-refusal';
import { type PaperBatch, type Teller } from './readings';

/** A poll that takes votes, and that nobody closes until the transaction ends. */
export interface TakingPoll {
  readonly poll: PollPaper;
  readonly now: Instant;
}

export interface BatchInHand extends TakingPoll {
  readonly batch: PaperBatch;
}

/** Takes a poll or a batch in hand: under its locks, and only while votes are taken. */
@Injectable()
export class PaperDesk {
  constructor(
    private readonly pollBook: PollBook,
    private readonly papers: PaperRepository,
    private readonly clock: Clock,
  ) {}

  async poll(tx: Tx, id: string): Promise<Result<TakingPoll, PaperRefusal>> {
    const poll = await this.pollBook.paper(id.toLowerCase());
    if (!poll) return err(paperRefusals.pollUnknown);
    await lockPollsForCasting(tx, [poll.id]);
    await this.papers.lock(tx, poll.id);
    const [row] = await tx.query<{ closedAt: Instant | null }[]>(
      `select ${utc('closed_at')} as "closedAt" from governance.poll where id = $1`,
      [poll.id],
    );
    const now = this.clock.now();
    const refusal = notTakingBallots({ ...poll, closedAt: row?.closedAt ?? null }, now);
    return refusal ? err(refusal) : ok({ poll, now });
  }

  async batch(tx: Tx, id: string): Promise<Result<BatchInHand, PaperRefusal>> {
    const [found] = await this.papers.batches(tx, { batch: id });
    if (!found) return err(paperRefusals.batchUnknown);
    const taken = await this.poll(tx, found.poll);
    if (!taken.ok) return taken;
    const [batch] = await this.papers.batches(tx, { batch: id }); // as it is under the locks
    if (!batch) return err(paperRefusals.batchUnknown);
    if (batch.end)
      return err({
        code: 'batch-ended',
        says: `This batch was ${batch.end.outcome} already, and nothing is added to it.`,
      });
    return ok({ ...taken.value, batch });
  }

  /** Which of the two tellers of a batch somebody is: whoever begins is the first, whoever comes next the second. */
  async tellerOf(
    tx: Tx,
    { id, tellers }: PaperBatch,
    { accountId }: Actor,
  ): Promise<Result<Teller, PaperRefusal>> {
    const known = tellers.find(({ account }) => account === accountId);
    if (known) return ok(known.teller);
    if (tellers.length === 2 || !accountId) return err(paperRefusals.twoTellers);
    const teller = tellers.length === 0 ? 1 : 2;
    await this.papers.addTeller(tx, id, teller, accountId);
    return ok(teller);
  }
}
