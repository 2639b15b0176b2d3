import { type RunningApp } from '@folkmoot/api';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Scratch, startScratch } from '../support/scratch';
import { waitFor } from '../support/wait-for';

describe('the job that was under way when its worker was killed', () => {
  let scratch: Scratch;
  let worker: RunningApp | undefined;
  let living: pg.Client;

  beforeAll(async () => {
    scratch = await startScratch({ work: false });
    living = new pg.Client({ connectionString: scratch.database.appUrl });
    await living.connect();
    await living.query(`select pg_advisory_lock(4702, hashtext('pool-living'))`);
  });
  afterAll(async () => {
    await worker?.close();
    await living.end();
    await scratch.close();
  });

  const leftBy = async (name: string, lockedFor: string): Promise<string> => {
    const [job] = await scratch.sql<{ id: string }>(
      `select id from graphile_worker.add_job('clear-away', '{}')`,
    );
    await scratch.sql(
      `update graphile_worker._private_jobs set locked_by = $2, locked_at = now() - $3::interval, attempts = 1 where id = $1`,
      [job?.id, name, lockedFor],
    );
    return job?.id ?? '';
  };
  const isThere = async (id: string): Promise<boolean> =>
    (await scratch.sql(`select from graphile_worker.jobs where id = $1`, [id])).length > 0;

  it('is done by the next that starts, and nobody takes the job of one that lives', async () => {
    const dead = await leftBy('pool-dead', '11 seconds');
    const itsOwn = await leftBy('pool-living', '1 hour');
    const starting = await leftBy('pool-starting', '5 seconds');
    worker = await scratch.startCopy({ serve: false, sign: false });
    await waitFor('the job', async () => ((await isThere(dead)) ? undefined : true));
    expect([await isThere(itsOwn), await isThere(starting)]).toEqual([true, true]);
    await living.end();
    await waitFor('the others', async () =>
      (await isThere(itsOwn)) || (await isThere(starting)) ? undefined : true,
    );
  });

  it('a worker says that it lives over again when its connection breaks', async () => {
    const holders = () =>
      scratch.sql<{ pid: number }>(
        `select pid from pg_locks where locktype = 'advisory' and classid = 4702 and granted
            and database = (select oid from pg_database where datname = current_database())`,
      );
    const [before] = await holders();
    const client = new pg.Client({ connectionString: scratch.database.appUrl });
    await client.connect();
    await client.query(`select pg_terminate_backend($1)`, [before?.pid]);
    await client.end();
    const [after] = await waitFor('the lock', async () => {
      const found = await holders();
      return found.length === 1 && found[0]?.pid !== before?.pid ? found : undefined;
    });
    expect(after?.pid).not.toBe(before?.pid);
  });

  it('a worker that cannot say what became of a job goes on with the others', async () => {
    await scratch.sql(`create function platform.refuse() returns trigger language plpgsql as
      $$ begin raise exception 'the database is away'; end $$`);
    await scratch.sql(
      `create trigger refuse before delete on graphile_worker._private_jobs for each row execute function platform.refuse()`,
    );
    const left = async () =>
      (await scratch.sql(`select from graphile_worker.jobs where locked_at is not null`)).length;
    await scratch.sql(`select graphile_worker.add_job('clear-away', '{}')`);
    await waitFor('the job to be done in vain', async () =>
      (await left()) > 0 ? true : undefined,
    );
    await sleep(500);
    await scratch.sql(`drop trigger refuse on graphile_worker._private_jobs`);
    const [job] = await scratch.sql<{ id: string }>(
      `select id from graphile_worker.add_job('clear-away', '{}')`,
    );
    await waitFor('the next job', async () => ((await isThere(job?.id ?? '')) ? undefined : true));
  });
});
