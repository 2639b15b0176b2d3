import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { call } from '../../shared/api';

export type SurplusRound = Schema<'SurplusRoundDto'>;
export type SurplusRoundDetails = Schema<'SurplusRoundDetailsDto'>;
export type SurplusPlan = Schema<'PrepareSurplusDto'>;
export type AllocationLine = Schema<'AllocationLineDto'>;
export type Step = Schema<'StepDto'>;

export const surplusRoundsQuery = () =>
  queryOptions({
    queryKey: ['surplus-rounds'],
    queryFn: ({ signal }) => call<Schema<'SurplusRoundListDto'>>('/surplus-rounds', { signal }),
  });

export const surplusRoundQuery = (id: string) =>
  queryOptions({
    queryKey: ['surplus-rounds', id],
    queryFn: ({ signal }) => call<SurplusRoundDetails>(`/surplus-rounds/${id}`, { signal }),
  });

export const prepareSurplus = (plan: SurplusPlan, idempotencyKey: string) =>
  call<Schema<'PreparedSurplusDto'>>('/surplus-rounds', {
    method: 'POST',
    body: plan,
    idempotencyKey,
  });

/** Drafts the council's resolution to allocate the surplus. */
export const proposeAllocation = (id: string, idempotencyKey: string) =>
  call<Schema<'DraftedResolutionDto'>>(`/surplus-rounds/${id}/resolution`, {
    method: 'POST',
    body: {},
    idempotencyKey,
  });
