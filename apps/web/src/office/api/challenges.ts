import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api, given } from '../../shared/api';

export type Challenge = Schema<'ChallengeDto'>;
export type ChallengeAnswer = Schema<'AnswerChallengeDto'>;

export const challengesQuery = (after?: string) =>
  queryOptions({
    queryKey: ['challenges', { after }],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/challenges', { params: { query: given({ after, limit: 100 }) }, signal }),
      ),
  });

export const challengeQuery = (id: string) =>
  queryOptions({
    queryKey: ['challenges', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/challenges/{id}', { params: { path: { id } }, signal })),
  });

export const raiseChallenge = (challenge: Schema<'RaiseChallengeDto'>, key: string) =>
  answered(
    api.POST('/api/v1/challenges', {
      params: { header: { 'Idempotency-Key': key } },
      body: challenge,
    }),
  );

export const answerChallenge = (id: string, answer: ChallengeAnswer, key: string) =>
  answered(
    api.POST('/api/v1/challenges/{id}/response', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: answer,
    }),
  );
