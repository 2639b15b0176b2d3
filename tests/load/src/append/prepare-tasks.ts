import pg from 'pg';

/** Makes the table of the business row that a transaction writes, with and without the log. */
export async function prepareTasks(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`create schema bench;
    create table bench.task (id uuid primary key, title text not null, done_on date not null);
    grant usage on schema bench to folkmoot_app;
    grant insert on bench.task to folkmoot_app`);
  await client.end();
}
