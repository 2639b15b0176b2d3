import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type DataSource } from 'typeorm';

/** The first half of the advisory lock that a worker holds while it lives; the second is of its name. */
const presence = 4702;
const untilLookedAgain = 10_000;
const untilReconnected = 1_000;

/** A job is not taken from a worker that has not had this long to say that it lives. */
const grace = '10 seconds';

/**
 * A worker whose machine vanished is noticed by the database within about a minute. (A process that is
 * killed is noticed at once.)
 */
const notices =
  'set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3';

/**
 * Says to other workers that one lives, and lets go of the jobs of those that died: graphile-worker itself
 * keeps a job for four hours that was under way when its worker was killed. A worker lives as long as a
 * connection of its own holds a lock in its name.
 */
export class WorkerPresence {
  private stopped = false;
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;

  /** @param failed  is told when others cannot be told, which is tried again */
  constructor(
    private readonly dataSource: DataSource,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** @param worker  the name that it locks its jobs by */
  begin(worker: string): void {
    void this.hold(worker);
    void this.look();
  }

  async end(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.client?.end();
  }

  /** Holds the lock, over one connection after the other. */
  private async hold(worker: string): Promise<void> {
    const { url } = this.dataSource.options as { url: string };
    while (!this.stopped) {
      const client = new pg.Client({ connectionString: url });
      const ended = new Promise((resolve) => client.once('end', resolve).on('error', resolve));
      try {
        this.client = client;
        await client.connect();
        await client.query(notices);
        await client.query(`select pg_advisory_lock($1, hashtext($2))`, [presence, worker]);
        await ended;
      } catch (error) {
        if (!this.stopped) this.failed(error);
      } finally {
        await client.end().catch(() => undefined);
      }
      if (!this.stopped) await sleep(untilReconnected);
    }
  }

  private async look(): Promise<void> {
    await this.releaseJobsOfTheDead().catch(this.failed);
    if (!this.stopped) this.timer = setTimeout(() => void this.look(), untilLookedAgain);
  }

  private async releaseJobsOfTheDead(): Promise<void> {
    await this.dataSource.query(
      `with locked as materialized (
         select distinct locked_by as worker from graphile_worker.jobs where locked_at < now() - interval '${grace}')
       select graphile_worker.force_unlock_workers(array(
         select worker from locked where pg_try_advisory_xact_lock($1, hashtext(worker))))`,
      [presence],
    );
  }
}
