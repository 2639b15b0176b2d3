import pg from 'pg';
import { createTestDatabase, type TestDatabase } from './test-database';

jest.setTimeout(60_000);

async function ask(url: string, query: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: query, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

describe('a test database', () => {
  let ours: TestDatabase;
  let theirs: TestDatabase;

  beforeAll(async () => {
    [ours, theirs] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  });

  afterAll(() => Promise.all([ours.drop(), theirs.drop()]));

  it('has the present schema', async () => {
    const schemas = `select count(*)::int from pg_namespace
      where nspname in ('governance', 'ballot_box', 'record', 'platform')`;
    expect(await ask(ours.appUrl, schemas)).toBe(4);
  });

  it('is reached as the two roles of a deployment', async () => {
    expect(await ask(ours.appUrl, 'select current_user')).toBe('folkmoot_app');
    expect(await ask(ours.migratorUrl, 'select current_user')).toBe('folkmoot_migrator');
  });

  it('gives the app role no more than a real database does', async () => {
    await expect(ask(ours.appUrl, 'create schema mine')).rejects.toThrow('permission denied');
    await expect(ask(ours.appUrl, 'create table public.t ()')).rejects.toThrow('permission denied');
  });

  it('shares nothing with the next one', async () => {
    await ask(ours.migratorUrl, 'create table governance.only_ours ()');
    expect(await ask(theirs.migratorUrl, `select to_regclass('governance.only_ours')`)).toBeNull();
  });

  it('can be dropped while connections are open', async () => {
    const database = await createTestDatabase();
    const idle = new pg.Client({ connectionString: database.appUrl });
    const lost = new Promise((resolve) => idle.on('error', resolve));
    await idle.connect();
    await database.drop();
    await lost;
    await expect(ask(database.appUrl, 'select 1')).rejects.toThrow('does not exist');
  });
});
