import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';
import { Problem } from '../../shared/problem';

export type OfficeItem = Schema<'OfficeItemDto'>;

/** How an item about an office stands before its vote; `null` where a vote alone is asked for. */
export const officeItemQuery = (id: string) =>
  queryOptions({
    queryKey: ['resolutions', id, 'office-item'],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/resolutions/{id}/office-item', { params: { path: { id } }, signal }),
      ).catch((failure: unknown): OfficeItem | null => {
        if (failure instanceof Problem && failure.status === 404) return null;
        throw failure;
      }),
  });

const path = (id: string, key: string) => ({
  params: { path: { id }, header: { 'Idempotency-Key': key } },
});

export const namePresiding = (id: string, body: Schema<'PresidingDto'>, key: string) =>
  answered(api.PUT('/api/v1/resolutions/{id}/presiding', { ...path(id, key), body }));

export const declareItemInterest = (id: string, body: Schema<'InterestDto'>, key: string) =>
  answered(api.POST('/api/v1/resolutions/{id}/interests', { ...path(id, key), body }));

export const notifyHolder = (id: string, body: Schema<'HolderNoticeDto'>, key: string) =>
  answered(api.POST('/api/v1/resolutions/{id}/holder-notice', { ...path(id, key), body }));

export const receiveReply = (id: string, body: Schema<'ReplyDto'>, key: string) =>
  answered(api.PUT('/api/v1/resolutions/{id}/reply', { ...path(id, key), body }));
