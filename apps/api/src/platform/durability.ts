import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import pg from 'pg';
import { type DataSource } from 'typeorm';

/**
 * Waits until everything committed so far is on disk. Acts commit without waiting while they hold
 * the log's lock, and wait here afterwards: one flush answers all who were waiting for it.
 * See docs/decisions/0006-append-in-the-transaction.md.
 */
@Injectable()
export class Durability implements OnApplicationShutdown {
  private readonly connection: pg.Pool;
  private running: Promise<void> = Promise.resolve();
  private next: Promise<void> | null = null;

  constructor(@InjectDataSource() dataSource: DataSource) {
    const { url } = dataSource.options as { url: string };
    this.connection = new pg.Pool({ connectionString: url, max: 1 });
    this.connection.on('error', () => undefined);
  }

  /** Resolves once all commits made before the call would survive a crash; rejects if that is not certain. */
  settled(): Promise<void> {
    this.next ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.next = null;
        this.running = this.flush();
        return this.running;
      });
    return this.next;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.end();
  }

  private async flush(): Promise<void> {
    await this.connection.query(`select pg_logical_emit_message(true, 'folkmoot', 'flush')`);
  }
}
