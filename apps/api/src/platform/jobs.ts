import { type EntityManager } from 'typeorm';
import { type Tx } from './database';
import { type Statement } from './statement';

/** The work that happens after an act, and what each kind is told. */
export interface Jobs {
  'send-mail': { readonly to: string; readonly subject: string; readonly text: string };
  /** Somebody asked for a link; in hexadecimal the hash of their browser's secret. */
  /** `plain`: the link leads to the pages that work without script. */
  'invite-to-sign-in': {
    readonly identifier: string;
    readonly browserHash: string;
    readonly plain?: boolean;
  };
  /** Somebody has lost the code of a letter; told as for a link. */
  'replace-lost-code': {
    readonly identifier: string;
    readonly browserHash: string;
    /** Whether a link is to lead to the pages that work without script. */
    readonly plain?: boolean;
  };
  'close-poll': { readonly poll: string };
  /** The poll of an election whose timetable opens it at a moment. */
  'open-election': { readonly election: string; readonly at: string };
  /** Letters to the members of the constituencies of an election, from the one after a member on. */
  'announce-election': {
    readonly election: string;
    readonly stage: 'notice-of-election' | 'notice-of-poll';
    readonly after: string | null;
    /** How many letters were put down before. */
    readonly told?: number;
  };
  'send-election-notice': {
    readonly election: string;
    readonly stage: 'notice-of-election' | 'notice-of-poll';
    readonly member: string;
  };
  /** Letters to the electors of a poll that has opened, from the one after a member on. */
  'announce-poll': {
    readonly poll: string;
    readonly after: string | null;
    /** How many letters were put down before. */
    readonly told?: number;
  };
  'send-notice': { readonly poll: string; readonly member: string };
  /** Reminders to the electors who have not voted, from the one after a member on. */
  'remind-electors': { readonly poll: string; readonly after: string | null };
  /** A reminder that the plan of an election has for a moment. */
  'remind-when-due': { readonly election: string; readonly at: string };
  'send-reminder': { readonly poll: string; readonly member: string };
  /** Letters to the electors who had not voted when a poll was closed before its time, from the one after a member on. */
  'tell-closed-early': { readonly poll: string; readonly after: string | null };
  /** A letter that a member’s sealed ballots are in their boxes; `newKey` if another key was replaced. */
  'confirm-sealed-ballots': {
    readonly poll: string;
    readonly member: string;
    readonly trackers: readonly string[];
    readonly newKey: boolean;
  };
  /** A letter that a member’s vote on paper was taken; `replaced` if a ballot cast online counts no more. */
  'confirm-paper-vote': {
    readonly poll: string;
    readonly member: string;
    readonly replaced: boolean;
  };
  /** What the server can do of opening a closed secret poll. */
  'advance-opening': { readonly poll: string };
  /** The key of a secret poll that was counted. */
  'destroy-poll-key': { readonly poll: string };
  /** The certificate of a decision that was made, and what else is issued about it. */
  'issue-documents': { readonly decision: string };
  /** A letter to a candidate who is asked whether they would take a seat that fell free. */
  'offer-seat': { readonly seat: string; readonly candidate: string };
  /** A letter to whoever would be removed, that the reasons were sent and how to reply. */
  'invite-reply': { readonly resolution: string };
  'find-ended-terms': object;
  'find-departures': object;
  'unlink-ballots': object;
  'clear-away': object;
}

export type JobName = keyof Jobs;

/** Work with a higher number waits for work with a lower one, so that nobody’s link to sign in waits behind a thousand letters. */
const priorities: Readonly<Record<JobName, number>> = {
  'send-mail': 0,
  'invite-to-sign-in': 0,
  'replace-lost-code': 0,
  'close-poll': 0,
  'open-election': 0,
  'announce-election': 5,
  'send-election-notice': 10,
  'announce-poll': 5,
  'send-notice': 10,
  'remind-electors': 5,
  'remind-when-due': 5,
  'send-reminder': 10,
  'tell-closed-early': 5,
  'confirm-sealed-ballots': 10,
  'confirm-paper-vote': 10,
  'advance-opening': 5,
  'destroy-poll-key': 5,
  'issue-documents': 5,
  'offer-seat': 10,
  'invite-reply': 10,
  'find-ended-terms': 5,
  'find-departures': 5,
  'unlink-ballots': 10,
  'clear-away': 10,
};

/** Enqueues work within the transaction of the act: if the act is undone, so is the job. */
export async function enqueue<N extends JobName>(
  tx: EntityManager,
  name: N,
  payload: Jobs[N],
  runAt?: string,
): Promise<void> {
  await tx.query(
    `select graphile_worker.add_job($1, $2::json, run_at => coalesce($3::timestamptz, now()), priority => $4)`,
    [name, JSON.stringify(payload), runAt ?? null, priorities[name]],
  );
}

const addJobs: Statement = {
  name: 'jobs.add',
  text: `select count(*) from graphile_worker.add_jobs(array(
          select row($1, payload::json, null, now(), null, null, $3, null)::graphile_worker.job_spec from unnest($2::text[]) as payload))`,
};

/** The same for many jobs of one kind. It is sent before this returns, so it can be among an act's last writes. */
export const enqueueAll = <N extends JobName>(
  { queryRunner }: Tx,
  name: N,
  payloads: readonly Jobs[N][],
): Promise<unknown> =>
  queryRunner.run(addJobs, [
    name,
    payloads.map((payload) => JSON.stringify(payload)),
    priorities[name],
  ]);
