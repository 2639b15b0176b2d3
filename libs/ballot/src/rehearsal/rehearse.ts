import { valueOf } from '@folkmoot/basics';
import { type Marks } from '../answers/marks';
import { Archive } from '../archive/archive';
import { credentialsShape } from '../archive/structures';
import { type BoardSize } from '../ceremony/certificate';
import { newElectionUuid } from '../ceremony/seed';
import { encryptBallot } from '../casting/cast-ballot';
import { newKeyPair, type KeyPair } from '../casting/credential';
import { verifyBallot } from '../casting/verify-ballot';
import { readElection, writeElection, type Election } from '../election/election';
import { isRanking, type Question } from '../election/question';
import { type Element, type Group } from '../group/group';
import { print } from '../json/text';
import { type RandomBytes } from '../random';
import {
  encryptedTally,
  lastBallots,
  rankingsOf,
  tallyShape,
  withRankings,
} from '../tally/encrypted-tally';
import { decryptPartially, partialDecryptionShape } from '../tally/partial-decryption';
import { openTally, resultShape, type ElectionResult } from '../tally/result';
import { shuffleRankings, shuffleShape } from '../tally/shuffle';
import { publishKey } from '../trustees/trustee-key';
import { readTrustees, writeTrustees, type TrusteeKind } from '../trustees/trustees';
import { holdCeremony } from './hold-ceremony';

/** An election to be held from beginning to end in one place. */
export interface Rehearsal {
  readonly name: string;
  readonly questions: readonly Question[];
  /** What each voter casts, ballot after ballot: the last counts, none is an abstention. */
  readonly voters: readonly (readonly (readonly Marks[])[])[];
  /** A board, and which of its members come to open the election, from 1. None: the server alone. */
  readonly board?: BoardSize & { readonly present: readonly number[] };
  /** Seconds since 1970. */
  readonly opened: number;
}

/** An election that was held. */
export interface Rehearsed {
  readonly uuid: string;
  /** The `.bel` file. */
  readonly archive: Uint8Array;
  readonly result: ElectionResult;
  /** The voters' keys, good for nothing but this rehearsal. */
  readonly credentials: readonly KeyPair[];
}

interface Key extends KeyPair {
  readonly owner: number;
}

/**
 * Holds an election: keys, ballots, tally, a shuffle by each trustee present, decryption, archive. The
 * server's key is a trustee of its own beside the board.
 * Source: Belenios specification s.3.
 */
export function rehearse(rehearsal: Rehearsal, group: Group, random: RandomBytes): Rehearsed {
  const server = newKeyPair(group, random);
  const board = rehearsal.board && holdCeremony(rehearsal.board, group, random);
  const kinds: TrusteeKind[] = [
    ['Single', publishKey(server, group, random)],
    ...(board ? [['Pedersen', board.parameters] as const] : []),
  ];
  const trusteesText = writeTrustees(kinds, group);
  const trustees = valueOf(readTrustees(trusteesText, group));
  const present: Key[] = [
    { ...server, owner: 1 },
    ...(rehearsal.board?.present ?? []).flatMap((member) => {
      const share = board?.shares[member - 1];
      return share ? [{ ...share, owner: member + 1 }] : [];
    }),
  ];
  const credentials = rehearsal.voters.map(() => newKeyPair(group, random));
  const election = publish(rehearsal, trustees.electionKey, group, random);
  const archive = new Archive(rehearsal.opened);
  archive.setUp({
    election: election.text,
    trustees: trusteesText,
    credentials: print(
      credentialsShape(group),
      credentials.map((credential) => credential.public),
    ),
  });
  const ballots = rehearsal.voters.flatMap((cast, at) =>
    cast.map((marks) => {
      const credential = credentials[at] ?? server;
      const { text } = valueOf(encryptBallot(election, marks, credential, random));
      archive.addBallot(text);
      return valueOf(verifyBallot(text, election));
    }),
  );
  archive.endBallots();
  const counted = lastBallots(ballots);
  const tally = encryptedTally(election, counted);
  archive.addTally(print(tallyShape(election, counted.length), tally), counted.length);
  let rankings = rankingsOf(tally, election);
  if (election.questions.some(isRanking)) {
    for (const { owner } of present) {
      const shuffle = shuffleRankings(rankings, election, random);
      archive.addShuffle(owner, print(shuffleShape(election, counted.length), shuffle));
      rankings = shuffle.ciphertexts;
    }
    archive.endShuffles();
  }
  const shuffled = withRankings(tally, rankings, election);
  const shape = partialDecryptionShape(shuffled, election);
  const decryptions = present.map((key) => {
    const decryption = decryptPartially(shuffled, key, election, random);
    archive.addPartialDecryption(key.owner, print(shape, decryption));
    return [key.owner, decryption] as const;
  });
  const length = counted.length;
  const result = valueOf(openTally(shuffled, new Map(decryptions), trustees, election, length));
  archive.addResult(print(resultShape(election, length), result));
  return { uuid: election.uuid, archive: archive.bytes(), result, credentials };
}

function publish(
  { name, questions }: Rehearsal,
  electionKey: Element,
  group: Group,
  random: RandomBytes,
): Election {
  const uuid = newElectionUuid(random);
  const parameters = { description: '', name, public_key: electionKey, questions, uuid };
  return valueOf(readElection(writeElection(parameters, group), group));
}
