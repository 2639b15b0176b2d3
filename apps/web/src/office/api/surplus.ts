import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

export type SurplusRound = Schema<'SurplusRoundDto'>;
export type SurplusRoundDetails = Schema<'SurplusRoundDetailsDto'>;
export type SurplusPlan = Schema<'PrepareSurplusDto'>;
export type AllocationLine = Schema<'AllocationLineDto'>;
export type Step = Schema<'StepDto'>;

export const surplusRoundsQuery = () =>
  queryOptions({
    queryKey: ['surplus-rounds'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/surplus-rounds', { signal })),
  });

export const surplusRoundQuery = (id: string) =>
  queryOptions({
    queryKey: ['surplus-rounds', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/surplus-rounds/{id}', { params: { path: { id } }, signal })),
  });

export const prepareSurplus = (plan: SurplusPlan, key: string) =>
  answered(
    api.POST('/api/v1/surplus-rounds', {
      params: { header: { 'Idempotency-Key': key } },
      body: plan,
    }),
  );

/** Drafts the council's resolution to allocate the surplus. */
export const proposeAllocation = (id: string, key: string) =>
  answered(
    api.POST('/api/v1/surplus-rounds/{id}/resolution', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
    }),
  );
