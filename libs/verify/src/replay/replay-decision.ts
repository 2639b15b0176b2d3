import { err, ok, type Result } from '@folkmoot/basics';
import { canonicalJson } from '@folkmoot/log';
import {
  type Constitution,
  decide,
  type DecisionFacts,
  type ElectionFacts,
  explanationOf,
  type Outcome,
} from '@folkmoot/rules';
import { type DecisionDocument } from '../decisions/document';
import { countedUnder } from './count-otherwise';
import {
  CannotReplay,
  type Differing,
  nothingDiffers,
  type ReplayedDecision,
  type ReplayedOutcome,
  type ReplayedRecord,
} from './replay';
import {
  daysOpenAtMost,
  unknownOfElection,
  unknownOfVote,
  type Versions,
} from './what-is-not-known';

/**
 * A past decision under another version of the constitution: decided on the same facts, and counted again from the same
 * papers where it would have been counted otherwise. Of a resolution that adopted a version only the vote is replayed,
 * since what it changed was the constitution as it then stood.
 */
export async function replayDecision(
  document: DecisionDocument,
  versions: Versions,
  record: ReplayedRecord,
): Promise<ReplayedDecision> {
  const facts = ofVoteAlone(document.facts as unknown as DecisionFacts);
  const was = decideOr(document, versions.old, facts);
  const replayed = {
    number: document.number,
    title: document.title,
    decidedOn: document.decidedOn,
    version: document.constitution.version,
    was: outcomeOf(was),
  };
  const factsThen = await factsUnder(document, facts, versions, record);
  if (!factsThen.ok)
    return {
      ...replayed,
      result: 'cannot-be-said',
      would: null,
      unknown: factsThen.error,
      steps: nothingDiffers,
      effects: nothingDiffers,
    };
  const would = decideOr(document, versions.proposed, factsThen.value);
  return {
    ...replayed,
    result: isSame(was, would) ? 'same' : 'differently',
    would: outcomeOf(would),
    unknown: null,
    steps: differing(explanationOf(was).steps, explanationOf(would).steps),
    effects: differing(explanationOf(was).effects, explanationOf(would).effects),
  };
}

/** A vote at a meeting is not waited for, however long a poll would be open. */
const NO_POLL = Number.POSITIVE_INFINITY;

const ofVoteAlone = (facts: DecisionFacts): DecisionFacts =>
  facts.type === 'resolution' && facts.proposal.type === 'constitution'
    ? { ...facts, proposal: { type: 'none' } }
    : facts;

/** The facts as they would have been; or what is not known of them. */
async function factsUnder(
  document: DecisionDocument,
  facts: DecisionFacts,
  versions: Versions,
  record: ReplayedRecord,
): Promise<Result<DecisionFacts, string>> {
  const { evidence, decidedOn } = document;
  const daysOpen =
    evidence.poll === null ? NO_POLL : daysOpenAtMost(evidence.recordDate, decidedOn);
  const unknown =
    facts.type === 'election'
      ? unknownOfElection(versions, facts, daysOpen)
      : facts.type === 'casual-vacancy'
        ? null
        : unknownOfVote(versions, document.kind, facts, daysOpen);
  if (unknown !== null) return { ok: false, error: unknown };
  return facts.type === 'election'
    ? electionUnder(document, facts, versions.proposed, record)
    : ok(facts);
}

async function electionUnder(
  { evidence }: DecisionDocument,
  facts: ElectionFacts,
  proposed: Constitution,
  record: ReplayedRecord,
): Promise<Result<ElectionFacts, string>> {
  if (evidence.poll === null) return err('An election that was held without a poll is none.');
  const contests: ElectionFacts['contests'][number][] = [];
  for (const contest of facts.contests) {
    const sheet = evidence.sheets.find(({ sha256 }) => sha256 === contest.countSheetSha256);
    const counted = await countedUnder(
      proposed,
      contest,
      sheet && {
        poll: evidence.poll,
        contest: sheet.contest,
        sheetSha256: sheet.sha256,
        ballotsSha256: sheet.ballotsSha256,
      },
      record,
    );
    if (!counted.ok) return counted;
    contests.push(counted.value);
  }
  return ok({ ...facts, contests });
}

/** @throws CannotReplay when the facts are none that any rules could decide on */
function decideOr(
  { number }: DecisionDocument,
  constitution: Constitution,
  facts: DecisionFacts,
): Outcome {
  try {
    return decide(constitution, facts);
  } catch {
    throw new CannotReplay(`Decision ${number} states facts that the rules cannot decide on.`);
  }
}

const outcomeOf = ({ verdict, headline }: Outcome): ReplayedOutcome => ({ verdict, headline });

/** The same verdict, and the same follows from it. */
const isSame = (a: Outcome, b: Outcome): boolean =>
  a.verdict === b.verdict && canonicalJson(a.effects) === canonicalJson(b.effects);

const differing = (was: readonly string[], would: readonly string[]): Differing => ({
  was: was.filter((sentence) => !would.includes(sentence)),
  would: would.filter((sentence) => !was.includes(sentence)),
});
