import { valueOf } from '@folkmoot/basics';
import {
  curveGroup,
  encryptBallot,
  newKeyPair,
  openTally,
  order,
  verifyBallot,
  type Group,
} from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { ballotKit, ballotMutations, type GroupVectors } from '@folkmoot/ballot/testing';
import { randomBytes, randomInt } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Stop } from '../run-script';
import { table, whole } from '../table';
import { Transcript } from '../transcript';
import { electionFor, rankingAlone, tallyOfRankings } from './bench-election';
import { benchCasting } from './bench-casting';
import { cpu, typicalMs } from './cpu';
import { officersWork } from './officers-work';

const goalMs = 6;
const worstMs = 250;
const groups: readonly (readonly [string, Group])[] = [
  ['libsodium', sodiumGroup],
  ['JavaScript', curveGroup],
];

/**
 * Measures processor time: a ballot's encryption and verification, the worst of mutated ballots, and
 * each step from tally to result, on both implementations of the group. Then ballots cast over HTTP:
 * `--cast` so many a round, 0 for none.
 */
export async function benchBallot(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      ballots: { type: 'string', default: '300,1000,3000' },
      mutated: { type: 'string', default: '2000' },
      cast: { type: 'string', default: '400' },
      rounds: { type: 'string', default: '3' },
      out: { type: 'string' },
    },
  });
  const sizes = values.ballots.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new Stop('--ballots takes numbers of ballots with commas between them.');
  const transcript = new Transcript();
  const { tell } = transcript;
  const [rounds, ballots, mutated] = [values.rounds, values.cast, values.mutated].map(Number);
  tell('Milliseconds of processor time.\n');
  const measured = groups.map(([, group]) => oneBallot(group, mutated ?? 0));
  tell(table(['one ballot', ...groups.map(([name]) => name)], rowsOf(measured, mutated ?? 0)));
  tell(`\nGoals on libsodium: verify within ${goalMs}, refuse anything within ${worstMs}.\n`);
  for (const [name, group] of groups) tell(`${growth(name, group, sizes)}\n`);
  if (ballots) await benchCasting({ rounds: rounds || 3, ballots, mutated: mutated ?? 0 }, tell);
  if (values.out) transcript.write(values.out, title, how);
  const [{ verify, worst } = { verify: Infinity, worst: Infinity }] = measured;
  if (verify > goalMs || worst > worstMs)
    throw new Stop(
      `On libsodium a ballot took ${verify.toFixed(1)} ms to verify, and ${worst.toFixed(1)} at worst to refuse: more than the goals.`,
    );
}

const title = 'Speed of secret polls';
const how = `What sealing, checking and opening ballots takes, measured by \`npm run bench:ballot -- --out docs/speed-of-secret-polls.md\`: processor time of one ballot and of each step of an opening on both implementations of the group, ballots cast over HTTP each by a member of their own, and mutated ballots of every kind, all of which must be refused. It fails where a goal for one ballot is missed. What a voter's phone takes is in [speed in a browser](speed-in-a-browser.md).`;

interface OneBallot {
  readonly encrypt: number;
  readonly verify: number;
  readonly worst: number;
  readonly bytes: number;
}

function oneBallot(group: Group, mutated: number): OneBallot {
  const { election } = electionFor(group, secret);
  const voter = newKeyPair(group, randomBytes);
  const marks = [[7, 0, 6, 1, 5, 2, 4, 3], [0]];
  const encrypt = () => valueOf(encryptBallot(election, marks, voter, randomBytes)).text;
  const text = encrypt();
  return {
    encrypt: typicalMs(30, encrypt),
    verify: typicalMs(100, () => valueOf(verifyBallot(text, election))),
    worst: worstOfMutated(group, mutated),
    bytes: text.length,
  };
}

function rowsOf(measured: readonly OneBallot[], mutated: number): string[][] {
  const rows = ['encrypt', 'verify', 'worst'] as const;
  const titles = { encrypt: 'encrypt', verify: 'verify', worst: `worst of ${mutated} mutated` };
  return [
    ...rows.map((row) => [titles[row], ...measured.map((one) => one[row].toFixed(1))]),
    ['bytes', ...measured.map(({ bytes }) => whole(bytes))],
  ];
}

type Steps = Readonly<Record<string, number>>;

const secret = BigInt(`0x${randomBytes(48).toString('hex')}`) % order;

/** The longest that refusing a mutated ballot takes. */
function worstOfMutated(group: Group, mutated: number): number {
  const file = path.join(__dirname, '../../../vectors/ballot-group.json');
  const { refused } = JSON.parse(fs.readFileSync(file, 'utf8')) as GroupVectors;
  const kit = ballotKit(
    group,
    randomBytes,
    refused.cases.map(({ text }) => text),
  );
  const times = Array.from({ length: mutated }, (_, at) => {
    const mutate = ballotMutations[at % ballotMutations.length];
    const text = mutate?.(kit, (bound) => randomInt(Math.max(1, bound))) ?? '';
    const { value, ms } = cpu(() => verifyBallot(text, kit.election));
    if (value.ok && text !== kit.ballot) throw new Error(`Accepted: ${text}`);
    return ms;
  });
  return Math.max(...times);
}

/** What each step takes as ballots grow, and how that compares with the ballots. */
function growth(name: string, group: Group, sizes: readonly number[]): string {
  const steps = sizes.map((size) => ({ size, steps: stepsOf(group, size) }));
  const [first] = steps;
  const rows = Object.keys(first?.steps ?? {}).map((step) => {
    const each = steps.map(({ size, steps }) => ({ size, ms: steps[step] ?? 0 }));
    const perBallot = each.map(({ size, ms }) => (ms / size).toFixed(2)).join(' · ');
    return [step, ...each.map(({ ms }) => whole(ms)), perBallot];
  });
  return table([`${name}, ballots`, ...sizes.map(whole), 'each'], rows);
}

const stepsOf = (group: Group, ballots: number): Steps => {
  const text = tallyOfRankings(electionFor(sodiumGroup, secret, rankingAlone), ballots);
  const { election, trustees, key } = electionFor(group, secret, rankingAlone);
  const { ms, after, decryption } = officersWork(text, election, key, ballots, {
    timed: (work) => cpu(work),
    random: randomBytes,
  });
  const opened = cpu(() =>
    valueOf(openTally(after, new Map([[1, decryption]]), trustees, election, ballots)),
  );
  return { ...ms, open: opened.ms };
};
