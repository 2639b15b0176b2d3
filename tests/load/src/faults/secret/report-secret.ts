import os from 'node:os';
import { median } from '../../measure';
import { whole } from '../../table';
import { type SealedAudit } from './audit-sealed';
import { type ClosesRun, clients, type KilledElection, type RushRun } from './runs';

/** Everything that a run about secret polls tries. */
export interface SecretReliability {
  readonly ranOn: string;
  readonly postgres: string;
  readonly killed: KilledElection;
  readonly rush: RushRun;
  readonly closes: ClosesRun;
}

const says: Readonly<Record<keyof SealedAudit['wrong'], string>> = {
  lost: 'acknowledged and not in box and log as it was acknowledged',
  notCounted: 'members whose last acknowledged ballot is not the one that counts',
  doubled: 'members with two ballots that count, or not the last in the log, or under an old key',
  afterClose: 'ballots in the log after the close',
  unlogged: 'ballots, keys, boxes and polls without their one entry',
  unfounded: 'entries without their ballot, key, box or poll',
  gaps: 'places in the log without an entry, or with a time not after the one before',
  falseLeaves: 'entries whose leaf hash is not that of their bytes',
  forks: 'signed checkpoints that are not of the entries, or not signed by the log',
  unsigned: 'entries that no signed checkpoint covered a minute later',
  stuckJobs: 'jobs that were not done a minute later',
};

/** Whether nothing was found that must not be. */
export const isSoundInSecret = ({ killed, rush, closes }: SecretReliability): boolean =>
  [killed, rush, closes].every(({ audit }) => Object.values(audit.wrong).every((n) => n === 0)) &&
  Object.values(killed.wrong).every((n) => n === 0) &&
  closes.wrongNumbers === 0 &&
  killed.counted === killed.voters &&
  [killed.closing, rush.closing].every(
    ({ ballots, credentials, rollMarks }) => ballots === credentials && ballots === rollMarks,
  );

/** The page of a run, as Markdown. */
export function reportSecret(run: SecretReliability): string {
  const { killed, rush, closes } = run;
  const { closing, opening } = killed;
  return `# Reliability of secret polls

What was seen when parts of a deployment were killed while sealed ballots were cast and while a result was opened. \`npm run reliability:secret\` does it all again and writes this page; a short form runs with the API tests. What else was tried is in [reliability](reliability.md).

Last run on ${run.ranOn}, on a machine with ${os.cpus().length} cores that other work shared, Node.js ${process.versions.node}, PostgreSQL ${run.postgres}, durable as in a deployment. Two copies of the API, the worker, the signer and PostgreSQL were processes of their own.

${table(
  ['', 'everything killed', 'a rush on two copies', 'closed under load'],
  [
    ['ballots acknowledged', killed.acknowledged, rush.acknowledged, closes.accepted],
    ['in the boxes', killed.audit.ballots, rush.audit.ballots, closes.audit.ballots],
    ['entries in the log', killed.audit.entries, rush.audit.entries, closes.audit.entries],
    ...Object.entries(says).map(([name, title]): [string, ...number[]] => [
      title,
      ...[killed, rush, closes].map(({ audit }) => audit.wrong[name as keyof typeof says]),
    ]),
  ],
)}

## Everything killed

${clients} clients vote for ${whole(killed.voters)} members, who change their votes and their devices, and send each ballot until it is answered. PostgreSQL and the copies of the API got \`kill -9\` in turns, ${killed.kills} times, each after at least 10 acknowledgements.

- ${whole(killed.unanswered)} requests got no answer, ${whole(killed.answeredLater)} ballots were answered only when they were sent again. The longest silence after a kill was ${seconds(median(killed.silences))} in the middle, ${seconds(Math.max(...killed.silences))} at worst.
- ${whole(killed.repeated)} ballots were sent again after their answer: ${whole(killed.wrong.answeredOtherwise)} were answered otherwise than the first time.
- At the close the log says ${whole(closing.ballots)} ballots, ${whole(closing.credentials)} keys, ${whole(closing.rollMarks)} marks on the roll.
- While the result was opened the worker was killed in the midst of ${listed(opening.workerKilledIn)}, and a copy of the API while it took ${listed(opening.apiKilledIn)}. It was open ${seconds(opening.seconds * 1000)} after the close, every start again and the wait for jobs of the dead with it; ${whole(killed.wrong.changedSteps)} of ${opening.steps.length} steps were made twice or changed.
- Out of the box came the last ballot that each member had acknowledged, with ${whole(killed.wrong.papersAmiss)} papers amiss, and ${whole(killed.counted)} papers were counted.

## A rush on two copies

Each of ${whole(rush.members)} members sent ${rush.posts} different ballots at once, in turns to two copies: ${whole(rush.acknowledged)} in ${seconds(rush.seconds * 1000)}. At the close ${whole(rush.closing.ballots)} counted, each member's last by the order of the log.

## Closed under load

${closes.closes} polls were closed while ${closes.voters} ballots each were on their way to two copies: ${whole(closes.accepted)} were in time, ${whole(closes.tooLate)} were told that they were too late. A close took ${seconds(median(closes.took))} in the middle and ${seconds(Math.max(...closes.took))} at worst. ${whole(closes.wrongNumbers)} said another number of ballots than had been acknowledged.
`;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** \`shuffle (2 times), tally\`. */
function listed(steps: readonly string[]): string {
  const times = new Map<string, number>();
  for (const step of steps) times.set(step, (times.get(step) ?? 0) + 1);
  const each = Array.from(times, ([step, count]) =>
    count === 1 ? step : `${step} (${count} times)`,
  );
  return each.join(', ') || 'nothing';
}

const table = (
  head: readonly string[],
  rows: readonly (readonly [string, ...number[]])[],
): string =>
  [
    head,
    head.map((_, n) => (n === 0 ? '---' : '--:')),
    ...rows.map(([title, ...numbers]) => [title, ...numbers.map(whole)]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
