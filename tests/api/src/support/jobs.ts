import { type Scratch } from './scratch';
import { waitFor } from './wait-for';

/** Every job so far is done, and those that they left behind; but for those that wait for a poll to open, its end or a day before it. */
export async function jobsDone(scratch: Scratch): Promise<void> {
  await waitFor('every job to be done', async () => {
    const [left] = await scratch.sql<{ jobs: number }>(
      `select count(*)::int as jobs from graphile_worker.jobs where task_identifier not in ('open-election', 'close-poll', 'remind-when-due')`,
    );
    return left?.jobs === 0 || undefined;
  });
}
