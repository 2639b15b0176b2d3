import crypto from 'node:crypto';
import pg from 'pg';
import { testCluster } from './test-cluster';

/** A database of its own for one test file, with the present schema and nothing in it. */
export interface TestDatabase {
  /** As the role that the API and worker act as. */
  readonly appUrl: string;
  /** As the role that owns the schemas. */
  readonly migratorUrl: string;
  /** Removes it, closing whatever connections are left. */
  drop(): Promise<void>;
}

const template = 'folkmoot_template';
const templateLock = 8_201_944;

/**
 * Makes a database by copying one that is migrated once a run (about 50 ms).
 * @throws when the run has no cluster, or the migrations fail
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const cluster = testCluster();
  const name = `test_${crypto.randomBytes(6).toString('hex')}`;
  await asSuperuser(async (client) => {
    await ensureTemplate(client);
    await client.query(
      `create database ${name} owner folkmoot_migrator template ${template} strategy file_copy`,
    );
    await restrict(client, name);
  });
  return {
    appUrl: within(cluster.appUrl, name),
    migratorUrl: within(cluster.migratorUrl, name),
    drop: () =>
      asSuperuser(
        async (client) => void (await client.query(`drop database ${name} with (force)`)),
      ),
  };
}

/** Makes the template unless another worker has; it becomes a template only once it is complete. */
async function ensureTemplate(client: pg.Client): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [templateLock]);
  const { rowCount } = await client.query(
    'select from pg_database where datname = $1 and datistemplate',
    [template],
  );
  if (rowCount === 0) await makeTemplate(client);
  await client.query('select pg_advisory_unlock($1)', [templateLock]);
}

async function makeTemplate(client: pg.Client): Promise<void> {
  await client.query(`drop database if exists ${template} with (force)`);
  await client.query(`create database ${template} owner folkmoot_migrator`);
  await restrict(client, template);
  const { migrate } = await import('@folkmoot/api/migrate');
  await migrate(within(testCluster().migratorUrl, template));
  await client.query(
    `alter database ${template} with is_template true allow_connections false connection limit 0`,
  );
}

/** Who may connect is not copied from a template: the same rights as in a real database. */
async function restrict(client: pg.Client, name: string): Promise<void> {
  await client.query(`revoke all on database ${name} from public`);
  await client.query(`grant connect, temporary on database ${name} to folkmoot_app`);
}

async function asSuperuser(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: testCluster().superuserUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function within(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
