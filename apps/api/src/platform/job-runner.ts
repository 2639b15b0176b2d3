import {
  Logger as JobsLogger,
  type LogLevel,
  run,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type DataSource } from 'typeorm';
import { type OperatorLog } from './operator-log';
import { WorkerPresence } from './worker-presence';

/** Once an hour, whichever copy is first; not in tests, whose hours are set by hand. */
const everyHour = [
  '17 * * * * clear-away',
  '3 * * * * find-ended-terms',
  '4 * * * * find-departures',
  '31 * * * * unlink-ballots',
].join('\n');

const untilTriedAgain = 1_000;

/** How long the jobs under way may take once a run is ending by itself, in milliseconds. */
const untilGivenUp = 20_000;

/** Done jobs are told to the database together, and again where that fails: a single one that fails would end the process. */
const toldAgain = { completeJobBatchDelay: 0, failJobBatchDelay: 0 };

/** One run of graphile-worker. */
interface Running {
  /** Resolves when it does no more jobs, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Does jobs until it is stopped. graphile-worker ends, and says nothing, when it cannot tell the database what
 * became of a job, as when the database goes down in the middle of one: then another run begins, under another
 * name, and takes up what was left. A job that never ends, as one that waits for a connection that is gone, does not hold
 * that up.
 */
export class JobRunner {
  private stopped = false;
  private running: Running | undefined;
  private kept: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly log: OperatorLog,
    private readonly tasks: TaskList,
    private readonly isHourly: boolean,
    private readonly patience = untilGivenUp,
  ) {}

  /** Resolves once jobs are done. @throws when the database does not let it begin */
  async start(): Promise<void> {
    await this.begin();
    this.kept = this.keepOn();
  }

  /** Resolves when the jobs under way are over. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running?.stop();
    await this.kept;
  }

  private async keepOn(): Promise<void> {
    for (;;) {
      await this.running?.ended;
      if (this.stopped) return;
      this.log.error({}, 'the jobs stopped, and are begun again');
      await this.beginAgain();
    }
  }

  private async beginAgain(): Promise<void> {
    while (!this.stopped) {
      await sleep(untilTriedAgain);
      try {
        return await this.begin();
      } catch (error) {
        this.log.error({ err: error }, 'the jobs could not be begun again');
      }
    }
  }

  private async begin(): Promise<void> {
    const { url } = this.dataSource.options as { url: string };
    const presence = new WorkerPresence(this.dataSource, (error) =>
      this.log.error({ err: error }, 'the worker could not look after the jobs of others'),
    );
    const events: WorkerEvents = new EventEmitter();
    events.on('pool:create', ({ workerPool }) => presence.begin(workerPool.id));
    const givenUp = this.givenUp(events);
    const pool = this.pool(url);
    const close = (): void => void pool.end().catch(() => undefined);
    const runner = await run({
      events,
      pgPool: pool,
      concurrency: 4,
      preset: { worker: toldAgain },
      pollInterval: 1000,
      noHandleSignals: true,
      taskList: this.tasks,
      ...(this.isHourly ? { crontab: everyHour } : { parsedCronItems: [] }),
      logger: new JobsLogger(() => (level: `${LogLevel}`, message: string) => {
        if (level === 'error') this.log.error({}, `jobs: ${message}`);
      }),
    }).catch((error: unknown) => {
      close();
      throw error;
    });
    const ended = Promise.race([runner.promise, givenUp])
      .catch((error: unknown) => this.log.error({ err: error }, 'the worker stopped'))
      .then(() => presence.end())
      .then(close);
    // When it is ending by itself it cannot be stopped, and need not be.
    const stop = () => runner.stop().catch(() => undefined);
    this.running = { ended, stop };
    if (this.stopped) await stop();
  }

  /** Resolves once a run that nobody stopped has been ending for too long, and was ended by force. */
  private givenUp(events: WorkerEvents): Promise<void> {
    return new Promise((resolve) => {
      events.once('pool:gracefulShutdown', ({ workerPool }) => {
        const giveUp = async (): Promise<void> => {
          if (this.stopped) return;
          try {
            await workerPool.forcefulShutdown('A job did not end');
          } catch (error) {
            this.log.error({ err: error }, 'the jobs were ended by force');
          }
          resolve();
        };
        setTimeout(() => void giveUp(), this.patience).unref();
      });
    });
  }

  /**
   * The connections of one run. graphile-worker stops listening to those of its own before they are closed, and one that
   * breaks just then would end the process.
   */
  private pool(url: string): pg.Pool {
    const pool = new pg.Pool({ connectionString: url, max: 6 });
    const tell = (error: Error): void =>
      this.log.error({ err: error }, 'a connection of the jobs broke');
    pool.on('error', tell);
    pool.on('connect', (client) => void client.on('error', tell));
    return pool;
  }
}
