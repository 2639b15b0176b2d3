import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { decision, decisions, type DecisionFilters } from '../../shared/api-register';

export const decisionsQuery = (filters: DecisionFilters) =>
  queryOptions({
    queryKey: ['decisions', filters],
    queryFn: ({ signal }) => decisions({ ...filters, limit: 50 }, signal),
  });

export const decisionQuery = (number: string) =>
  queryOptions({
    queryKey: ['decisions', 'one', number],
    queryFn: ({ signal }) => decision(number, signal),
  });

/** Puts a note to a decision that says what in it is wrong. */
export const correctDecision = (number: string, note: string, key: string) =>
  answered(
    api.POST('/api/v1/decisions/{number}/corrections', {
      params: { path: { number: Number(number) }, header: { 'Idempotency-Key': key } },
      body: { note },
    }),
  );
