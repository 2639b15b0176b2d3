import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { ok, type Result } from '@folkmoot/basics';
import { type DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { appendSealed, type LogReceipt } from '../record/append';
import { seal, type EntryDraft } from '../record/entry-draft';
import { type Actor } from './actor';
import { claimRequest, keepAnswer } from './answered-requests';
import { Durability } from './durability';

declare const inTransaction: unique symbol;

/** An entity manager inside an open transaction. Only `Database` makes one. */
export type Tx = EntityManager & { readonly [inTransaction]: true };

/** What an act did: its log entries, and its answer once they have their places in the log. */
export interface Recorded<T> {
  readonly drafts: readonly EntryDraft[];
  readonly answer: (receipts: readonly LogReceipt[]) => T;
}

/** The usual act: one entry, and an answer that may name its place in the log. */
export const recorded = <T>(
  draft: EntryDraft,
  answer: (receipt: LogReceipt) => T,
): Recorded<T> => ({
  drafts: [draft],
  answer: ([receipt]) => {
    if (!receipt) throw new Error('The log gave no receipt for its only entry.');
    return answer(receipt);
  },
});

@Injectable()
export class Database {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly durability: Durability,
  ) {}

  /** For what the log does not govern: sign-in, sessions, mail. A thrown error undoes everything. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction((manager) => work(manager as Tx));
  }

  /**
   * A governed act: what `work` writes and its log entries commit together or not at all, and the
   * answer is given only when both would survive a crash. A refusal undoes everything.
   * A repeated request of the same actor gets the first answer and does nothing.
   */
  async act<T, E>(
    actor: Actor,
    work: (tx: Tx) => Promise<Result<Recorded<T>, E>>,
  ): Promise<Result<T, E>> {
    const runner = this.dataSource.createQueryRunner();
    let result: Result<T, E>;
    try {
      await runner.startTransaction();
      result = await this.workAndAppend(runner, actor, work);
      if (!result.ok) await runner.rollbackTransaction();
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
    if (result.ok) await this.durability.settled();
    return result;
  }

  private async workAndAppend<T, E>(
    runner: QueryRunner,
    actor: Actor,
    work: (tx: Tx) => Promise<Result<Recorded<T>, E>>,
  ): Promise<Result<T, E>> {
    const tx = runner.manager as Tx;
    const claim = await claimRequest<T>(tx, actor);
    if (claim.answered) {
      await runner.rollbackTransaction();
      return ok(claim.answer);
    }
    const done = await work(tx);
    if (!done.ok) return done;
    if (done.value.drafts.length === 0) {
      const answer = done.value.answer([]);
      if (claim.claimed) await keepAnswer(tx, actor, answer);
      await runner.commitTransaction();
      return ok(answer);
    }
    const appended = appendSealed(
      tx,
      done.value.drafts.map((draft) => seal(withActor(draft, actor))),
    );
    if (claim.claimed) {
      const answer = done.value.answer(await appended);
      await keepAnswer(tx, actor, answer);
      await runner.commitTransaction();
      return ok(answer);
    }
    // Sent together: the log's lock is not held for a journey to the database and back.
    const [receipts] = await Promise.all([appended, runner.commitTransaction()]);
    return ok(done.value.answer(receipts));
  }
}

const withActor = (draft: EntryDraft, actor: Actor): EntryDraft =>
  actor.accountId
    ? { ...draft, personal: { ...draft.personal, actor: { account: actor.accountId } } }
    : draft;
