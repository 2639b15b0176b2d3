import { type Chronicle } from '../log/chronicle';
import { type VersionRef } from '../log/fields';
import { type DecisionDocument } from './document';

/**
 * What is wrong with the version of the constitution that a decision says it was taken under: it is that of its poll,
 * or of the day of its meeting. Source: R-01.
 * @param entry  index of the entry that records the decision
 * @returns the end of a sentence about the decision; `null` when nothing is wrong
 */
export function flawOfRules(
  document: DecisionDocument,
  entry: number,
  chronicle: Chronicle,
): string | null {
  const { version, sha256 } = document.constitution;
  const ruling = rulingIn(document, entry, chronicle);
  if (ruling === undefined) return null;
  if (ruling?.version === version && ruling.sha256 === sha256) return null;
  const when = document.evidence.poll === null ? 'its meeting was held' : 'its poll opened';
  return `was taken under version ${version} of the constitution, and ${when} under ${ruling ? `version ${ruling.version}` : 'none'}`;
}

/** `null` where no version was in force; `undefined` where another log tells it, or that there is no such poll is told elsewhere. */
function rulingIn(
  { evidence, decidedOn }: DecisionDocument,
  entry: number,
  chronicle: Chronicle,
): VersionRef | null | undefined {
  if (evidence.poll === null)
    return chronicle.inForce(decidedOn, entry) ?? (chronicle.continues ? undefined : null);
  return chronicle.polls.get(evidence.poll)?.opened.constitution;
}
