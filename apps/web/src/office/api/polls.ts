import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { address, call } from '../../shared/api';

/** `due`: its time is up, and it is about to be closed. */
export type PollSummary = Schema<'PollDto'>;
export type Poll = Schema<'PollDetailsDto'>;

/** What an act that opens a poll answers. */
export type OpenedPoll = Schema<'OpenedPollDto'>;

/** What an act that declares a result answers: the number in the register. */
export type Declared = Schema<'DeclaredDto'>;

/** What opening a poll takes. */
export type Opening = Pick<Schema<'OpenResolutionDto'>, 'closesAt'>;

export const pollsQuery = () =>
  queryOptions({
    queryKey: ['polls'],
    queryFn: ({ signal }) => call<Schema<'PollListDto'>>('/polls', { signal }),
  });

export const pollQuery = (id: string) =>
  queryOptions({
    queryKey: ['polls', id],
    queryFn: ({ signal }) => call<Poll>(`/polls/${id}`, { signal }),
  });

/** Closes a poll; before its time only with a reason. */
export const closePoll = (id: string, reason: string | undefined, idempotencyKey: string) =>
  call<Schema<'ClosedPollDto'>>(`/polls/${id}/closing`, {
    method: 'POST',
    body: { reason },
    idempotencyKey,
  });

/** The counted ballots of a contest, as a file. */
export const ballotsFile = (contest: string): string => address(`/contests/${contest}/ballots`);
