import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { call } from '../../shared/api';
import { type Declared, type OpenedPoll, type Opening } from './polls';

export type ResolutionSummary = Schema<'ResolutionDto'>;
export type ResolutionState = ResolutionSummary['state'];
export type Resolution = Schema<'ResolutionDetailsDto'>;
export type ResolutionDraft = Schema<'DraftResolutionDto'>;
export type Proposal = Resolution['proposal'];
export type Kind = Schema<'DecisionKindDto'>;

export const kindsQuery = () =>
  queryOptions({
    queryKey: ['decision-kinds'],
    queryFn: ({ signal }) => call<Schema<'DecisionKindListDto'>>('/decision-kinds', { signal }),
  });

export const resolutionsQuery = () =>
  queryOptions({
    queryKey: ['resolutions'],
    queryFn: ({ signal }) => call<Schema<'ResolutionListDto'>>('/resolutions', { signal }),
  });

export const resolutionQuery = (id: string) =>
  queryOptions({
    queryKey: ['resolutions', id],
    queryFn: ({ signal }) => call<Resolution>(`/resolutions/${id}`, { signal }),
  });

export const draftResolution = (draft: ResolutionDraft, idempotencyKey: string) =>
  call<Schema<'CreatedDto'>>('/resolutions', { method: 'POST', body: draft, idempotencyKey });

/** @param version  the version that the editor saw */
export const reviseResolution = (
  id: string,
  version: string,
  draft: ResolutionDraft,
  idempotencyKey: string,
) =>
  call<Schema<'VersionDto'>>(`/resolutions/${id}`, {
    method: 'PUT',
    body: draft,
    ifMatch: version,
    idempotencyKey,
  });

export const deleteResolution = (id: string, version: string, idempotencyKey: string) =>
  call<void>(`/resolutions/${id}`, { method: 'DELETE', ifMatch: version, idempotencyKey });

export const openResolution = (id: string, opening: Opening, idempotencyKey: string) =>
  call<OpenedPoll>(`/resolutions/${id}/opening`, { method: 'POST', body: opening, idempotencyKey });

export const declareResolution = (id: string, idempotencyKey: string) =>
  call<Declared>(`/resolutions/${id}/declaration`, { method: 'POST', body: {}, idempotencyKey });
