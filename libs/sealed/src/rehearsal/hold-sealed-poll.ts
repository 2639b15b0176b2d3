import {
  ballotFromSeed,
  type BoardSize,
  type Election,
  formatOpening,
  type Group,
  holdCeremony,
  newElectionUuid,
  newKeyPair,
  openElection,
  ownerOf,
  parse,
  publishKey,
  type RandomBytes,
  readElection,
  readTrustees,
  resultShape,
  seedLength,
  serverOwner,
  verifyBallot,
  writeTrustees,
} from '@folkmoot/ballot';
import { valueOf } from '@folkmoot/basics';
import { type SealedAnswer, type SealedContest } from '../contest';
import { electionText } from '../election-text';
import { marksOf } from '../marks';
import { type OpenedContest, papersOf } from '../papers';
import { type ClosedBox, openHeldBox, type StepTaken } from './open-held-box';

/** A secret poll of one box, to be held from beginning to end in one place. */
export interface PollToHold<C extends SealedContest = SealedContest> {
  readonly title: string;
  readonly contests: readonly C[];
  /** What each voter casts, paper after paper: the last counts, none is an abstention. */
  readonly voters: readonly (readonly (readonly SealedAnswer[])[])[];
  readonly board: BoardSize;
  /** Places of members who do not come to open it, from 1. */
  readonly absent: readonly number[];
  /** Seconds since 1970 at which voting begins. */
  readonly opened: number;
}

/** How far the holding of a poll has come. */
export type HoldingStep =
  | { readonly step: 'key' }
  | { readonly step: 'ballot'; readonly done: number; readonly of: number }
  | StepTaken;

/** A vote that was sealed and then opened in place of being cast. */
export interface TestedVote {
  /** As the sealing device showed it before it was asked to open the vote. */
  readonly tracker: string;
  readonly opening: string;
}

/** A poll that was held. */
export interface HeldPoll<C extends SealedContest = SealedContest> {
  readonly election: string;
  readonly trustees: string;
  /** How many ballots another took the place of. */
  readonly superseded: number;
  /** By the trackers of those that count. */
  readonly trackers: readonly string[];
  readonly tested: TestedVote | null;
  /** The `.bel` file. */
  readonly archive: Uint8Array;
  readonly contests: readonly OpenedContest<C>[];
}

/**
 * Holds a secret poll as the product does, by the functions that booth, server and scrutineers run: a board makes its
 * key in messages, votes are sealed from a seed, ballots are verified as they come in, the last of each voter goes into
 * the tally, and what comes next is asked of `nextStep`, each shuffle and decryption checked before it is kept. The
 * first voter's first vote is sealed a second time and opened, as whoever tests the machine does.
 */
export function* holdSealedPoll<C extends SealedContest>(
  poll: PollToHold<C>,
  group: Group,
  random: RandomBytes,
): Generator<HoldingStep, HeldPoll<C>> {
  const keys = makeKeys(poll, group, random);
  yield { step: 'key' };
  const { election } = keys;
  const of = poll.voters.reduce((sum, cast) => sum + cast.length, 0);
  const counted: { text: string; tracker: string }[] = [];
  let done = 0;
  for (const cast of poll.voters) {
    for (const [at, answers] of cast.entries()) {
      const ballot = seal(election, poll.contests, answers, random(seedLength));
      valueOf(verifyBallot(ballot.text, election));
      if (at > 0) counted.pop();
      counted.push(ballot);
      yield { step: 'ballot', done: ++done, of };
    }
  }
  const ballots = counted.map(({ text }) => text);
  const texts = yield* openHeldBox({ ...keys, ...poll, ballots }, group, random);
  const { result, archive } = valueOf(openElection(texts, ballots, poll.opened, group));
  yield { step: 'archive', owner: serverOwner };
  return {
    election: texts.election,
    trustees: texts.trustees,
    superseded: done - counted.length,
    trackers: counted.map(({ tracker }) => tracker),
    tested: testOf(poll, election, random),
    archive,
    contests: contestsOf(poll.contests, election, ballots.length, result),
  };
}

type Keys = Pick<ClosedBox, 'election' | 'trustees' | 'secrets'>;

function makeKeys({ title, contests, board }: PollToHold, group: Group, random: RandomBytes): Keys {
  const server = newKeyPair(group, random);
  const { parameters, shares } = holdCeremony(board, group, random);
  const single = ['Single', publishKey(server, group, random)] as const;
  const trustees = writeTrustees([single, ['Pedersen', parameters]], group);
  const { electionKey: publicKey } = valueOf(readTrustees(trustees, group));
  const key = { uuid: newElectionUuid(random), publicKey };
  const text = valueOf(electionText(title, contests, key, group));
  const secrets = new Map([[serverOwner, server]]);
  for (const [at, share] of shares.entries()) secrets.set(ownerOf(at + 1), share);
  return { election: valueOf(readElection(text, group)), trustees, secrets };
}

const seal = (
  election: Election,
  contests: readonly SealedContest[],
  answers: readonly SealedAnswer[],
  seed: Uint8Array,
) => valueOf(ballotFromSeed(election, valueOf(marksOf(contests, answers)), seed));

function testOf(
  { contests, voters }: PollToHold,
  election: Election,
  random: RandomBytes,
): TestedVote | null {
  const answers = voters.find((cast) => cast.length > 0)?.[0];
  if (!answers) return null;
  const seed = random(seedLength);
  const { tracker } = seal(election, contests, answers, seed);
  return { tracker, opening: formatOpening({ seed, marks: valueOf(marksOf(contests, answers)) }) };
}

function contestsOf<C extends SealedContest>(
  contests: readonly C[],
  election: Election,
  ballots: number,
  result: string,
): OpenedContest<C>[] {
  if (ballots === 0) return contests.map((contest) => ({ contest, papers: [], spoilt: 0 }));
  const longest = 500_000_000;
  return papersOf(contests, valueOf(parse(resultShape(election, ballots), result, longest)));
}
