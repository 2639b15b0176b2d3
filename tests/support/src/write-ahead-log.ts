import pg from 'pg';
import { testCluster } from './test-cluster';

/** Whether the run's cluster has written some bytes to its write-ahead log, in any database. */
export async function isInWriteAheadLog(...needles: readonly Buffer[]): Promise<boolean[]> {
  const client = new pg.Client({ connectionString: testCluster().superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select name from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$' order by name`,
    );
    const found = needles.map(() => false);
    for (const { name } of rows) {
      const read = await client.query<{ bytes: Buffer | null }>(
        `select pg_read_binary_file('pg_wal/' || $1, 0, 67108864, true) as bytes`,
        [name],
      );
      const bytes = read.rows[0]?.bytes ?? Buffer.alloc(0);
      needles.forEach((needle, n) => (found[n] ||= bytes.includes(needle)));
    }
    return found;
  } finally {
    await client.end();
  }
}
