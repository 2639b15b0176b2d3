import { unwrap } from '@folkmoot/contract';
import { cicMembersCouncil, type Constitution, type DecisionKind } from '@folkmoot/rules';
import { type Person } from './person';
import { type Scratch } from './scratch';

/** The usual constitution, in which some kinds of decision end otherwise. */
export const endingOtherwise = (
  kinds: Readonly<Record<string, Partial<DecisionKind>>>,
): Constitution => ({
  ...cicMembersCouncil,
  decisionKinds: cicMembersCouncil.decisionKinds.map((kind) => ({ ...kind, ...kinds[kind.code] })),
});

/** Somebody asks for a poll to be closed before its time, or tries to. */
export const sendEarlyClose = ({ api }: Person, poll: string, reason: string) =>
  api.POST('/api/v1/polls/{id}/early-close', { params: { path: { id: poll } }, body: { reason } });

/** Somebody agrees to it or turns it down, or tries to. */
export const sendEarlyCloseDecision = (
  { api }: Person,
  poll: string,
  request: string,
  agreed = true,
) =>
  api.POST('/api/v1/polls/{id}/early-close/{request}/decision', {
    params: { path: { id: poll, request } },
    body: { agreed },
  });

/** The secretary asks for a poll to be closed before its time. Returns the request. */
export const askEarlyClose = async (
  { secretary }: Scratch,
  poll: string,
  reason: string,
): Promise<string> => (await unwrap(sendEarlyClose(secretary, poll, reason))).id;
