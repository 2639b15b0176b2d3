import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

export type Board = Schema<'BoardDto'>;
export type BoardSummary = Schema<'BoardSummaryDto'>;
export type BoardMember = Schema<'BoardMemberDto'>;
export type BoardRound = Schema<'SpeakOnBoardDto'>['round'];

export const boardsQuery = () =>
  queryOptions({
    queryKey: ['boards'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/boards', { signal })),
  });

export const boardQuery = (id: string) =>
  queryOptions({
    queryKey: ['boards', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/boards/{id}', { params: { path: { id } }, signal })),
  });

export const setUpBoard = (plan: Schema<'SetUpBoardDto'>, key: string) =>
  answered(
    api.POST('/api/v1/boards', { params: { header: { 'Idempotency-Key': key } }, body: plan }),
  );

export const speakOnBoard = (id: string, message: Schema<'SpeakOnBoardDto'>, key: string) =>
  answered(
    api.POST('/api/v1/boards/{id}/messages', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: message,
    }),
  );

export const retireBoard = (id: string, reason: string, key: string) =>
  answered(
    api.POST('/api/v1/boards/{id}/retirement', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { reason },
    }),
  );

/** The archive of a board's rehearsal, as a file. */
export const rehearsalFile = (id: string): string => `/api/v1/boards/${id}/rehearsal.bel`;
