import { operate, readConfig, type RunningApp, startApp } from '@folkmoot/api';
import { type TestDatabase } from '@folkmoot/test-support';
import path from 'node:path';
import pg from 'pg';
import { logFolder } from './log-folder';
import { CapturedLog } from './operator-log';
import { waitFor } from './wait-for';
import { withoutPages } from './scratch';

/** A deployment of its own, whose processes are started and stopped as an operator would. */
export class Deployment {
  private running: RunningApp | undefined;
  readonly log = new CapturedLog();
  private readonly owner: pg.Pool;

  constructor(
    readonly database: TestDatabase,
    readonly dataDir = logFolder(),
  ) {
    this.owner = new pg.Pool({ connectionString: database.migratorUrl, max: 1 });
  }

  get config() {
    return readConfig({
      PORT: '0',
      DATA_DIR: this.dataDir,
      LOG_LEVEL: 'error',
      LOG_ORIGIN: 'restored.example/log/coop',
    });
  }
  get headFile() {
    return path.join(this.dataDir, 'keys', 'log.key.head');
  }

  async start(): Promise<void> {
    this.running = await startApp({
      config: this.config,
      databaseUrl: this.database.appUrl,
      work: false,
      sign: true,
      logTo: this.log,
      pages: withoutPages,
    });
  }
  async stop(): Promise<void> {
    await this.running?.close();
    this.running = undefined;
  }
  async end(): Promise<void> {
    await this.stop();
    await this.owner.end();
  }

  async sql<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.owner.query<Row>(text, values)).rows;
  }
  append(...marks: string[]): Promise<unknown> {
    return this.sql(
      `select count(*) from record.append(array_fill('task.completed'::text, array[cardinality($1::text[])]),
         array_fill('task-1'::text, array[cardinality($1::text[])]), array_fill('{}'::text, array[cardinality($1::text[])]),
         array(select '{"mark":"' || m || '"}' from unnest($1::text[]) m), '{}', '{}', '{}', '{}')`,
      [marks],
    );
  }
  async text(file: string): Promise<string | null> {
    const answer = await fetch(`${this.running?.url}/log/coop/${file}`);
    return answer.ok ? answer.text() : null;
  }
  signed(prefix: string, size: number): Promise<string> {
    return waitFor(`a checkpoint of ${size}`, async () => {
      const note = await this.text(`${prefix}checkpoint`);
      return note?.split('\n')[1] === String(size) ? note : undefined;
    });
  }
  /** What the signer says that has refused. */
  refusal(words = 'not signed'): Promise<string> {
    return waitFor('the refusal', () =>
      Promise.resolve(this.log.errors.find((says) => says.includes(words))),
    );
  }
  operate(command: 'open-log' | 'rotate-log-key'): Promise<string> {
    return operate(command, this.config, this.database);
  }
  address(file = ''): string {
    return `${this.running?.url}/log/coop${file}`;
  }
  /** What an older backup lacks. */
  async restoreBackupOf(size: number): Promise<void> {
    const tables = ['entry', 'checkpoint', 'tile'];
    for (const table of tables) await this.sql(`alter table record.${table} disable trigger user`);
    await this.sql(`delete from record.entry where index >= $1`, [size]);
    await this.sql(`delete from record.checkpoint where size > $1`, [size]);
    for (const table of tables) await this.sql(`alter table record.${table} enable trigger user`);
  }
}
