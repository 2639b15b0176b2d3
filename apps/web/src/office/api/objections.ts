import { type Schema } from '@folkmoot/contract';
import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';

export type Objection = Schema<'OfficerObjectionDto'>;

/** What was objected to the declared results of an election. */
export const objectionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['elections', id, 'objections'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/elections/{id}/objections', { params: { path: { id } }, signal })),
  });

/** The declared result stands. */
export const dismissObjection = (id: string, objection: string, reason: string, key: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/objections/{objection}/dismissal', {
      params: { path: { id, objection }, header: { 'Idempotency-Key': key } },
      body: { reason },
    }),
  );

/** Seats fall free, and another election is called for them. */
export const setResultAside = (
  id: string,
  objection: string,
  body: Schema<'SetAsideDto'>,
  key: string,
) =>
  answered(
    api.POST('/api/v1/elections/{id}/objections/{objection}/setting-aside', {
      params: { path: { id, objection }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
