import crypto from 'node:crypto';
import pg from 'pg';
import { testCluster } from './test-cluster';

/** A database of its own for one test file, with the present schema. */
export interface TestDatabase {
  /** As the role that the API and worker act as. */
  readonly appUrl: string;
  /** As the role that may erase a member. */
  readonly eraserUrl: string;
  /** As the role that owns the schemas. */
  readonly migratorUrl: string;
  /** Removes it, closing whatever connections are left. */
  drop(): Promise<void>;
}

/** What databases can begin with. It is put in place once a run, and copied from then on. */
export interface Contents {
  /** Lower-case letters. */
  readonly name: string;
  /** Fills a migrated database, and leaves no connection open. */
  fill(database: Pick<TestDatabase, 'appUrl' | 'migratorUrl'>): Promise<void>;
}

const emptyTemplate = 'folkmoot_template';
const templateLock = 8_201_944;

/**
 * Makes a database by copying one that is made once a run (about 50 ms when it is empty).
 * @param contents  nothing but the schema, if not given
 * @throws when the run has no cluster, or the migrations or the contents fail
 */
export async function createTestDatabase(contents?: Contents): Promise<TestDatabase> {
  const name = `test_${crypto.randomBytes(6).toString('hex')}`;
  await asSuperuser(async (client) => {
    await copy(client, await ensureTemplate(client, contents), name);
  });
  return {
    ...urlsOf(name),
    drop: () =>
      asSuperuser(
        async (client) => void (await client.query(`drop database ${name} with (force)`)),
      ),
  };
}

async function copy(client: pg.Client, template: string, name: string): Promise<void> {
  await client.query(
    `create database ${name} owner folkmoot_migrator template ${template} strategy file_copy`,
  );
  await restrict(client, name);
}

/** Makes the template unless another worker has; it becomes a template only once it is complete. */
async function ensureTemplate(client: pg.Client, contents?: Contents): Promise<string> {
  await client.query('select pg_advisory_lock($1)', [templateLock]);
  if (!(await isTemplate(client, emptyTemplate))) await makeEmpty(client);
  const name = contents ? `${emptyTemplate}_${contents.name}` : emptyTemplate;
  if (contents && !(await isTemplate(client, name))) await makeFilled(client, name, contents);
  await client.query('select pg_advisory_unlock($1)', [templateLock]);
  return name;
}

async function isTemplate(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query(
    'select from pg_database where datname = $1 and datistemplate',
    [name],
  );
  return rowCount === 1;
}

async function makeEmpty(client: pg.Client): Promise<void> {
  await client.query(`drop database if exists ${emptyTemplate} with (force)`);
  await client.query(`create database ${emptyTemplate} owner folkmoot_migrator`);
  await restrict(client, emptyTemplate);
  const { migrate } = await import('@folkmoot/api/migrate');
  await migrate(urlsOf(emptyTemplate).migratorUrl);
  await seal(client, emptyTemplate);
}

async function makeFilled(client: pg.Client, name: string, contents: Contents): Promise<void> {
  await client.query(`drop database if exists ${name} with (force)`);
  await copy(client, emptyTemplate, name);
  await contents.fill(urlsOf(name));
  await seal(client, name);
}

/** What nobody connects to can be copied at any time. */
const seal = (client: pg.Client, name: string) =>
  client.query(
    `alter database ${name} with is_template true allow_connections false connection limit 0`,
  );

/** Who may connect is not copied from a template: the same rights as in a real database. */
async function restrict(client: pg.Client, name: string): Promise<void> {
  await client.query(`revoke all on database ${name} from public`);
  await client.query(
    `grant connect, temporary on database ${name} to folkmoot_app, folkmoot_eraser`,
  );
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

function urlsOf(database: string): Omit<TestDatabase, 'drop'> {
  const { appUrl, eraserUrl, migratorUrl } = testCluster();
  return {
    appUrl: within(appUrl, database),
    eraserUrl: within(eraserUrl, database),
    migratorUrl: within(migratorUrl, database),
  };
}

function within(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
