import { readConfig, type RunningApp, startApp } from '@folkmoot/api';
import { createTestDatabase } from '@folkmoot/test-support';
import fs from 'node:fs';
import pg from 'pg';
import { logFolder } from './log-folder';
import { waitFor } from './wait-for';
import { withoutPages } from './scratch';

const entriesAtOnce = 1000;

/** A log with nothing in it, served and signed, that grows as a test likes. It has no organisation. */
export class BareLog {
  private constructor(
    private readonly running: RunningApp,
    private readonly owner: pg.Pool,
    /** Its address for readers of C2SP logs. */
    readonly prefix: string,
    /** Where its key is. */
    readonly dataDir: string,
  ) {}

  static async start(origin: string): Promise<BareLog> {
    const database = await createTestDatabase();
    const dataDir = logFolder();
    const config = readConfig({
      PORT: '0',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
      NODE_ENV: 'test',
      LOG_ORIGIN: origin,
    });
    const running = await startApp({
      config,
      databaseUrl: database.appUrl,
      work: false,
      sign: true,
      pages: withoutPages,
    });
    const owner = new pg.Pool({ connectionString: database.migratorUrl, max: 1 });
    const path = origin.slice(origin.indexOf('/'));
    return new BareLog(running, owner, `${running.url}${path}`, dataDir);
  }

  get url(): string {
    return this.running.url;
  }

  /** Appends entries until there are so many, and waits until all of them are signed. */
  async growTo(size: number): Promise<string> {
    let at = await this.size();
    while (at < size) {
      const count = Math.min(entriesAtOnce, size - at);
      await this.owner.query(
        `select count(*) from record.append(array_fill('task.completed'::text, array[$1::int]), array_fill('task-1'::text, array[$1]),
           array_fill('{}'::text, array[$1]), array(select '{"n":' || n || '}' from generate_series($2::int, $2 + $1 - 1) n),
           '{}', '{}', '{}', '{}')`,
        [count, at],
      );
      at += count;
    }
    return waitFor(`a checkpoint of ${size} entries`, async () => {
      const note = await this.text('/checkpoint');
      return note?.split('\n')[1] === String(size) ? note : undefined;
    });
  }

  async vkeys(): Promise<string[]> {
    return ((await this.text('/vkey')) ?? '').trim().split('\n');
  }

  async sql<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.owner.query<Row>(text, values)).rows;
  }

  async close(): Promise<void> {
    await this.running.close();
    await this.owner.end();
  }

  /** Saves what an address of the API says into a file. */
  async save(address: string, file: string): Promise<string> {
    const answer = await fetch(`${this.url}${address}`);
    fs.writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
    return file;
  }

  private async size(): Promise<number> {
    const [row] = await this.sql<{ size: number }>(
      `select count(*)::int as size from record.entry`,
    );
    return row?.size ?? 0;
  }

  private async text(path: string): Promise<string | undefined> {
    const answer = await fetch(`${this.prefix}${path}`);
    return answer.ok ? answer.text() : undefined;
  }
}
