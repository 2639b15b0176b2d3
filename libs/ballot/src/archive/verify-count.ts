import { err, ok, type Result } from '@folkmoot/basics';
import { type Ballot } from '../casting/ballot';
import { type Election } from '../election/election';
import { print } from '../json/text';
import { type Shape } from '../json/shape';
import {
  encryptedTally,
  rankingsOf,
  tallyShape,
  withRankings,
  type EncryptedTally,
} from '../tally/encrypted-tally';
import {
  isDecryptionProved,
  partialDecryptionShape,
  type PartialDecryption,
} from '../tally/partial-decryption';
import { openTally, resultShape, type ElectionResult } from '../tally/result';
import { isShuffleProved, shuffleShape } from '../tally/shuffle';
import { type Trustees } from '../trustees/trustees';
import { type PublishedSteps } from './published-steps';
import { type ArchiveRefusal } from './refusal';
import { ownedShape, sizedTallyShape } from './structures';

type Read<T> = Result<T, ArchiveRefusal>;

/**
 * Checks everything from the close of an election to its result, as far as it has come.
 * Source: Belenios specification s.3.5.2.
 * @param counted  the ballots that count
 * @returns `null` while there is no result
 */
export function verifyCount(
  published: PublishedSteps,
  election: Election,
  trustees: Trustees,
  counted: readonly Ballot[],
): Read<ElectionResult | null> {
  const [step] = published.stepsOf('EncryptedTally');
  if (step === undefined) return ok(null);
  const tally = verifyTally(published, step, election, counted);
  if (!tally.ok) return tally;
  const shuffled = verifyShuffles(published, election, trustees, tally.value, counted.length);
  if (!shuffled.ok) return shuffled;
  const decryptions = verifyDecryptions(published, election, trustees, shuffled.value);
  if (!decryptions.ok) return decryptions;
  const [last] = published.stepsOf('Result');
  if (last === undefined) return ok(null);
  const ballots = counted.length;
  const opened = openTally(shuffled.value, decryptions.value, trustees, election, ballots);
  if (!opened.ok) return err({ code: 'cannot-open', refusal: opened.error });
  const shape = resultShape(election, ballots);
  const declared = published.payloadOf(last, shape);
  if (!declared.ok) return declared;
  return print(shape, opened.value) === print(shape, declared.value)
    ? opened
    : err({ code: 'wrong-result', step: last });
}

/** Source: Belenios specification s.4.18. */
function verifyTally(
  published: PublishedSteps,
  step: number,
  election: Election,
  counted: readonly Ballot[],
): Read<EncryptedTally> {
  const sized = published.payloadOf(step, sizedTallyShape);
  if (!sized.ok) return sized;
  const { num_tallied, total_weight, encrypted_tally } = sized.value;
  const texts = published.textsOf(step, { encrypted_tally }, 'encrypted_tally');
  if (!texts.ok) return texts;
  const tally = encryptedTally(election, counted);
  election.group.encode(tally.flat().flatMap(({ alpha, beta }) => [alpha, beta]));
  const isRight =
    num_tallied === counted.length &&
    total_weight === counted.length &&
    print(tallyShape(election, counted.length), tally) === texts.value.encrypted_tally;
  return isRight ? ok(tally) : err({ code: 'wrong-tally', step });
}

/** The tally as it is decrypted. Source: Belenios specification s.3.4 steps 3 and 4, s.4.19. */
function verifyShuffles(
  published: PublishedSteps,
  election: Election,
  trustees: Trustees,
  tally: EncryptedTally,
  ballots: number,
): Read<EncryptedTally> {
  const shuffles = ownedSteps(published, 'Shuffle', shuffleShape(election, ballots), trustees);
  if (!shuffles.ok) return shuffles;
  let rankings = rankingsOf(tally, election);
  for (const { step, value } of shuffles.value) {
    if (!isShuffleProved(rankings, value, election)) return err({ code: 'bad-shuffle', step });
    rankings = value.ciphertexts;
  }
  return ok(withRankings(tally, rankings, election));
}

/** Partial decryptions by owner. Source: Belenios specification s.4.20. */
function verifyDecryptions(
  published: PublishedSteps,
  election: Election,
  trustees: Trustees,
  tally: EncryptedTally,
): Read<ReadonlyMap<number, PartialDecryption>> {
  const shape = partialDecryptionShape(tally, election);
  const owned = ownedSteps(published, 'PartialDecryption', shape, trustees);
  if (!owned.ok) return owned;
  for (const { step, owner, value } of owned.value) {
    const party = trustees.parties.find(({ owners }) => owners.includes(owner));
    const key = party?.keys[party.owners.indexOf(owner)];
    if (!key || !isDecryptionProved(value, tally, key, election))
      return err({ code: 'bad-decryption', step });
  }
  return ok(new Map(owned.value.map(({ owner, value }) => [owner, value])));
}

interface Owned<T> {
  readonly step: number;
  readonly owner: number;
  readonly value: T;
}

/** What trustees made, each at most one of a kind. */
function ownedSteps<T>(
  published: PublishedSteps,
  type: 'Shuffle' | 'PartialDecryption',
  shape: Shape<T>,
  { parties }: Trustees,
): Read<Owned<T>[]> {
  const owned: Owned<T>[] = [];
  const known = new Set(parties.flatMap(({ owners }) => owners));
  for (const step of published.stepsOf(type)) {
    const link = published.payloadOf(step, ownedShape);
    if (!link.ok) return link;
    const { owner, payload } = link.value;
    if (!known.has(owner)) return err({ code: 'unknown-owner', step });
    if (owned.some((other) => other.owner === owner)) return err({ code: 'owner-twice', step });
    const texts = published.textsOf(step, { payload }, 'payload');
    if (!texts.ok) return texts;
    const value = published.parse(step, texts.value.payload, shape);
    if (!value.ok) return value;
    owned.push({ step, owner, value: value.value });
  }
  return ok(owned);
}
