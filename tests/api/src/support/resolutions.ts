import { unwrap, type Schema } from '@folkmoot/contract';
import { presidedOver } from './appointments';
import { type Scratch } from './scratch';

type Draft = Schema<'DraftResolutionDto'>;

const plain: Draft = {
  kind: 'members-ordinary-resolution',
  title: 'To receive the accounts',
  text: 'THAT the accounts be received.',
};

export async function draftResolution(
  { secretary }: Scratch,
  change: Partial<Draft> = {},
): Promise<string> {
  const { id } = await unwrap(
    secretary.api.POST('/api/v1/resolutions', { body: { ...plain, ...change } }),
  );
  return id;
}

/** Puts a draft to the vote, or tries to. */
export const sendOpening = (
  { returningOfficer }: Scratch,
  id: string,
  body: Schema<'OpenPollDto'>,
) =>
  returningOfficer.api.POST('/api/v1/resolutions/{id}/opening', { params: { path: { id } }, body });

/** Puts a draft to the vote. Returns its poll. */
export const openResolution = async (
  scratch: Scratch,
  id: string,
  closesAt: string,
): Promise<string> => {
  await presidedOver(scratch, id);
  return (await unwrap(sendOpening(scratch, id, { closesAt }))).poll;
};

/** Closes a poll whose time is up, or tries to. */
export const sendClosing = ({ returningOfficer }: Scratch, poll: string) =>
  returningOfficer.api.POST('/api/v1/polls/{id}/closing', { params: { path: { id: poll } } });

export const closePoll = (scratch: Scratch, poll: string): Promise<Schema<'ClosedPollDto'>> =>
  unwrap(sendClosing(scratch, poll));

/** Declares the result of a resolution, or tries to. */
export const sendDeclaration = (
  { returningOfficer }: Pick<Scratch, 'returningOfficer'>,
  id: string,
) =>
  returningOfficer.api.POST('/api/v1/resolutions/{id}/declaration', { params: { path: { id } } });

export const pollDetails = ({ returningOfficer }: Scratch, id: string) =>
  unwrap(returningOfficer.api.GET('/api/v1/polls/{id}', { params: { path: { id } } }));

export const decisionNumbered = (
  { visitor }: Scratch,
  number: number,
): Promise<Schema<'DecisionDto'>> =>
  unwrap(visitor.api.GET('/api/v1/decisions/{number}', { params: { path: { number } } }));

/** Closes the poll of a resolution and declares the result. */
export async function concludeResolution(
  scratch: Scratch,
  id: string,
  poll: string,
): Promise<Schema<'DecisionDto'>> {
  await closePoll(scratch, poll);
  const { decision } = await unwrap(sendDeclaration(scratch, id));
  return decisionNumbered(scratch, decision);
}
