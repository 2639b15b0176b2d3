import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { setImmediate as immediately, setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type DataSource } from 'typeorm';

/** For commits under way, in milliseconds: one may itself wait for a lock that another copy holds. */
const longestWait = 3;

/** The database was away between a commit and its flush: nobody can tell whether the commit is still there. */
class Uncertain extends Error {
  /** PostgreSQL's `transaction_resolution_unknown`. */
  readonly code = '08007';
  constructor() {
    super('The connection to the database was lost before a commit was certain to be on disk.');
  }
}

/**
 * Waits until everything committed so far is on disk. Acts commit without waiting while they hold
 * the log's lock, and wait here afterwards: one flush answers all who were waiting for it.
 * See docs/decisions/0006-append-in-the-transaction.md.
 */
@Injectable()
export class Durability implements OnApplicationShutdown {
  private readonly url: string;
  private opened: Promise<pg.Client> | null = null;
  private readonly underWay = new Set<Promise<unknown>>();
  private running: Promise<unknown> = Promise.resolve();
  private next: Promise<pg.Client> | null = null;

  constructor(@InjectDataSource() dataSource: DataSource) {
    this.url = (dataSource.options as { url: string }).url;
  }

  /**
   * The connection that flushes, to be asked for before a transaction begins. It ends when the database
   * goes down: a flush over a later one says nothing about what was committed before.
   */
  connection(): Promise<pg.Client> {
    if (this.opened) return this.opened;
    const opened = this.open(() => {
      if (this.opened === opened) this.opened = null;
    });
    return (this.opened = opened);
  }

  /** Commits that are under way when a flush is due are let in first, so that they share it. */
  async committing<T>(commit: Promise<T>): Promise<T> {
    this.underWay.add(commit);
    try {
      return await commit;
    } finally {
      this.underWay.delete(commit);
    }
  }

  /**
   * Resolves once all commits made before the call would survive a crash; rejects if that is not certain.
   * @param since  the connection as it was before the first of them
   */
  async settled(since: pg.Client): Promise<void> {
    this.next ??= this.flushNext();
    if ((await this.next) !== since) throw new Uncertain();
  }

  async onApplicationShutdown(): Promise<void> {
    const client = await this.opened?.catch(() => null);
    await client?.end();
  }

  private async open(lost: () => void): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.url });
    client.once('end', lost).on('error', lost);
    try {
      await client.connect();
      return client;
    } catch (error) {
      lost();
      throw error;
    }
  }

  private async flushNext(): Promise<pg.Client> {
    await this.running.catch(() => undefined);
    if (this.underWay.size > 0)
      await Promise.race([Promise.allSettled(this.underWay), sleep(longestWait)]);
    await immediately(); // those let in have their turn to ask
    this.next = null;
    const flushed = this.flush();
    this.running = flushed;
    return flushed;
  }

  private async flush(): Promise<pg.Client> {
    const client = await this.connection();
    await client.query(`select pg_logical_emit_message(true, 'folkmoot', 'flush')`);
    return client;
  }
}
