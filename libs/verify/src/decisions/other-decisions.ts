import { canonicalJson, sha256Hex } from '@folkmoot/log';
import { type Constitution, type DecisionKind } from '@folkmoot/rules';
import { readDocument } from '../decode';
import { type Chronicle } from '../log/chronicle';
import { type PublishedRecord } from '../published-record';
import { type DecisionDocument, decisionDocument, type OtherDecisionRef } from './document';

/** Where the decisions that another rests on are told and published. */
export interface OtherDecisionsIn {
  readonly record: Pick<PublishedRecord, 'decision'>;
  readonly chronicle: Pick<Chronicle, 'decisions' | 'continues'>;
}

/**
 * What is wrong with what a decision says of those it rests on: that others were carried too, and what a trustee was
 * asked for by an earlier ballot. Source: R-D7, R-I7.
 * @returns each as the end of a sentence about the decision
 */
export async function flawsOfOthers(
  { facts, evidence, kind: code }: DecisionDocument,
  entry: number,
  pack: Constitution | undefined,
  known: OtherDecisionsIn,
): Promise<readonly string[]> {
  const kind = pack?.decisionKinds.find((one) => one.code === code);
  const named = evidence.otherDecisions ?? [];
  const flaws = named.flatMap((other) => flawOf(other, entry, kind, known) ?? []);
  if (flaws.length > 0) return flaws;
  const also = named.filter((other) => other.kind !== kind?.asksFirst).map((other) => other.kind);
  const carried = facts['alsoCarried'] ?? [];
  if (facts.type === 'resolution' && canonicalJson(carried) !== canonicalJson(also))
    return ['states as carried too what it names no decisions for'];
  const asked = named.find((other) => other.kind === kind?.asksFirst);
  const votes = asked ? await votesOf(asked, known) : null;
  return canonicalJson(facts['indicative'] ?? null) === canonicalJson(votes)
    ? []
    : ['states other votes of the ballot that was asked first than were counted'];
}

function flawOf(
  { number, kind, sha256 }: OtherDecisionRef,
  entry: number,
  rests: DecisionKind | undefined,
  { chronicle }: OtherDecisionsIn,
): string | null {
  const logged = chronicle.decisions.find((one) => one.number === number && one.entry < entry);
  if (!logged && chronicle.continues && number < (chronicle.decisions[0]?.number ?? 0)) return null; // in the log before this one
  if (!logged || logged.sha256 !== sha256 || logged.kind !== kind)
    return `rests on decision ${number}, which the log does not have as it is named`;
  return kind === rests?.asksFirst || logged.verdict === 'carried'
    ? null
    : `rests on decision ${number}, which was not carried`;
}

/** The votes of a decision, from the document that the log names. */
async function votesOf({ number, sha256 }: OtherDecisionRef, { record }: OtherDecisionsIn) {
  const bytes = await record.decision(number);
  const read = bytes && sha256Hex(bytes) === sha256 && readDocument(bytes, decisionDocument);
  if (!read || !read.ok) return null;
  const { votesFor = null, votesAgainst = null } = read.value.facts;
  return { votesFor, votesAgainst };
}
