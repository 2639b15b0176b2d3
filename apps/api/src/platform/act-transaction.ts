import { type PoolClient } from 'pg';
import { type DataSource } from 'typeorm';
import { type PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner';
import { type Statement } from './statement';

/**
 * The transaction of an act. Waking the other side costs more than most statements do, so what stands
 * side by side is sent in one piece: the beginning with the first statements, the last writes with the
 * log entries and the commit. See docs/decisions/0006-append-in-the-transaction.md.
 */
export class ActTransaction extends PostgresQueryRunner {
  private begun: Promise<unknown> = Promise.resolve();
  private readonly tidying: (() => Promise<void>)[] = [];

  static async begin(dataSource: DataSource): Promise<ActTransaction> {
    const act = new ActTransaction(dataSource.driver as PostgresDriver, 'master');
    Object.assign(act, { manager: dataSource.createEntityManager(act) });
    await act.connect();
    act.holdBack();
    act.begun = act.client.query('BEGIN');
    act.begun.catch(() => undefined); // told by `begunSafely`, or by the statements that follow
    act.isTransactionActive = true;
    act.transactionDepth = 1;
    return act;
  }

  /**
   * What is to be done outside the database once the transaction was certainly undone. After a crash, or while nobody
   * knows whether it was committed, it is not done.
   */
  whenUndone(tidy: () => Promise<void>): void {
    this.tidying.push(tidy);
  }

  /** Does work that commits when all is well; whatever it has not committed is undone. */
  async keepOrUndo<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } finally {
      const isUndone = this.isTransactionActive && (await this.undo());
      await this.release();
      if (isUndone) for (const tidy of this.tidying) await tidy();
    }
  }

  /** @returns whether the database has answered that it is undone */
  private undo(): Promise<boolean> {
    return this.rollbackTransaction().then(
      () => true,
      () => false,
    );
  }

  /** Runs a statement that is planned once on each connection. It is sent before this returns. */
  run<Row extends object>({ name, text }: Statement, values: unknown[]): Promise<Row[]> {
    return this.client.query<Row>({ name, text, values }).then(({ rows }) => rows);
  }

  /**
   * Does the last work of the act, such as appending to the log, and commits on its heels.
   * @param lastWork  has sent all its statements when it returns; if one fails nothing is committed
   */
  async commitWith<T>(lastWork: () => Promise<T>): Promise<T> {
    await this.begunSafely();
    this.holdBack();
    const done = lastWork();
    const committed = this.client.query('COMMIT');
    const [result] = await Promise.all([done, committed]);
    this.isTransactionActive = false;
    this.transactionDepth = 0;
    return result;
  }

  /** Once it is certain that what is sent is undone together or kept together. */
  async begunSafely(): Promise<void> {
    await this.begun;
  }

  /** Sends what is written to the connection in this turn of the event loop in one piece. */
  private holdBack(): void {
    const { stream } = this.client.connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }

  private get client(): PoolClient {
    return this.databaseConnection as PoolClient;
  }
}
