import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { ok, type Result } from '@folkmoot/basics';
import { type DataSource, type EntityManager } from 'typeorm';
import { appendSealed, type LogReceipt } from '../record/append';
import { seal, type EntryDraft } from '../record/entry-draft';
import { ActTransaction } from './act-transaction';
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
    const transaction = await ActTransaction.begin(this.dataSource);
    let result: Result<T, E>;
    try {
      result = await this.workAndAppend(transaction, actor, work);
      if (!result.ok) await transaction.rollbackTransaction();
    } catch (error) {
      if (transaction.isTransactionActive)
        await transaction.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await transaction.release();
    }
    if (result.ok) await this.durability.settled();
    return result;
  }

  private async workAndAppend<T, E>(
    transaction: ActTransaction,
    actor: Actor,
    work: (tx: Tx) => Promise<Result<Recorded<T>, E>>,
  ): Promise<Result<T, E>> {
    const tx = transaction.manager as Tx;
    const claim = await claimRequest<T>(tx, actor);
    if (claim.answered) {
      await transaction.rollbackTransaction();
      return ok(claim.answer);
    }
    const done = await work(tx);
    if (!done.ok) return done;
    const { drafts, answer } = done.value;
    const sealed = drafts.map((draft) => seal(withActor(draft, actor)));
    if (!claim.claimed)
      return ok(answer(await transaction.commitWith((client) => appendSealed(client, sealed))));
    const kept = answer(await appendSealed(await transaction.begunSafely(), sealed));
    await keepAnswer(tx, actor, kept);
    await transaction.commitTransaction();
    return ok(kept);
  }
}

const withActor = (draft: EntryDraft, actor: Actor): EntryDraft =>
  actor.accountId
    ? { ...draft, personal: { ...draft.personal, actor: { account: actor.accountId } } }
    : draft;
