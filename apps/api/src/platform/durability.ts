import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { setImmediate as immediately, setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type DataSource } from 'typeorm';

/** For commits under way, in milliseconds: one may itself wait for a lock that another copy holds. */
const longestWait = 3;

/**
 * Waits until everything committed so far is on disk. Acts commit without waiting while they hold
 * the log's lock, and wait here afterwards: one flush answers all who were waiting for it.
 * See docs/decisions/0006-append-in-the-transaction.md.
 */
@Injectable()
export class Durability implements OnApplicationShutdown {
  private readonly connection: pg.Pool;
  private readonly underWay = new Set<Promise<unknown>>();
  private running: Promise<void> = Promise.resolve();
  private next: Promise<void> | null = null;

  constructor(@InjectDataSource() dataSource: DataSource) {
    const { url } = dataSource.options as { url: string };
    this.connection = new pg.Pool({ connectionString: url, max: 1 });
    this.connection.on('error', () => undefined);
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

  /** Resolves once all commits made before the call would survive a crash; rejects if that is not certain. */
  settled(): Promise<void> {
    this.next ??= this.flushNext();
    return this.next;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.end();
  }

  private async flushNext(): Promise<void> {
    await this.running.catch(() => undefined);
    if (this.underWay.size > 0)
      await Promise.race([Promise.allSettled(this.underWay), sleep(longestWait)]);
    await immediately(); // those let in have their turn to ask
    this.next = null;
    this.running = this.flush();
    return this.running;
  }

  private async flush(): Promise<void> {
    await this.connection.query(`select pg_logical_emit_message(true, 'folkmoot', 'flush')`);
  }
}
