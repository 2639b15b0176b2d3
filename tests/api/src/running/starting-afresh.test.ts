import { startAfresh } from '@folkmoot/api';
import { createTestDatabase, type TestDatabase } from '@folkmoot/test-support';
import pg from 'pg';

describe('a demonstration that was never finished', () => {
  let database: TestDatabase;
  let owner: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new pg.Client({ connectionString: database.migratorUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  it('is begun again on a database with nothing of it, whatever it had got to', async () => {
    const left = async () => (await owner.query(`select from platform.mailbox_message`)).rowCount;
    await owner.query(
      `insert into platform.mailbox_message (id, "to", subject, text, sent_at) values (gen_random_uuid(), 'a@b.example', 'S', 'T', now())`,
    );
    expect(await left()).toBe(1);
    await startAfresh(database.migratorUrl);
    expect(await left()).toBe(0);
  });
});
