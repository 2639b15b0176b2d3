import { type EntityManager } from 'typeorm';

/** The work that happens after an act, and what each kind is told. */
export interface Jobs {
  'send-mail': { readonly to: string; readonly subject: string; readonly text: string };
  /** Somebody asked for a link; in hexadecimal the hash of their browser's secret. */
  'invite-to-sign-in': { readonly identifier: string; readonly browserHash: string };
  'close-poll': { readonly poll: string };
}

export type JobName = keyof Jobs;

/** Enqueues work within the transaction of the act: if the act is undone, so is the job. */
export async function enqueue<N extends JobName>(
  tx: EntityManager,
  name: N,
  payload: Jobs[N],
  runAt?: string,
): Promise<void> {
  await tx.query(
    `select graphile_worker.add_job($1, $2::json, run_at => coalesce($3::timestamptz, now()))`,
    [name, JSON.stringify(payload), runAt ?? null],
  );
}
