import { err, ok, type Result, valueOf } from '@folkmoot/basics';
import { Archive } from '../archive/archive';
import { credentialsShape } from '../archive/structures';
import { verifyBallot } from '../casting/verify-ballot';
import { type Election, readElection } from '../election/election';
import { type Group } from '../group/group';
import { print } from '../json/text';
import { encryptedTally, tallyShape } from '../tally/encrypted-tally';
import { type OpeningTexts, TallyOpening } from './tally-opening';

/** A closed election that was opened. */
export interface OpenedElection {
  /** The result, in its text; empty for an election without ballots, which has none. */
  readonly result: string;
  /** The `.bel` file that proves it. */
  readonly archive: Uint8Array;
}

/**
 * The encrypted tally of the ballots that count, in its text.
 * Source: Belenios specification s.4.18.
 * @param ballots  their texts, to the letter
 * @throws when one of them is no ballot of this election: then somebody changed what was accepted
 */
export function tallyText(election: Election, ballots: readonly string[]): string {
  const read = ballots.map((text) => valueOf(verifyBallot(text, election)));
  const tally = encryptedTally(election, read);
  election.group.encode(tally.flat().flatMap(({ alpha, beta }) => [alpha, beta]));
  return print(tallyShape(election, read.length), tally);
}

/**
 * Opens an election of which all steps were published, and puts its archive together: the ballots that
 * count and their credentials alone. Source: Belenios specification s.3.4 and s.4.4.
 * @param ballots  the texts of those that count, in the order in which they were accepted
 * @param opened  seconds since 1970 at which voting began
 * @returns `cannot-open` when a decryption is missing or makes no sense
 */
export function openElection(
  texts: OpeningTexts,
  ballots: readonly string[],
  opened: number,
  group: Group,
): Result<OpenedElection, { readonly code: 'cannot-open' }> {
  const election = valueOf(readElection(texts.election, group));
  const credentials = ballots.map((text) => valueOf(verifyBallot(text, election)).credential);
  const archive = new Archive(opened);
  archive.setUp({
    election: texts.election,
    trustees: texts.trustees,
    credentials: print(credentialsShape(group), credentials),
  });
  for (const ballot of ballots) archive.addBallot(ballot);
  archive.endBallots();
  archive.addTally(texts.tally, ballots.length);
  if (ballots.length === 0) return ok({ result: '', archive: archive.bytes() });
  for (const { owner, text } of texts.shuffles) archive.addShuffle(owner, text);
  if (texts.shuffles.length > 0) archive.endShuffles();
  for (const { owner, text } of texts.decryptions) archive.addPartialDecryption(owner, text);
  const result = valueOf(TallyOpening.read(texts, group)).open();
  if (!result.ok) return err({ code: 'cannot-open' });
  archive.addResult(result.value);
  return ok({ result: result.value, archive: archive.bytes() });
}
