import os from 'node:os';
import { median } from '../measure';
import { whole } from '../table';
import { type Audit, type Wrong } from './audit';
import { clients } from './crowd';
import { type KillRun } from './kills';
import { type RestoreRun } from './restore';
import { type CopiesRun } from './two-copies';

/** Everything that a run of the whole tries. */
export interface Reliability {
  readonly ranOn: string;
  readonly postgres: string;
  readonly killedPostgres: KillRun;
  readonly killedApis: KillRun;
  readonly killedOthers: KillRun;
  readonly copies: CopiesRun;
  readonly restored: RestoreRun;
}

const says: Readonly<Record<keyof Wrong, string>> = {
  lost: 'acknowledged and not in the record as it was acknowledged',
  doubled: 'members with two ballots in one poll',
  unlogged: 'changes without their one entry',
  unfounded: 'entries without their change',
  gaps: 'places in the log without an entry, or with a time not after the one before',
  falseLeaves: 'entries whose leaf hash is not that of their bytes',
  forks:
    'signed checkpoints whose root is not that of the entries worked out again, or whose signature is not the log’s',
  unsigned: 'entries that no signed checkpoint covered a minute later',
  stuckJobs: 'jobs that were not done a minute later',
  unwritten: 'letters to electors that were never sent',
};

/** Whether nothing was found that must not be. */
export const isSound = ({ wrong }: Audit): boolean => Object.values(wrong).every((n) => n === 0);

/** The page of a run, as Markdown. */
export function report(run: Reliability): string {
  const { killedPostgres, killedApis, killedOthers, copies, restored } = run;
  return `# Reliability

What was seen when parts of a deployment were killed under load. \`npm run reliability\` does it all again and writes this page; a short form runs with the API tests. \`npm run reliability:secret\` does so in the midst of a secret election.

Last run on ${run.ranOn}, on a machine with ${os.cpus().length} cores that other work shared, Node.js ${process.versions.node}, PostgreSQL ${run.postgres}, durable as in a deployment (\`fsync\`, \`synchronous_commit\`). The API, the worker, the signer and PostgreSQL were processes of their own.

## Killed while ${clients} clients act and vote

Five clients vote, each ballot a member's own, and send it again with its \`Idempotency-Key\` until it is answered. Three put down motions and never send one again. When between 20 and 60 acknowledgements have come, and up to 40 ms more have passed, a process gets \`kill -9\`; the next kill comes in another poll, after at least 20 further acknowledgements. Afterwards everything acknowledged is looked up in the database by its number, hash and id, every ballot, motion and poll is held against its entries, and the tree is worked out again from the bytes of the entries.

${table(
  [
    '',
    'PostgreSQL',
    'the API, two copies in turns',
    'the signer and the worker in turns',
    'nothing, two copies of the API',
  ],
  [
    ['killed', ...[killedPostgres, killedApis, killedOthers].map(({ kills }) => times(kills)), '—'],
    [
      'requests without an answer',
      ...[killedPostgres, killedApis, killedOthers].map(({ unanswered }) => whole(unanswered)),
      '—',
    ],
    [
      'ballots answered only when sent again',
      ...[killedPostgres, killedApis, killedOthers].map(({ answeredLater }) =>
        whole(answeredLater),
      ),
      '—',
    ],
    [
      'longest silence after a kill, median and worst',
      ...[killedPostgres, killedApis, killedOthers].map(({ silences }) => silence(silences)),
      '—',
    ],
    ...figures([killedPostgres, killedApis, killedOthers, copies].map(({ audit }) => audit)),
  ],
)}

PostgreSQL is killed as a whole and started again on its files; the API, worker and signer find their way back by themselves. Of the API one copy goes on while the other is started again, and who gets no answer from one asks the other. Letters went out in the run of the signer and worker alone: ${whole(killedOthers.audit.letters)} of them, none missing.

A verifier that knows the C2SP specifications and nothing of Folkmoot said of the log of two copies: \`${copies.otherVerdict ?? 'not asked, Go is not installed'}\`.

## An older backup is put back

The files of the whole cluster were copied, the deployment went on, and the copy was put back.

- In the backup: ${whole(restored.inBackup)} entries. Signed since: up to ${whole(restored.signed)}.
- The signer said: “${withoutFolder(restored.refusal)}”
- It signed ${restored.signedMeanwhile === 0 ? 'nothing' : `${restored.signedMeanwhile} checkpoints`}. \`GET /api/v1/health/log\` named ${restored.alarms.join(', ') || 'no alarm'}. Meanwhile ${whole(restored.meanwhile)} acts and ballots were recorded: members are not held up.
- \`open-log\` said: “${restored.opened}”
- The foreign verifier said of the old log: \`${restored.otherVerdicts[0] ?? 'not asked'}\`; of the new: \`${restored.otherVerdicts[1] ?? 'not asked'}\`.
`;
}

function figures(audits: readonly Audit[]): string[][] {
  const line = (title: string, figure: (audit: Audit) => number): string[] => [
    title,
    ...audits.map((audit) => whole(figure(audit))),
  ];
  return [
    line('acknowledged', ({ acknowledged }) => acknowledged),
    line('recorded: ballots', ({ ballots }) => ballots),
    line('recorded: motions', ({ drafts }) => drafts),
    line('of these recorded without an answer', ({ unheard }) => unheard),
    line('entries in the log', ({ entries }) => entries),
    ...Object.entries(says).map(([name, title]) =>
      line(title, ({ wrong }) => wrong[name as keyof Wrong]),
    ),
  ];
}

const times = (n: number): string => `${n} times`;

const silence = (milliseconds: readonly number[]): string =>
  `${seconds(median(milliseconds))}, ${seconds(Math.max(...milliseconds))}`;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

const withoutFolder = (text: string): string => text.replace(/\(\/\S*\//, '(…/');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, n) => (n === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
