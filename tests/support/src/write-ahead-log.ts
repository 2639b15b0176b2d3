import pg from 'pg';
import { testCluster } from './test-cluster';

const pageSize = 8192;
/** XLP_LONG_HEADER, in the second half of a page's first four bytes: the first page of a segment says more of itself. */
const longHeader = 0x0002;

/** The write-ahead log of the run's cluster, all databases together, from a moment on. */
export class WriteAheadLog {
  private constructor(
    private readonly client: pg.Client,
    private readonly slot: string,
  ) {}

  /** Has the cluster keep all that it writes from now on; without this a checkpoint may throw it away. */
  static async kept(): Promise<WriteAheadLog> {
    const client = new pg.Client({ connectionString: testCluster().superuserUrl });
    await client.connect();
    const slot = `kept_for_${process.pid}`;
    await client.query('select pg_create_physical_replication_slot($1, true)', [slot]);
    return new WriteAheadLog(client, slot);
  }

  /** Whether some bytes are in it, each in its place. Bytes that go over from one page to the next are found too. */
  async has(...needles: readonly Buffer[]): Promise<boolean[]> {
    await this.flush();
    const { rows } = await this.client.query<{ name: string }>(
      `select name from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$' order by name`,
    );
    const longest = Math.max(...needles.map(({ length }) => length));
    const found = needles.map(() => false);
    let before = Buffer.alloc(0);
    for (const { name } of rows) {
      const bytes = Buffer.concat([before, ...pagesOf(await this.segment(name))]);
      needles.forEach((needle, n) => (found[n] ||= bytes.includes(needle)));
      before = bytes.subarray(Math.max(0, bytes.length - longest));
    }
    return found;
  }

  async end(): Promise<void> {
    await this.client.query('select pg_drop_replication_slot($1)', [this.slot]);
    await this.client.end();
  }

  /** The cluster of a run answers before it has written: a commit that waits has all before it written. */
  private async flush(): Promise<void> {
    await this.client.query('set synchronous_commit = on');
    await this.client.query('select pg_current_xact_id()');
  }

  private async segment(name: string): Promise<Buffer> {
    const { rows } = await this.client.query<{ bytes: Buffer | null }>(
      `select pg_read_binary_file('pg_wal/' || $1, 0, 67108864, true) as bytes`,
      [name],
    );
    return rows[0]?.bytes ?? Buffer.alloc(0);
  }
}

/** What is on the pages of a segment, without the headers that stand in the middle of what goes over a page's end. */
function pagesOf(segment: Buffer): Buffer[] {
  const count = Math.ceil(segment.length / pageSize);
  return Array.from({ length: count }, (_, n) => {
    const page = segment.subarray(n * pageSize, (n + 1) * pageSize);
    return page.subarray(page.readUInt16LE(2) & longHeader ? 40 : 24);
  });
}
