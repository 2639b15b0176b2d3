import { Database, recorded, type RunningApp } from '@folkmoot/api';
import { type AccountId, ok } from '@folkmoot/basics';
import pg from 'pg';
import { draftResolution } from '../support/resolutions';
import { type Scratch, startScratch } from '../support/scratch';

describe('an act whose commit is not certain to be on disk', () => {
  let scratch: Scratch;
  let copy: RunningApp;
  let client: pg.Client;

  beforeAll(async () => {
    scratch = await startScratch({ work: false });
    copy = await scratch.startCopy({ serve: false, work: false });
    client = new pg.Client({ connectionString: scratch.database.appUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await copy.close();
    await scratch.close();
  });

  const secretary = {
    accountId: '7b1f4f0e-4a57-4a0e-9c3a-3f6f0d3f9b11' as AccountId,
    name: 'Secretary',
    roles: ['secretary'] as const,
    memberId: null,
  };
  const act = (meanwhile: () => Promise<unknown> = () => Promise.resolve()) =>
    copy.app.get(Database).act(secretary, async () => {
      await meanwhile();
      const draft = { action: 'task.completed', resource: 'task-1', fields: {} } as const;
      return ok(recorded(draft, ({ index }) => index));
    });
  /** What is left of every connection when the database crashes, though it is back at once. */
  const breakFlushes = () =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and query like '%pg_logical_emit_message(%' and pid <> pg_backend_pid()`,
    );

  it('is not acknowledged, though the database answers again', async () => {
    await expect(act()).resolves.toMatchObject({ ok: true });
    await expect(act(breakFlushes)).rejects.toMatchObject({ code: '08007' });
    await expect(act()).resolves.toMatchObject({ ok: true });
  });

  it('and other copies are none the wiser', async () => {
    await expect(draftResolution(scratch)).resolves.toEqual(expect.any(String));
  });
});
