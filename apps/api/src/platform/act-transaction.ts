import { type PoolClient } from 'pg';
import { type DataSource } from 'typeorm';
import { type PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner';

/**
 * The transaction of an act. Waking the other side costs more than most statements do, so what stands
 * side by side is sent in one piece: the beginning with the first statement, the log entries with the
 * commit. See docs/decisions/0006-append-in-the-transaction.md.
 */
export class ActTransaction extends PostgresQueryRunner {
  private begun: Promise<unknown> = Promise.resolve();

  static async begin(dataSource: DataSource): Promise<ActTransaction> {
    const act = new ActTransaction(dataSource.driver as PostgresDriver, 'master');
    Object.assign(act, { manager: dataSource.createEntityManager(act) });
    const client = await act.client();
    holdBack(client);
    act.begun = client.query('BEGIN');
    act.begun.catch(() => undefined); // told by `begunSafely`, or by the statements that follow
    act.isTransactionActive = true;
    act.transactionDepth = 1;
    return act;
  }

  /** Does the last work of the act, such as appending to the log, and commits on its heels. */
  async commitWith<T>(lastWork: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.begunSafely();
    holdBack(client);
    const [result] = await Promise.all([lastWork(client), this.commitTransaction()]);
    return result;
  }

  /** The connection, once it is certain that what it is sent is undone together or kept together. */
  async begunSafely(): Promise<PoolClient> {
    await this.begun;
    return this.client();
  }

  private async client(): Promise<PoolClient> {
    return (await this.connect()) as PoolClient;
  }
}

/** Sends what is written to a connection in this turn of the event loop in one piece. */
function holdBack({ connection: { stream } }: PoolClient): void {
  stream.cork();
  process.nextTick(() => stream.uncork());
}
