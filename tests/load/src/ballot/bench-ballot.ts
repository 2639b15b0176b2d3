import { valueOf } from '@folkmoot/basics';
import {
  curveGroup,
  decryptPartially,
  encryptBallot,
  isDecryptionProved,
  isShuffleProved,
  newKeyPair,
  openTally,
  order,
  parse,
  rankingsOf,
  shuffleRankings,
  tallyShape,
  verifyBallot,
  withRankings,
  type Group,
} from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { ballotKit, ballotMutations, type GroupVectors } from '@folkmoot/ballot/testing';
import { randomBytes, randomInt } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { say, Stop } from '../run-script';
import { table, whole } from '../table';
import { electionFor, rankingAlone, tallyOfRankings } from './bench-election';
import { benchCasting } from './bench-casting';
import { cpu, typicalMs } from './cpu';

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
    },
  });
  const sizes = values.ballots.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new Stop('--ballots takes numbers of ballots with commas between them.');
  say('Milliseconds of processor time.\n');
  say(table(['one ballot', ...groups.map(([name]) => name)], oneBallot(Number(values.mutated))));
  say(`\nGoals on libsodium: verify within ${goalMs}, refuse anything within ${worstMs}.\n`);
  for (const [name, group] of groups) say(`${growth(name, group, sizes)}\n`);
  const [rounds, ballots, mutated] = [values.rounds, values.cast, values.mutated].map(Number);
  if (ballots) await benchCasting({ rounds: rounds || 3, ballots, mutated: mutated ?? 0 });
}

function oneBallot(mutated: number): string[][] {
  const measured = groups.map(([, group]) => {
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
  });
  const rows = ['encrypt', 'verify', 'worst'] as const;
  const titles = { encrypt: 'encrypt', verify: 'verify', worst: `worst of ${mutated} mutated` };
  return [
    ...rows.map((row) => [titles[row], ...measured.map((one) => one[row].toFixed(1))]),
    ['bytes', ...measured.map(({ bytes }) => whole(bytes))],
  ];
}

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
    const each = steps.map(({ size, steps }) => ({ size, ms: steps[step as keyof Steps] }));
    const perBallot = each.map(({ size, ms }) => (ms / size).toFixed(2)).join(' · ');
    return [step, ...each.map(({ ms }) => whole(ms)), perBallot];
  });
  return table([`${name}, ballots`, ...sizes.map(whole), 'each'], rows);
}

type Steps = Readonly<
  Record<'shuffle' | 'verify shuffle' | 'decrypt' | 'verify decryption' | 'open', number>
>;

function stepsOf(group: Group, ballots: number): Steps {
  const text = tallyOfRankings(electionFor(sodiumGroup, secret, rankingAlone), ballots);
  const { election, trustees, key } = electionFor(group, secret, rankingAlone);
  const tally = valueOf(parse(tallyShape(election, ballots), text, text.length));
  const rankings = rankingsOf(tally, election);
  const shuffled = cpu(() => shuffleRankings(rankings, election, randomBytes));
  const verified = cpu(() => isShuffleProved(rankings, shuffled.value, election));
  const after = withRankings(tally, shuffled.value.ciphertexts, election);
  const decrypted = cpu(() => decryptPartially(after, key, election, randomBytes));
  const checked = cpu(() => isDecryptionProved(decrypted.value, after, key.public, election));
  const opened = cpu(() =>
    valueOf(openTally(after, new Map([[1, decrypted.value]]), trustees, election, ballots)),
  );
  if (!verified.value || !checked.value) throw new Error('A proof does not hold.');
  return {
    shuffle: shuffled.ms,
    'verify shuffle': verified.ms,
    decrypt: decrypted.ms,
    'verify decryption': checked.ms,
    open: opened.ms,
  };
}
