import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

/** The codes of a poll that go by post: to whom the next letters go, and what was printed. */
export type PollCodes = Schema<'PollCodesDto'>;

/** An open poll with letters to be printed. */
export type PollToPrint = Schema<'PollToPrintDto'>;

const withKey = (poll: string, key: string) => ({
  path: { id: poll },
  header: { 'Idempotency-Key': key },
});

export const toPrintQuery = () =>
  queryOptions({
    queryKey: ['code-letters'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/code-letters', { signal })),
  });

export const codesQuery = (poll: string) =>
  queryOptions({
    queryKey: ['polls', poll, 'codes'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/polls/{id}/codes', { params: { path: { id: poll } }, signal })),
  });

/** Has letters printed for those whom no email reaches, and for whom a new code was asked. */
export const issueCodes = (poll: string, key: string) =>
  answered(api.POST('/api/v1/polls/{id}/codes', { params: withKey(poll, key) }));

/** Asks for a new code for a member. */
export const askForCode = (poll: string, memberNumber: string, key: string) =>
  answered(
    api.POST('/api/v1/polls/{id}/codes/requests', {
      params: withKey(poll, key),
      body: { memberNumber },
    }),
  );

/** Where the file for the printer is. */
export const lettersFile = (letters: string): string => `/api/v1/code-letters/${letters}/file`;
