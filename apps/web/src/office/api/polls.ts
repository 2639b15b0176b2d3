import { queryOptions } from '@tanstack/react-query';
import { address, type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';
import { downloads } from '../../shared/api-register';

/** `due`: its time is up, and it is about to be closed. */
export type PollSummary = Schema<'PollDto'>;
export type Poll = Schema<'PollDetailsDto'>;

/** What an act that opens a poll answers. */
export type OpenedPoll = Schema<'OpenedPollDto'>;

/** What an act that declares a result answers: the number in the register. */
export type Declared = Schema<'DeclaredDto'>;

/** What opening a poll takes. */
export type Opening = Pick<Schema<'OpenPollDto'>, 'closesAt'> & {
  /** Warnings that have been read, in their own words. */
  readonly acknowledged?: string[];
};

export const pollsQuery = () =>
  queryOptions({
    queryKey: ['polls'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/polls', { signal })),
  });

export const pollQuery = (id: string) =>
  queryOptions({
    queryKey: ['polls', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/polls/{id}', { params: { path: { id } }, signal })),
  });

/** Where the turnout of a poll is sent from, as it comes. */
export const turnoutStream = (id: string): string =>
  address('/api/v1/polls/{id}/turnout', { path: { id } });

/** Where the turnout of every open poll is sent from, as it comes. */
export const turnoutsStream = (): string => address('/api/v1/polls/turnout', {});

const because = (id: string, reason: string, key: string) => ({
  params: { path: { id }, header: { 'Idempotency-Key': key } },
  body: { reason },
});

/** Closes a poll whose time is up. */
export const closePoll = (id: string, key: string) =>
  answered(
    api.POST('/api/v1/polls/{id}/closing', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
    }),
  );

/** Asks a second officer to agree that a poll is closed before its time. */
export const askEarlyClose = (id: string, reason: string, key: string) =>
  answered(api.POST('/api/v1/polls/{id}/early-close', because(id, reason, key)));

/** Closes a poll before its time, as another officer asked, or turns that down. */
export const decideEarlyClose = (id: string, request: string, agreed: boolean, key: string) =>
  answered(
    api.POST('/api/v1/polls/{id}/early-close/{request}/decision', {
      params: { path: { id, request }, header: { 'Idempotency-Key': key } },
      body: { agreed },
    }),
  );

/** Keeps it from being destroyed who cast which ballot. */
export const holdBallots = (id: string, reason: string, key: string) =>
  answered(api.POST('/api/v1/polls/{id}/ballots/hold', because(id, reason, key)));

/** Ends a hold. */
export const releaseBallots = (id: string, reason: string, key: string) =>
  answered(api.POST('/api/v1/polls/{id}/ballots/release', because(id, reason, key)));

/** The counted ballots of a contest, as a file. */
export const ballotsFile = downloads.ballots;
