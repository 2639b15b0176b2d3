import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { ok, type Result } from '@folkmoot/basics';
import { type Pool } from 'pg';
import { type DataSource, type EntityManager } from 'typeorm';
import { type PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import { appendSealed, type LogReceipt } from '../record/append';
import { seal, type EntryDraft } from '../record/entry-draft';
import { ActTransaction } from './act-transaction';
import { type Actor } from './actor';
import { claimRequest, keepAnswer } from './answered-requests';
import { atOneMoment } from './clock';
import { Durability } from './durability';
import { type Statement } from './statement';

declare const inTransaction: unique symbol;

/** An entity manager inside an open transaction. Only `Database` makes one. */
export type Tx = EntityManager & {
  readonly [inTransaction]: true;
  readonly queryRunner: ActTransaction;
};

/** What an act did: its log entries, and its answer once they have their places in the log. */
export interface Recorded<T> {
  readonly drafts: readonly EntryDraft[];
  /** Sends the last statements of the act, which go to the database together with its log entries. */
  readonly lastWrites?: () => Promise<unknown>;
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

  /** Runs one statement by itself, planned once on each connection. */
  async once<Row extends object>({ name, text }: Statement, values: unknown[]): Promise<Row[]> {
    const pool = (this.dataSource.driver as PostgresDriver).master as Pool;
    const { rows } = await pool.query<Row>({ name, text, values });
    return rows;
  }

  /** For what the log does not govern: sign-in, sessions, mail. A thrown error undoes everything. */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const transaction = await ActTransaction.begin(this.dataSource);
    return transaction.keepOrUndo(async () => {
      const done = await atOneMoment(() => work(transaction.manager as Tx));
      await transaction.commitTransaction();
      return done;
    });
  }

  /**
   * A governed act: what `work` writes and its log entries commit together or not at all, and the
   * answer is given only when both would survive a crash. A refusal undoes everything.
   * A repeated request of the same actor gets the first answer and does nothing. For all of `work` it is one moment.
   */
  async act<T, E>(
    actor: Actor,
    work: (tx: Tx) => Promise<Result<Recorded<T>, E>>,
  ): Promise<Result<T, E>> {
    const connection = await this.durability.connection();
    const transaction = await ActTransaction.begin(this.dataSource);
    const result = await transaction.keepOrUndo(() => this.workAndAppend(transaction, actor, work));
    if (result.ok) await this.durability.settled(connection);
    return result;
  }

  private async workAndAppend<T, E>(
    transaction: ActTransaction,
    actor: Actor,
    work: (tx: Tx) => Promise<Result<Recorded<T>, E>>,
  ): Promise<Result<T, E>> {
    const tx = transaction.manager as Tx;
    const claim = await claimRequest<T>(tx, actor);
    if (claim.answered) return ok(claim.answer);
    const done = await atOneMoment(() => work(tx));
    if (!done.ok) return done;
    const { drafts, lastWrites, answer } = done.value;
    const sealed = drafts.map((draft) => seal(withActor(draft, actor)));
    const writeAndAppend = (): Promise<LogReceipt[]> => {
      const written = lastWrites?.();
      const appended = appendSealed(transaction, sealed);
      return Promise.all([appended, written]).then(([receipts]) => receipts);
    };
    if (!claim.claimed)
      return ok(answer(await this.durability.committing(transaction.commitWith(writeAndAppend))));
    await transaction.begunSafely();
    const kept = answer(await writeAndAppend());
    await keepAnswer(tx, actor, kept);
    await transaction.commitTransaction();
    return ok(kept);
  }
}

const withActor = (draft: EntryDraft, actor: Actor): EntryDraft =>
  actor.accountId
    ? { ...draft, personal: { ...draft.personal, actor: { account: actor.accountId } } }
    : draft;
