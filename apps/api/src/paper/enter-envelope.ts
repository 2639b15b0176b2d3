import { Injectable } from '@nestjs/common';
import { err, type Instant, ok, type Result } from '@folkmoot/basics';
import { acceptBallot, type Answer } from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Database, recorded, type Tx } from '../platform/database';
import { declaringOf } from '../polls/identity-declarations';
import { type PollPaper, termsOn } from '../polls/poll-book';
import { PaperDesk } from './batch-in-hand';
import { type FoundElector, PaperRepository } from './paper.repository';
import { type PaperRefusal, paperRefusals } from './paper-refusal';
import { type PaperBatch, type Teller, type VoidGround } from './readings';

/** What a teller finds on and in an envelope. */
export interface EnteredEnvelope {
  readonly envelope: number;
  /** The member’s number in the register, or why there is no vote. */
  readonly number: string | null;
  readonly ground: VoidGround | null;
  /** Of an open poll; in a secret one papers are entered apart. */
  readonly answers: readonly Answer[] | null;
}

interface Read {
  readonly elector: FoundElector | null;
  readonly answers: readonly Answer[] | null;
}

/** Keeps what one teller reads in one envelope; the other teller never sees it before having read it too. */
@Injectable()
export class EnterEnvelope {
  constructor(
    private readonly database: Database,
    private readonly desk: PaperDesk,
    private readonly papers: PaperRepository,
    private readonly constitution: CurrentConstitution,
  ) {}

  run(actor: Actor, id: string, entered: EnteredEnvelope): Promise<Result<null, PaperRefusal>> {
    return this.database.act<null, PaperRefusal>(actor, async (tx) => {
      const taken = await this.desk.batch(tx, id);
      if (!taken.ok) return taken;
      const { batch, poll, now } = taken.value;
      const { envelope, ground } = entered;
      if (envelope > batch.envelopes)
        return err({
          code: 'no-such-envelope',
          says: `${batch.envelopes} ${batch.envelopes === 1 ? 'envelope was' : 'envelopes were'} announced. If there are more, they make another batch.`,
        });
      const teller = await this.desk.tellerOf(tx, batch, actor);
      if (!teller.ok) return teller;
      const read = await this.read(tx, poll, entered, now);
      if (!read.ok) return read;
      const { elector, answers } = read.value;
      const other = elector && otherEnvelope(batch, teller.value, envelope, elector);
      if (other)
        return err({
          code: 'entered-already',
          says: `You have entered this member for envelope ${other} of this batch. A second envelope of the same member holds no vote.`,
        });
      const isAgain = batch.envelopeReadings.some(
        (one) => one.envelope === envelope && one.teller === teller.value,
      );
      const place = { batch: batch.id, poll: poll.id, teller: teller.value };
      const reading = { envelope, rollEntry: elector?.rollEntry ?? null, ground, answers };
      await this.papers.keepEnvelope(tx, place, reading, now);
      const fields = { poll: poll.id, teller: teller.value, envelope, again: isAgain };
      return ok(recorded({ action: 'paper.entered', resource: batch.id, fields }, () => null));
    });
  }

  private async read(
    tx: Tx,
    poll: PollPaper,
    { number, ground, answers }: EnteredEnvelope,
    now: Instant,
  ): Promise<Result<Read, PaperRefusal>> {
    if ((number === null) === (ground === null)) return err(paperRefusals.electorOrGround);
    if (ground === 'no-declaration' && (await declaringOf(this.constitution, poll)).length === 0)
      return err(paperRefusals.declarationNotAsked);
    if (answers && poll.secrecy === 'secret') return err(paperRefusals.answersInSecret);
    if (number === null) return ok({ elector: null, answers: null });
    const elector = await this.papers.findElector(tx, poll.id, number);
    if (!elector) return err(paperRefusals.notOnRoll);
    if (elector.isAbandoned) return err(paperRefusals.abandoned);
    if (elector.onPaper) return err(paperRefusals.onPaper);
    if (elector.votedOnline && !poll.mayChangeVote) return err(paperRefusals.votedBefore);
    if (poll.secrecy === 'secret') return ok({ elector, answers: null });
    if (!answers) return err(paperRefusals.answersMissing);
    const accepted = acceptBallot(termsOn(poll), elector, null, answers, now);
    return accepted.ok ? ok({ elector, answers: accepted.value.answers }) : accepted;
  }
}

/** Another envelope for which the same teller has entered the same elector. */
const otherEnvelope = (
  { envelopeReadings }: PaperBatch,
  teller: Teller,
  envelope: number,
  { rollEntry }: FoundElector,
): number | undefined =>
  envelopeReadings.find(
    (one) =>
      one.teller === teller && one.envelope !== envelope && one.elector?.rollEntry === rollEntry,
  )?.envelope;
