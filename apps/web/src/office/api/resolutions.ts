import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';
import { type Opening } from './polls';

export type ResolutionSummary = Schema<'ResolutionDto'>;
export type ResolutionState = ResolutionSummary['state'];
export type Resolution = Schema<'ResolutionDetailsDto'>;
export type ResolutionDraft = Schema<'DraftResolutionDto'>;
export type Proposal = Resolution['proposal'];
export type Kind = Schema<'DecisionKindDto'>;

export const kindsQuery = () =>
  queryOptions({
    queryKey: ['decision-kinds'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/decision-kinds', { signal })),
  });

export const resolutionsQuery = () =>
  queryOptions({
    queryKey: ['resolutions'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/resolutions', { signal })),
  });

export const resolutionQuery = (id: string) =>
  queryOptions({
    queryKey: ['resolutions', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/resolutions/{id}', { params: { path: { id } }, signal })),
  });

export const draftResolution = (draft: ResolutionDraft, key: string) =>
  answered(
    api.POST('/api/v1/resolutions', {
      params: { header: { 'Idempotency-Key': key } },
      body: draft,
    }),
  );

/** Opens the next ballot among nominees whom the ballots held do not decide between. */
export const openNextSelectionBallot = (
  id: string,
  opening: Schema<'NextBallotDto'>,
  key: string,
) =>
  answered(
    api.POST('/api/v1/resolutions/{id}/next-ballot', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: opening,
    }),
  );

/** @param version  the version that the editor saw */
export const reviseResolution = (
  id: string,
  version: string,
  draft: ResolutionDraft,
  key: string,
) =>
  answered(
    api.PUT('/api/v1/resolutions/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } },
      body: draft,
    }),
  );

/** @param version  the version that was shown */
export const deleteResolution = (id: string, version: string, key: string) =>
  answered(
    api.DELETE('/api/v1/resolutions/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } },
    }),
  );

export const openResolution = (id: string, opening: Opening, key: string) =>
  answered(
    api.POST('/api/v1/resolutions/{id}/opening', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: opening,
    }),
  );

/** Records the special notice of the removal of a director; takes the place of what was recorded before. */
export const recordSpecialNotice = (
  id: string,
  notice: Schema<'RecordSpecialNoticeDto'>,
  key: string,
) =>
  answered(
    api.PUT('/api/v1/resolutions/{id}/special-notice', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: notice,
    }),
  );

/** Enters how the board voted at a meeting of its own. */
export const recordBoardVote = (id: string, vote: Schema<'BoardVoteDto'>, key: string) =>
  answered(
    api.POST('/api/v1/resolutions/{id}/board-vote', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: vote,
    }),
  );

export const declareResolution = (
  id: string,
  stated: Schema<'DeclareResolutionDto'>,
  key: string,
) =>
  answered(
    api.POST('/api/v1/resolutions/{id}/declaration', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: stated,
    }),
  );
