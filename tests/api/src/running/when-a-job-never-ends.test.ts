import { DataSource, JobRunner, OperatorLog, type RunningApp } from '@folkmoot/api';
import { type Scratch, startScratch } from '../support/scratch';
import { waitFor } from '../support/wait-for';

describe('a run of jobs that ends by itself', () => {
  let scratch: Scratch;
  let copy: RunningApp;

  beforeAll(async () => {
    scratch = await startScratch({ work: false });
    copy = await scratch.startCopy({ serve: false, work: false });
  });
  afterAll(async () => {
    await copy.close();
    await scratch.close();
  });

  it('is followed by another, though one of its jobs never ends', async () => {
    const done: string[] = [];
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const tasks = {
      endless: () => {
        done.push('endless begun');
        return new Promise<void>(() => undefined);
      },
      held: async () => {
        done.push('held begun');
        await finished;
      },
      quick: () => {
        done.push('quick done');
      },
    };
    const log = copy.app.get(OperatorLog);
    const runner = new JobRunner(copy.app.get(DataSource), log, tasks, false, 200);
    await runner.start();
    const add = (task: string) => scratch.sql(`select graphile_worker.add_job($1)`, [task]);
    const happens = (what: string) =>
      waitFor(what, () => Promise.resolve(done.includes(what) || undefined));
    await add('endless');
    await add('held');
    await happens('endless begun');
    await happens('held begun');
    // What became of a job cannot be told: the run ends, and waits for the one that never does.
    await scratch.sql(`alter table graphile_worker._private_jobs rename to _away`);
    finish();
    await waitFor('the run to give up', async () => {
      const held = await scratch.sql<{ count: string }>(
        `select count(*) from pg_locks where locktype = 'advisory' and classid = 4702
            and database = (select oid from pg_database where datname = current_database())`,
      );
      return held[0]?.count === '0' || undefined;
    });
    await scratch.sql(`alter table graphile_worker._away rename to _private_jobs`);
    await add('quick');
    await happens('quick done');
    await runner.stop();
  });
});
