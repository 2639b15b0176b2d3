import {
  type Ballot,
  type BallotRefusal,
  type Ciphertext,
  readElection,
  trackerOf,
  verifyBallot,
} from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { err, ok, type Result, valueOf } from '@folkmoot/basics';
import { createHash } from 'node:crypto';

/** Ballots as they came, each with the text of the election that it should be for. */
export interface BallotsToCheck {
  readonly ballots: readonly { readonly election: string; readonly text: string }[];
}

/** What of a ballot that holds in every respect is kept beside its text. */
export interface CheckedBallot {
  readonly credential: string;
  readonly tracker: string;
  /** SHA-256 of each ciphertext, hexadecimal. */
  readonly ciphertexts: readonly string[];
}

/** The first ballot that does not hold, by its place, and why. */
export type CheckRefusal = { readonly at: number; readonly why: BallotRefusal };

/** Checks everything about ballots that can be told without the roll. For a thread: it takes milliseconds. */
export function checkBallots({
  ballots,
}: BallotsToCheck): Result<readonly CheckedBallot[], CheckRefusal> {
  const checked: CheckedBallot[] = [];
  for (const [at, { election, text }] of ballots.entries()) {
    const verified = verifyBallot(text, electionOf(election));
    if (!verified.ok) return err({ at, why: verified.error });
    checked.push({
      credential: verified.value.credential.hex,
      tracker: trackerOf(text),
      ciphertexts: ciphertextsIn(verified.value).map(({ alpha, beta }) =>
        createHash('sha256').update(`${alpha.hex}${beta.hex}`).digest('hex'),
      ),
    });
  }
  return ok(checked);
}

const ciphertextsIn = ({ answers }: Ballot): Ciphertext[] =>
  answers.flatMap(({ choices }) => [choices].flat());

const mostKept = 50;
const read = new Map<string, ReturnType<typeof readOne>>();
const readOne = (text: string) => valueOf(readElection(text, sodiumGroup));

/** Elections are read once: their keys are prepared for quick multiplication. */
function electionOf(text: string): ReturnType<typeof readOne> {
  const known = read.get(text);
  if (known) return known;
  if (read.size >= mostKept) read.clear();
  const election = readOne(text);
  read.set(text, election);
  return election;
}
