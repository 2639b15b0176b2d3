import { canonicalJson, sha256Hex } from '@folkmoot/log';
import { type Chronicle } from '../log/chronicle';
import { type PollStory } from '../log/poll-story';
import { type StatedRecall } from '../log/recalls';
import { anything, object, optional, type Read, readShape, text, whole } from '../shape';
import { type DecisionDocument } from './document';

const recall = object({ proposal: object({ requisition: optional(anything) }) });

interface SignedRecall {
  readonly proposal: Pick<StatedRecall, 'term' | 'reasons'> & {
    readonly requisition: Omit<StatedRecall, 'term' | 'reasons'>;
  };
}

const signedRecall: Read<SignedRecall> = object<SignedRecall>({
  proposal: object<SignedRecall['proposal']>({
    term: text,
    reasons: text,
    requisition: object<SignedRecall['proposal']['requisition']>({
      id: text,
      signed: whole,
      entitled: whole,
      receivedOn: text,
    }),
  }),
});

/**
 * Whether a recall that members signed was decided on with the signatures and the reasons that the log tells of.
 * Source: R-E18.
 * @returns the end of a sentence about the decision; `null` of one that came on paper, too
 */
export function flawOfRecall(
  { facts }: DecisionDocument,
  { opened }: PollStory,
  { recalls, tellsAll }: Chronicle,
): string | null {
  const read = readShape(signedRecall, facts);
  if (!read.ok) return null;
  const { requisition, ...proposal } = read.value.proposal;
  return recalls.flawOf({ ...proposal, ...requisition }, opened.entry, tellsAll);
}

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
