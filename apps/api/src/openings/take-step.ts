import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { nextStep, ownerOf } from '@folkmoot/ballot';
import { err, ok, type Result } from '@folkmoot/basics';
import { type DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { enqueue } from '../platform/jobs';
import { type OpeningBox, OpeningRepository } from './opening.repository';
import { OpeningThreads } from './opening-threads';
import { entryOfStep } from './entry-of-step';

export interface ScrutineersStep {
  readonly poll: string;
  readonly box: string;
  readonly step: 'shuffle' | 'decryption';
  readonly text: string;
}

export interface StepTakingRefusal {
  readonly code: 'box-unknown' | 'not-on-this-board' | 'not-your-turn' | 'step-refused';
  readonly says: string;
}

/** What it takes to know whether a step may be added. */
interface Turn {
  readonly box: OpeningBox;
  readonly owner: number;
}

/**
 * Takes a scrutineer's shuffle or decryption of a box. Its proof is checked in a thread before the
 * transaction, and in the transaction that nothing else was added meanwhile.
 */
@Injectable()
export class TakeStep {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: Database,
    private readonly openings: OpeningRepository,
    private readonly threads: OpeningThreads,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, sent: ScrutineersStep): Promise<Result<null, StepTakingRefusal>> {
    const before = await this.turn(this.dataSource.manager, actor, sent);
    const checked = before.ok ? await this.check(before.value, sent) : before;
    return this.database.act<null, StepTakingRefusal>(actor, async (tx) => {
      if (!checked.ok) return checked;
      await this.openings.lock(tx, sent.poll);
      const now = await this.turn(tx, actor, sent);
      if (!now.ok) return now;
      const { box, owner } = now.value;
      if (!isSame(box, checked.value.box, sent.step)) return err(notYourTurn);
      const kept = { step: sent.step, owner, content: sent.text };
      const sha256 = await this.openings.add(tx, box, kept, this.clock.now());
      await enqueue(tx, 'advance-opening', { poll: sent.poll });
      return ok(recorded(entryOfStep(box, { step: sent.step, owner, sha256 }), () => null));
    });
  }

  private async turn(
    db: EntityManager,
    { accountId }: Actor,
    { poll, box: id, step }: ScrutineersStep,
  ): Promise<Result<Turn, StepTakingRefusal>> {
    const box = (await this.openings.boxes(db, poll)).find((one) => one.id === id.toLowerCase());
    if (!box)
      return err({
        code: 'box-unknown',
        says: 'There is no such box of a poll that is closed. Check the address.',
      });
    const [member] = await db.query<{ place: number }[]>(
      `select place from governance.board_member where board_id = $1 and account_id = $2`,
      [box.boardId, accountId],
    );
    if (!member)
      return err({
        code: 'not-on-this-board',
        says: 'You are not on the board of this poll. Its members alone open it, each with their own sheet.',
      });
    const owner = ownerOf(member.place);
    const next = nextStep(box);
    const isTheirs = next.by === 'scrutineers' && next.step === step && next.owners.includes(owner);
    return isTheirs ? ok({ box, owner }) : err(notYourTurn);
  }

  private async check(
    { box, owner }: Turn,
    { step, text }: ScrutineersStep,
  ): Promise<Result<Turn, StepTakingRefusal>> {
    const texts = await this.openings.texts(this.dataSource.manager, box);
    const checked = await this.threads.run({
      do: step === 'shuffle' ? 'check-shuffle' : 'check-decryption',
      texts,
      step: { owner, text },
    });
    if (checked.ok) return ok({ box, owner });
    return err({
      code: 'step-refused',
      says:
        step === 'shuffle'
          ? 'The proof of this shuffle does not hold: it was changed on its way, or made of something else than what stands here now. Load the page again and shuffle once more.'
          : 'The proof of this decryption does not hold: it was changed on its way, or made with another sheet. Load the page again and repeat the step.',
    });
  }
}

const notYourTurn: StepTakingRefusal = {
  code: 'not-your-turn',
  says: 'It is not your turn for this step: you have done it, or somebody else is before you, or it is not needed any longer. Load the page again.',
};

/** Whether nothing was added that a step rests on. Decryptions rest on the shuffles alone. */
const isSame = (now: OpeningBox, before: OpeningBox, step: 'shuffle' | 'decryption'): boolean => {
  const rests = ({ made }: OpeningBox) =>
    made.filter((one) => step === 'shuffle' || one.step !== 'decryption').length;
  return rests(now) === rests(before);
};
