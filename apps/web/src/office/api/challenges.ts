import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { call } from '../../shared/api';

export type Challenge = Schema<'ChallengeDto'>;
export type ChallengeAnswer = Schema<'AnswerChallengeDto'>;

export const challengesQuery = (after?: string) =>
  queryOptions({
    queryKey: ['challenges', { after }],
    queryFn: ({ signal }) =>
      call<Schema<'ChallengePageDto'>>('/challenges', { query: { after, limit: 100 }, signal }),
  });

export const challengeQuery = (id: string) =>
  queryOptions({
    queryKey: ['challenges', id],
    queryFn: ({ signal }) => call<Challenge>(`/challenges/${id}`, { signal }),
  });

export const raiseChallenge = (challenge: Schema<'RaiseChallengeDto'>, idempotencyKey: string) =>
  call<Schema<'RaisedChallengeDto'>>('/challenges', {
    method: 'POST',
    body: challenge,
    idempotencyKey,
  });

export const answerChallenge = (id: string, answer: ChallengeAnswer, idempotencyKey: string) =>
  call<void>(`/challenges/${id}/response`, { method: 'POST', body: answer, idempotencyKey });
