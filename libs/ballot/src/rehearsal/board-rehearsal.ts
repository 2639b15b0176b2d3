import { err, ok, valueOf, type Result } from '@folkmoot/basics';
import { type Marks } from '../answers/marks';
import { credentialsShape } from '../archive/structures';
import { newElectionUuid } from '../ceremony/seed';
import { encryptBallot } from '../casting/cast-ballot';
import { newKeyPair } from '../casting/credential';
import { readElection, writeElection } from '../election/election';
import { type Question } from '../election/question';
import { type Group } from '../group/group';
import { record } from '../json/shape';
import { parse, print, type TextFault } from '../json/text';
import { freeText } from '../json/values';
import { openElection, tallyText } from '../opening/open-election';
import { TallyOpening, type OpeningTexts, type OwnedText } from '../opening/tally-opening';
import { type RandomBytes } from '../random';
import { publishKey } from '../trustees/trustee-key';
import { type ThresholdParameters } from '../trustees/threshold-parameters';
import { readTrustees, writeTrustees } from '../trustees/trustees';

const text = freeText(1_000_000);
const rehearsalShape = record({
  election: text,
  trustees: text,
  credentials: text,
  ballot: text,
  tally: text,
  shuffle: text,
  decryption: text,
});

/**
 * A one-vote election that a new board opens before any election that matters: what the server has
 * done of it, in texts. The server's key for it is thrown away with its decryption made.
 */
export type BoardRehearsal = ReturnType<(typeof rehearsalShape)['read']>;

/** How a rehearsal ended. */
export interface RehearsedBoard {
  /** The `.bel` file of the rehearsal. */
  readonly archive: Uint8Array;
}

const questions: readonly Question[] = [
  { answers: ['Yes', 'No'], blank: true, min: 1, max: 1, question: 'Can this board open a poll?' },
  {
    type: 'NonHomomorphic',
    value: { answers: ['First', 'Second', 'Third'], question: 'In which order?' },
  },
];
const vote: readonly Marks[] = [[0], [2, 0, 1]];
const expected = '{"result":[[0,1,0],[[2,3,1]]]}';

const server = 1;

/** The server's part of a rehearsal: keys, the vote, its tally, shuffle and decryption. */
export function setUpRehearsal(
  parameters: ThresholdParameters,
  name: string,
  group: Group,
  random: RandomBytes,
): BoardRehearsal {
  const key = newKeyPair(group, random);
  const trustees = writeTrustees(
    [
      ['Single', publishKey(key, group, random)],
      ['Pedersen', parameters],
    ],
    group,
  );
  const { electionKey } = valueOf(readTrustees(trustees, group));
  const uuid = newElectionUuid(random);
  const written = { description: '', name, public_key: electionKey, questions, uuid };
  const election = valueOf(readElection(writeElection(written, group), group));
  const credential = newKeyPair(group, random);
  const ballot = valueOf(encryptBallot(election, vote, credential, random)).text;
  const tally = tallyText(election, [ballot]);
  const closed = { election: election.text, trustees, ballots: 1, tally };
  const before = valueOf(TallyOpening.read({ ...closed, shuffles: [], decryptions: [] }, group));
  const shuffle = before.shuffle(random);
  const shuffles = [{ owner: server, text: shuffle }];
  const after = valueOf(TallyOpening.read({ ...closed, shuffles, decryptions: [] }, group));
  return {
    election: election.text,
    trustees,
    credentials: print(credentialsShape(group), [credential.public]),
    ballot,
    tally,
    shuffle,
    decryption: after.decrypt(key, random),
  };
}

/** A rehearsal as it is kept and sent. */
export const writeRehearsal = (rehearsal: BoardRehearsal): string =>
  print(rehearsalShape, rehearsal);

/** Reads a rehearsal as it was written. */
export const readRehearsal = (written: string): Result<BoardRehearsal, TextFault> =>
  parse(rehearsalShape, written, 8_000_000);

/**
 * A rehearsal as its board opens it.
 * @param decryptions  by the board's members: owners from 2
 */
export const openingOfRehearsal = (
  { election, trustees, tally, shuffle, decryption }: BoardRehearsal,
  decryptions: readonly OwnedText[],
): OpeningTexts => ({
  election,
  trustees,
  ballots: 1,
  tally,
  shuffles: [{ owner: server, text: shuffle }],
  decryptions: [{ owner: server, text: decryption }, ...decryptions],
});

/**
 * Ends a rehearsal: opens it, and compares what comes out with the vote that went in.
 * @param decryptions  by the board's members, each checked: owners from 2
 * @param opened  seconds since 1970 at which the rehearsal began
 * @returns `wrong-result` when the board does not open what was cast: it must not be used
 */
export function endRehearsal(
  rehearsal: BoardRehearsal,
  decryptions: readonly OwnedText[],
  opened: number,
  group: Group,
): Result<RehearsedBoard, { readonly code: 'wrong-result' }> {
  const texts = openingOfRehearsal(rehearsal, decryptions);
  const ended = openElection(texts, [rehearsal.ballot], opened, group);
  if (!ended.ok || ended.value.result !== expected) return err({ code: 'wrong-result' });
  return ok({ archive: ended.value.archive });
}
