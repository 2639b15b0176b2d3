import { encryptBallot, newKeyPair } from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { ballotMutations, type BallotKit, type GroupVectors } from '@folkmoot/ballot/testing';
import { valueOf } from '@folkmoot/basics';
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type ReadyVoter, signInEverybody } from '../cast/electors';
import { Connections } from '../http';
import { scratchSite } from '../instance/scratch-site';
import { inParallel, median, perSecond, timed } from '../measure';
import { Stop } from '../run-script';
import { openSecretPoll, type SecretPoll } from './secret-site';

const goal = 100;
const connections = 16;

export interface CastingSize {
  readonly rounds: number;
  /** Ballots in a round. */
  readonly ballots: number;
  /** Ballots that must all be refused. */
  readonly mutated: number;
}

/** Measures sealed ballots over HTTP, each by a member of their own, and sends mutated ones. */
export async function benchCasting(
  { rounds, ballots, mutated }: CastingSize,
  tell: (line: string) => void,
): Promise<void> {
  const site = await scratchSite({ secrecy: 'secret' });
  try {
    const open = await openSecretPoll(site, (rounds + 1) * ballots + 2);
    const voters = await signInEverybody(site.appUrl);
    const server = new Connections(site.url, connections);
    const speeds: number[] = [];
    for (let n = 0; n <= rounds; n++) {
      const sealed = voters.splice(0, ballots).map((voter) => ({ voter, text: seal(open) }));
      const { seconds } = await timed(() =>
        inParallel(sealed, connections, async ({ voter, text }) => {
          const status = await send(server, open, voter, text);
          if (status !== 201) throw new Stop(`A ballot was answered with ${status}.`);
        }),
      );
      if (n > 0) speeds.push(perSecond({ done: sealed.length, seconds })); // the first warms up
    }
    const each = speeds.map((speed) => speed.toFixed(0)).join(' · ');
    tell(
      `Sealed ballots accepted a second over HTTP: ${median(speeds).toFixed(0)} (${each}); goal ${goal}.`,
    );
    if (mutated > 0) tell(await sendMutated(server, open, voters, mutated));
    server.close();
  } finally {
    await site.close();
  }
}

/** A ranking of everybody, in some order. */
function seal({ election }: SecretPoll, key = newKeyPair(sodiumGroup, randomBytes)): string {
  const order = [...randomBytes(8)].map((weight, at) => ({ weight, at }));
  const marks = order.sort((a, b) => a.weight - b.weight).map(({ at }) => at);
  return valueOf(encryptBallot(election, [marks], key, randomBytes)).text;
}

async function send(
  server: Connections,
  { poll, box }: SecretPoll,
  { cookie }: ReadyVoter,
  text: string,
): Promise<number> {
  const reply = await server.send(
    'POST',
    `/api/v1/polls/${poll}/sealed-ballots`,
    { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    JSON.stringify({ ballots: [{ box, ballot: text }] }),
  );
  return reply.status;
}

/** None may be taken, and none may be more than the server can answer. */
async function sendMutated(
  server: Connections,
  open: SecretPoll,
  [voter, neighbour]: readonly ReadyVoter[],
  mutated: number,
): Promise<string> {
  if (!voter || !neighbour) throw new Error('Nobody is left to vote.');
  const key = newKeyPair(sodiumGroup, randomBytes);
  const other = seal(open);
  await send(server, open, neighbour, other);
  const file = path.join(__dirname, '../../../vectors/ballot-group.json');
  const { refused } = JSON.parse(fs.readFileSync(file, 'utf8')) as GroupVectors;
  const kit: BallotKit = {
    election: open.election,
    ballot: seal(open, key),
    voter: key,
    other,
    random: randomBytes,
    badElements: refused.cases.map(({ text }) => text),
  };
  // One kind exchanges the answers of a longer paper.
  const kinds = ballotMutations.filter(({ name }) => name !== 'answersOfAnother');
  const answers = new Map<number, number>();
  let worst = 0;
  const texts = Array.from(
    { length: mutated },
    (_, n) => kinds[n % kinds.length]?.(kit, (bound) => randomInt(Math.max(1, bound))) ?? '',
  ).filter((text) => text !== kit.ballot);
  await inParallel(texts, connections, async (text) => {
    const { value, seconds } = await timed(() => send(server, open, voter, text));
    answers.set(value, (answers.get(value) ?? 0) + 1);
    worst = Math.max(worst, seconds);
  });
  const each = [...answers].map(([status, count]) => `${status}: ${count}`).join(', ');
  const wrong = [...answers.keys()].filter((status) => status < 400 || status >= 500);
  if (wrong.length > 0) throw new Stop(`A mutated ballot was taken, or broke something: ${each}.`);
  return `Mutated ballots over HTTP, by answer: ${each}; slowest ${(worst * 1000).toFixed(0)} ms.`;
}
