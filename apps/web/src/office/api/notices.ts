import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

/** The letters about a poll, in totals. */
export type Letters = Schema<'LettersDto'>;

/** An elector whom no notice reached. */
export type NotReached = Schema<'NotReachedDto'>;

const at = (poll: string) => ({ path: { id: poll } });
const withKey = (poll: string, key: string) => ({
  ...at(poll),
  header: { 'Idempotency-Key': key },
});

export const lettersQuery = (poll: string) =>
  queryOptions({
    queryKey: ['polls', poll, 'letters'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/polls/{id}/letters', { params: at(poll), signal })),
  });

export const notReachedQuery = (poll: string) =>
  queryOptions({
    queryKey: ['polls', poll, 'not-reached'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/polls/{id}/not-reached', { params: at(poll), signal })),
  });

/** Has those reminded who have not voted. */
export const giveReminder = (poll: string, key: string) =>
  answered(api.POST('/api/v1/polls/{id}/reminders', { params: withKey(poll, key) }));

/** Records that the notice of a poll came back. */
export const recordCameBack = (poll: string, memberNumber: string, key: string) =>
  answered(
    api.POST('/api/v1/polls/{id}/came-back', {
      params: withKey(poll, key),
      body: { memberNumber },
    }),
  );

/** A notice of an election, and what became of its letters. */
export type ElectionNotice = Schema<'ElectionNoticeDto'>;
export type NoticeStage = ElectionNotice['stage'];

export const electionNoticesQuery = (election: string) =>
  queryOptions({
    queryKey: ['elections', election, 'notices'],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/elections/{id}/notices', { params: { path: { id: election } }, signal }),
      ),
  });

export const electionNotReachedQuery = (election: string, stage: NoticeStage) =>
  queryOptions({
    queryKey: ['elections', election, 'notices', stage],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/elections/{id}/notices/{stage}/not-reached', {
          params: { path: { id: election, stage } },
          signal,
        }),
      ),
  });

/** Records that a notice of an election came back. */
export const recordElectionCameBack = (
  election: string,
  stage: NoticeStage,
  memberNumber: string,
  key: string,
) =>
  answered(
    api.POST('/api/v1/elections/{id}/notices/{stage}/came-back', {
      params: { path: { id: election, stage }, header: { 'Idempotency-Key': key } },
      body: { memberNumber },
    }),
  );
