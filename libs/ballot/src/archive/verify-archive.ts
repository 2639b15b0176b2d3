import { err, ok, type Result } from '@folkmoot/basics';
import { trackerOf, type Ballot } from '../casting/ballot';
import { verifyBallot } from '../casting/verify-ballot';
import { readElection, type Election } from '../election/election';
import { isRanking } from '../election/question';
import { type Group } from '../group/group';
import { lastBallots } from '../tally/encrypted-tally';
import { type ElectionResult } from '../tally/result';
import { readTrustees, type Trustees } from '../trustees/trustees';
import { PublishedSteps } from './published-steps';
import { firstOutOfOrder } from './order';
import { readSteps } from './read-steps';
import { type ArchiveRefusal } from './refusal';
import { credentialsShape, setupShape } from './structures';
import { verifyCount } from './verify-count';

/** What an archive proves. */
export interface VerifiedArchive {
  readonly election: Election;
  readonly trustees: Trustees;
  /** Who may vote: public credentials, as 64 hex digits. */
  readonly credentials: readonly string[];
  /** Every ballot that was cast, in order. */
  readonly ballots: readonly CastBallot[];
  /** `null` while the election is not opened. */
  readonly result: ElectionResult | null;
}

/** A ballot of an archive. */
export interface CastBallot {
  readonly tracker: string;
  readonly credential: string;
  /** Whether it is the last of its credential. */
  readonly counts: boolean;
}

/**
 * Checks an election's whole public record, finished or still growing: the chain of steps, the
 * trustees' keys, every ballot, the tally, every shuffle and decryption, the result.
 * Source: Belenios specification s.3.5.
 */
export function verifyArchive(
  archive: Uint8Array,
  group: Group,
): Result<VerifiedArchive, ArchiveRefusal> {
  const read = readSteps(archive);
  if (!read.ok) return read;
  const published = new PublishedSteps(read.value);
  const setup = verifySetup(published, group);
  if (!setup.ok) return setup;
  const { election, trustees, credentials } = setup.value;
  const misplaced = firstOutOfOrder(published.steps, election.questions.some(isRanking));
  if (misplaced !== null) return err({ code: 'out-of-order', step: misplaced });
  const ballots = verifyBallots(published, election, new Set(credentials));
  if (!ballots.ok) return ballots;
  const cast = ballots.value.map(({ ballot }) => ballot);
  const counted = lastBallots(cast);
  const result = verifyCount(published, election, trustees, counted);
  if (!result.ok) return result;
  if (!published.isUsedUp()) return err({ code: 'unused-data' });
  const counting = new Set(counted);
  return ok({
    election,
    trustees,
    credentials,
    ballots: ballots.value.map(({ ballot, tracker }) => ({
      tracker,
      credential: ballot.credential.hex,
      counts: counting.has(ballot),
    })),
    result: result.value,
  });
}

interface Setup {
  readonly election: Election;
  readonly trustees: Trustees;
  readonly credentials: readonly string[];
}

/** Source: Belenios specification s.3.1, s.4.7, s.4.8, s.4.10. */
function verifySetup(published: PublishedSteps, group: Group): Result<Setup, ArchiveRefusal> {
  const malformed = (fault: (ArchiveRefusal & { code: 'malformed' })['fault']) =>
    err({ code: 'malformed', step: 0, fault } as const);
  if (published.steps[0]?.type !== 'Setup') return err({ code: 'out-of-order', step: 0 });
  const setup = published.payloadOf(0, setupShape);
  if (!setup.ok) return setup;
  const texts = published.textsOf(0, setup.value, 'election', 'trustees', 'credentials');
  if (!texts.ok) return texts;
  const election = readElection(texts.value.election, group);
  if (!election.ok) return malformed(election.error);
  const trustees = readTrustees(texts.value.trustees, group);
  if (!trustees.ok) return err({ code: 'bad-trustees', fault: trustees.error });
  if (trustees.value.electionKey.hex !== election.value.public_key.hex)
    return err({ code: 'not-the-trustees-key' });
  const credentials = published.parse(0, texts.value.credentials, credentialsShape(group));
  if (!credentials.ok) return credentials;
  const listed = credentials.value.map(({ hex }) => hex);
  if (new Set(listed).size !== listed.length) return err({ code: 'credential-twice' });
  return ok({ election: election.value, trustees: trustees.value, credentials: listed });
}

/** Source: Belenios specification s.3.5.1. */
function verifyBallots(
  published: PublishedSteps,
  election: Election,
  credentials: ReadonlySet<string>,
): Result<{ ballot: Ballot; tracker: string }[], ArchiveRefusal> {
  const ballots: { ballot: Ballot; tracker: string }[] = [];
  for (const step of published.stepsOf('Ballot')) {
    const text = published.steps[step]?.payload ?? '';
    const verified = verifyBallot(text, election);
    const ballot = ballots.length;
    if (!verified.ok) return err({ code: 'bad-ballot', ballot, refusal: verified.error });
    if (!credentials.has(verified.value.credential.hex))
      return err({ code: 'unknown-credential', ballot });
    published.use(text);
    ballots.push({ ballot: verified.value, tracker: trackerOf(text) });
  }
  return ok(ballots);
}
