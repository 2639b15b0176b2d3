import { canonicalJson, sha256Hex } from '@folkmoot/log';
import { type Chronicle } from '../log/chronicle';
import { type PollStory } from '../log/poll-story';
import { anything, object, optional, readShape } from '../shape';
import { type DecisionDocument } from './document';

const recall = object({ proposal: object({ requisition: optional(anything) }) });

/**
 * Whether a recall was decided on with the requisition that the log had when it was drafted, weeks before the vote: how
 * many asked for it cannot be changed afterwards. Source: R-E18.
 * @returns the end of a sentence about the decision
 */
export function flawOfRequisition(
  { facts }: DecisionDocument,
  { opened }: PollStory,
  { officeItems, tellsAll }: Chronicle,
): string | null {
  const read = readShape(recall, facts);
  if (!read.ok || read.value.proposal.requisition === null) return null;
  const drafted = officeItems.proposalBefore(opened.subject ?? '', opened.entry);
  if (drafted === null)
    return tellsAll ? 'rests on a requisition that the log had not recorded' : null;
  return sha256Hex(canonicalJson(facts['proposal'] ?? null)) === drafted
    ? null
    : 'rests on another requisition than was drafted';
}
