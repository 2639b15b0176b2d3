import { dateInLondon } from '@folkmoot/basics';
import { fillVacancy, nextCandidates } from '@folkmoot/count';
import { canonicalJson, type Json, sha256Hex } from '@folkmoot/log';
import { type Recount } from '../counts/recount';
import { readCanonical } from '../decode';
import { type CalledElection } from '../log/candidate-fields';
import { type PollStory } from '../log/poll-story';
import { type PublishedRecord } from '../published-record';
import { listOf, object, oneOf, readShape, text } from '../shape';
import { type Check } from '../verdict';
import { differences } from './compare-facts';
import { type DecisionDocument } from './document';
import { type Counted, whatIsFilled } from './expected-facts';

interface Flaw {
  readonly check: Check;
  /** The end of a sentence about the decision. */
  readonly says: string;
}

interface Told {
  readonly record: Pick<PublishedRecord, 'countSheet'>;
  /** The election, where the log has its call. */
  readonly called: CalledElection | null;
}

type Elected = Extract<Recount, { kind: 'election' }>;

const named = object({ constituency: text });

const filling = object({
  way: oneOf('countback', 'recount', 'next-highest'),
  vacates: text,
  sitting: listOf(text),
  consenting: listOf(text),
});

/**
 * Fills a seat that fell free again, from the papers of its election and whoever the vacancy sheet says would take it.
 * Source: R-E11, R-F30. Whether they were asked, `asked-to-serve.ts` looks up in the log.
 */
export async function flawsOfVacancy(
  document: DecisionDocument,
  poll: PollStory,
  counted: readonly Counted[],
  { record, called }: Told,
): Promise<readonly Flaw[]> {
  const { evidence, facts } = document;
  const name = evidence.poll === null ? null : evidence.vacancySheet;
  if (facts.type !== 'casual-vacancy')
    return name ? [wrong('count', 'fills a vacancy, which it does not decide')] : [];
  const of = counted.find(({ contest }) => contest.id === name?.contest);
  if (!name || of?.recount.kind !== 'election')
    return [wrong('count', 'does not name the papers from which it fills a seat')];
  if (of.contest.reopenNominations !== null)
    return [wrong('count', 'fills a seat from papers that offered to re-open nominations')];
  const bytes = await record.countSheet(name.sha256);
  if (!bytes || sha256Hex(bytes) !== name.sha256)
    return [wrong('count', 'rests on a vacancy sheet that is not published as it was recorded')];
  const sheet = readCanonical(bytes);
  const asked = sheet.ok ? readShape(filling, sheet.value) : sheet;
  if (!sheet.ok || !asked.ok)
    return [wrong('count', 'rests on a vacancy sheet that cannot be read')];
  const { recount } = of;
  const { way, ...vacancy } = asked.value;
  const again = fillVacancy(way, recount.sheet.method, recount.contest, vacancy, recount.terms);
  if (!again.ok) return [wrong('count', 'rests on a vacancy sheet that its papers do not give')];
  if (canonicalJson(again.value) !== canonicalJson(sheet.value))
    return [wrong('count', 'rests on a vacancy sheet that is not what its papers give')];
  const candidates = recount.sheet.candidates.map((one) => ({ id: one.id, name: one.name }));
  const named = (ids: readonly string[]) => candidates.filter(({ id }) => ids.includes(id));
  const expected = {
    way,
    vacates: named([vacancy.vacates])[0] ?? null,
    consenting: named(vacancy.consenting),
    elected: again.value.elected,
    vacancySheetSha256: name.sha256,
  };
  const seat = facts['seat'];
  return [
    ...differences(expected, facts),
    ...differences(
      { constituency: whatIsFilled(of.contest, called, constituencyIn(seat)) },
      seat,
      ' of the seat',
    ),
    ...differences(
      electionFacts(recount, poll, vacancy.consenting, again.value.elected),
      electionIn(seat),
      ' of the election',
    ),
  ].map((difference) => wrong('facts', `is wrong on its facts: ${difference}`));
}

const wrong = (check: Check, says: string): Flaw => ({ check, says });

/** What the rules are told of the election, as far as its count and the log know it. */
function electionFacts(
  { sheet }: Elected,
  { closed }: PollStory,
  consenting: readonly string[],
  elected: readonly string[],
): Readonly<Record<string, unknown>> {
  const nameOf = (id: string) => sheet.candidates.find((one) => one.id === id)?.name ?? id;
  const next = nextCandidates(sheet, elected)[0];
  const isByVotes = ['fptp', 'block-vote', 'approval'].includes(sheet.method);
  return {
    method: sheet.method,
    validPapers: sheet.valid,
    ...(closed && { heldOn: dateInLondon(closed.closedAt) }),
    willing: sheet.candidates.filter(({ id }) => consenting.includes(id)).map(({ name }) => name),
    ...(isByVotes && next && { next: { name: nameOf(next.id), votes: next.votes } }),
  };
}

function constituencyIn(seat: Json | undefined): string | undefined {
  const read = readShape(named, seat ?? null);
  return read.ok ? read.value.constituency : undefined;
}

const electionIn = (seat: Json | undefined): Json | undefined =>
  typeof seat === 'object' && seat !== null && !Array.isArray(seat)
    ? (seat as Readonly<Record<string, Json>>)['election']
    : undefined;
