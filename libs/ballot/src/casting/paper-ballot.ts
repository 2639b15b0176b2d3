import { type Result } from '@folkmoot/basics';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type Marks } from '../answers/marks';
import { type Election } from '../election/election';
import { type EncryptedBallot, type EncryptionRefusal } from './cast-ballot';
import { ballotFromSeed, marksText } from './seeded-ballot';

/** What two tellers share of a batch of papers: a code that the server never sees, and where a paper lies in it. */
export interface PaperPlace {
  /** As `newSeed` draws it, on a sheet that lies with the papers. */
  readonly code: string;
  readonly batch: string;
  /** From 1, among the papers of this election in the batch. */
  readonly paper: number;
}

/**
 * A paper as a teller enters it: a ballot with a key of its own, all of whose chance follows from the code, the place and
 * the marks. So two tellers who read the same make the same ballot, and whoever compares them without the code learns of
 * two that differ nothing but that: their chance has nothing in common, since the marks are in it.
 */
export const ballotOnPaper = (
  election: Election,
  marks: readonly Marks[],
  { code, batch, paper }: PaperPlace,
): Result<EncryptedBallot, EncryptionRefusal> =>
  ballotFromSeed(
    election,
    marks,
    hmac(
      sha256,
      utf8ToBytes(code),
      utf8ToBytes(['folkmoot-paper-1', batch, paper, marksText(marks)].join('\n')),
    ),
  );
