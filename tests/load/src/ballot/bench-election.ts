import { valueOf } from '@folkmoot/basics';
import {
  encryptBallot,
  encryptedTally,
  newElectionUuid,
  newKeyPair,
  print,
  publishKey,
  readElection,
  readTrustees,
  tallyShape,
  verifyBallot,
  writeElection,
  writeTrustees,
  type Ballot,
  type Election,
  type Group,
  type KeyPair,
  type Question,
  type Trustees,
} from '@folkmoot/ballot';
import { randomBytes } from 'node:crypto';

/** An election with one trustee, read by one implementation of the group. */
export interface BenchElection {
  readonly election: Election;
  /** What it was read from. */
  readonly text: string;
  readonly trustees: Trustees;
  readonly key: KeyPair;
}

/** The question that asks for an order of so many candidates. */
export const rankingOf = (candidates: number): Question => ({
  type: 'NonHomomorphic',
  value: {
    answers: Array.from({ length: candidates }, (_, at) => `Candidate ${at + 1}`),
    question: 'Put the candidates in order',
  },
});

const ranking = rankingOf(8);
const resolution: Question = {
  answers: ['For', 'Against'],
  blank: true,
  min: 1,
  max: 1,
  question: 'Resolution 1',
};

/** The ballot that everything is measured on: a ranking of eight, and for, against or abstain. */
export const usualQuestions = [ranking, resolution];

/** The same election for any implementation of the group: the secret is given. */
export function electionFor(
  group: Group,
  secret: bigint,
  questions: readonly Question[] = usualQuestions,
): BenchElection {
  const key = { secret, public: group.multiplyBase(secret) };
  const trusteesText = writeTrustees([['Single', publishKey(key, group, randomBytes)]], group);
  const trustees = valueOf(readTrustees(trusteesText, group));
  const uuid = newElectionUuid(randomBytes);
  const parameters = { name: 'Bench', description: '', public_key: key.public, questions, uuid };
  const text = writeElection(parameters, group);
  return {
    election: valueOf(readElection(text, group)),
    text,
    trustees,
    key,
  };
}

/** The text of a tally of so many rankings. */
export function tallyOfRankings({ election }: BenchElection, ballots: number): string {
  const cast: Ballot[] = Array.from({ length: ballots }, () => {
    const voter = newKeyPair(election.group, randomBytes);
    const order = [...randomBytes(8)].map((weight, at) => ({ weight, at }));
    const marks = order.sort((a, b) => a.weight - b.weight).map(({ at }) => at);
    const { text } = valueOf(encryptBallot(election, [marks], voter, randomBytes));
    return valueOf(verifyBallot(text, election));
  });
  return print(tallyShape(election, ballots), encryptedTally(election, cast));
}

export const rankingAlone = [ranking];
