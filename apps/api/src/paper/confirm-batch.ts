import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type Actor } from '../platform/actor';
import { Database, recorded, type Recorded, type Tx } from '../platform/database';
import { enqueueAll } from '../platform/jobs';
import { inLockingOrder, lockElectors } from '../ballots/ballot-box.repository';
import { type BatchInHand, PaperDesk } from './batch-in-hand';
import { type PaperVotes, PaperVotesRepository } from './paper-votes.repository';
import { PaperRepository } from './paper.repository';
import { type PaperRefusal } from './paper-refusal';
import { type Compared, comparedEnvelopes, comparedPapers, type EnvelopeReading } from './readings';

/** What came of a batch. */
export interface ConfirmedBatch {
  readonly marks: number;
  readonly void: number;
  /** Ballots cast online that count no longer. */
  readonly superseded: number;
}

/**
 * Takes the votes of a batch on which its two tellers agree: the roll is marked, papers go into their boxes, and ballots
 * that the same members cast online count no more. Source: R-08, R-D20.
 */
@Injectable()
export class ConfirmBatch {
  constructor(
    private readonly database: Database,
    private readonly desk: PaperDesk,
    private readonly papers: PaperRepository,
    private readonly votes: PaperVotesRepository,
  ) {}

  run(actor: Actor, id: string): Promise<Result<ConfirmedBatch, PaperRefusal>> {
    return this.database.act<ConfirmedBatch, PaperRefusal>(actor, async (tx) => {
      const taken = await this.desk.batch(tx, id);
      if (!taken.ok) return taken;
      const { batch, poll } = taken.value;
      const envelopes = comparedEnvelopes(batch);
      const boxes = poll.secrecy === 'secret' ? comparedPapers(batch, poll.boxes) : [];
      const papers = boxes?.flatMap((box) => box.papers) ?? [];
      if (!boxes || ![...envelopes, ...papers].every(({ state }) => state === 'agreed'))
        return err({
          code: 'not-agreed',
          says: 'Not everything in this batch was entered alike by both tellers yet.',
          envelopes: envelopes.filter(({ state }) => state !== 'agreed').map((one) => one.number),
        });
      const electors = await this.lockAll(tx, taken.value, envelopes);
      if (!electors.ok) return electors;
      const sealed = boxes.flatMap((box) => box.papers.flatMap(({ first }) => first ?? []));
      return ok(await this.take(tx, taken.value, envelopes, { readings: electors.value, sealed }));
    });
  }

  /** Nobody in the batch has voted on paper meanwhile, or online where the first vote counts. */
  private async lockAll(
    tx: Tx,
    { batch, poll }: BatchInHand,
    envelopes: readonly Compared<EnvelopeReading>[],
  ): Promise<Result<readonly EnvelopeReading[], PaperRefusal>> {
    const readings = envelopes.flatMap(({ first }) => (first?.elector ? [first] : []));
    const electors = readings.flatMap(({ elector }) => elector ?? []);
    const entries = await lockElectors(
      tx,
      inLockingOrder(electors.map(({ member }) => ({ poll: batch.poll, member }))),
    );
    const online = await this.votes.votedOnline(tx, batch.poll);
    const abandoned = concerned(
      readings,
      entries.filter(({ isAbandoned }) => isAbandoned),
    );
    if (abandoned.length > 0)
      return err({
        code: 'contest-abandoned',
        says: `Since these envelopes were entered, the poll for the seats of their members was abandoned. Enter them again as holding no vote: ${abandoned.join(', ')}.`,
        envelopes: abandoned,
      });
    const late = entries.filter(
      ({ id, onPaper }) => onPaper || (!poll.mayChangeVote && online.has(id)),
    );
    const again = concerned(readings, late);
    if (again.length === 0) return ok(readings);
    return err({
      code: 'voted-meanwhile',
      says: `Since these envelopes were entered, their members have voted another way, and that vote counts. Enter them again as holding no vote: ${again.join(', ')}.`,
      envelopes: again,
    });
  }

  private async take(
    tx: Tx,
    { batch, poll, now }: BatchInHand,
    envelopes: readonly Compared<EnvelopeReading>[],
    votes: PaperVotes,
  ): Promise<Recorded<ConfirmedBatch>> {
    const taken = await this.votes.take(tx, poll, batch.id, votes, now);
    await this.papers.end(tx, batch.id, { outcome: 'confirmed', reason: null, endedAt: now });
    await enqueueAll(tx, 'confirm-paper-vote', taken.letters);
    const empty = envelopes.flatMap(({ number, first }) =>
      first?.ground ? [{ envelope: number, ground: first.ground }] : [],
    );
    const fields = {
      poll: batch.poll,
      envelopes: batch.envelopes,
      marks: votes.readings.length,
      papers: poll.secrecy === 'secret' ? votes.sealed.length : votes.readings.length,
      void: empty,
    };
    const confirmed = recorded(
      { action: 'paper.confirmed', resource: batch.id, fields },
      (): ConfirmedBatch => ({
        marks: votes.readings.length,
        void: empty.length,
        superseded: taken.superseded,
      }),
    );
    return {
      drafts: [...taken.drafts, ...confirmed.drafts],
      answer: (receipts) => confirmed.answer(receipts.slice(-1)),
    };
  }
}

/** Numbers of the envelopes of some electors. */
const concerned = (
  readings: readonly EnvelopeReading[],
  entries: readonly { readonly id: string }[],
): number[] =>
  readings
    .filter(({ elector }) => entries.some(({ id }) => id === elector?.rollEntry))
    .map(({ envelope }) => envelope);
