import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import {
  type Constitution,
  type DecisionKind,
  electorate,
  electorateOf,
  isRequisitioned,
  type RecallRules,
  recallRules,
  signaturesNeeded,
  type Requisition,
} from '@folkmoot/rules';
import { type Tx } from '../platform/database';
import { peopleOn } from '../roll/people.queries';

/** A requisition for the recall of a council member, as it came to the secretary. */
export interface RequisitionIn {
  /** Members of the constituency who signed it, each counted once. */
  readonly signed?: number | undefined;
  readonly receivedOn?: PlainDate | undefined;
  /** What members signed here, in the place of both. */
  readonly presented?: Requisition | undefined;
}

export interface RequisitionRefusal {
  readonly code:
    'requisition-needed' | 'requisition-not-yet' | 'too-few-signed' | 'too-many-signed';
  readonly says: string;
}

/**
 * Reckons a requisition against the members of the constituency on the day on which it came. Source: R-E18.
 * @returns `null` where the kind of decision asks for none
 */
export async function requisitionFor(
  tx: Tx,
  pack: Constitution,
  kind: DecisionKind,
  { post, signed, receivedOn, presented }: RequisitionIn & { readonly post: string },
  today: PlainDate,
): Promise<Result<Requisition | null, RequisitionRefusal>> {
  const rules = recallRules(pack, kind, post);
  if (!rules)
    return signed === undefined && receivedOn === undefined && presented === undefined
      ? ok(null)
      : err({
          code: 'requisition-needed',
          says: 'Only a recall by the constituency rests on a requisition. Leave it out.',
        });
  if (presented)
    return isRequisitioned(rules, presented) ? ok(presented) : err(tooFew(rules, presented));
  if (signed === undefined || receivedOn === undefined)
    return err({
      code: 'requisition-needed',
      says: 'Members of the constituency must ask for a recall. Say how many signed the requisition and on which day it came.',
    });
  if (receivedOn > today)
    return err({
      code: 'requisition-not-yet',
      says: `${formatDate(receivedOn)} has not come yet. Give the day on which the requisition came.`,
    });
  const voters = electorateOf(post.slice('council:'.length));
  const entitled = electorate(pack, voters, await peopleOn(tx, receivedOn), receivedOn).length;
  const requisition = { signed, entitled, receivedOn };
  if (isRequisitioned(rules, requisition)) return ok(requisition);
  if (signed > entitled)
    return err({
      code: 'too-many-signed',
      says: `The constituency had ${numberSays(entitled)} members on ${formatDate(receivedOn)}. Count those who signed and belong to it, each once.`,
    });
  return err(tooFew(rules, requisition));
}

const tooFew = (
  rules: RecallRules,
  { signed, entitled, receivedOn }: Requisition,
): RequisitionRefusal => ({
  code: 'too-few-signed',
  says: `Of the ${numberSays(entitled)} members of the constituency on ${formatDate(receivedOn)} at least ${numberSays(signaturesNeeded(rules, entitled))} must ask for a recall; ${numberSays(signed)} did.`,
});

/** For the text that is voted on. */
export const requisitionSays = ({ signed, entitled, receivedOn }: Requisition): string =>
  `Asked for by ${numberSays(signed)} of the ${numberSays(entitled)} members of the constituency, on ${formatDate(receivedOn)}.`;

const numberSays = (whole: number): string => whole.toLocaleString('en-GB');
