import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api, given } from '../../shared/api';

export type ShareRegister = Schema<'ShareRegisterDto'>;
export type Holding = Schema<'HoldingDto'>;
/** An entry of the register of shares: members by their numbers. */
export type SharesToRecord = Schema<'RecordSharesDto'>;
export type ShareKind = SharesToRecord['kind'];

export interface ShareRegisterFilters {
  /** The day to look at, `YYYY-MM-DD`; today when left out. */
  readonly on?: string | undefined;
  /** Cursor of the page. */
  readonly after?: string | undefined;
}

export const sharesQuery = (filters: ShareRegisterFilters = {}) =>
  queryOptions({
    queryKey: ['shares', filters],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/shares', { params: { query: given({ ...filters }) }, signal })),
  });

/** What a member holds and how it came about. */
export const holdingQuery = (id: string) =>
  queryOptions({
    queryKey: ['members', id, 'shares'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/members/{id}/shares', { params: { path: { id } }, signal })),
  });

/** Records that shares came, went or passed on. */
export const recordShares = (entry: SharesToRecord, key: string) =>
  answered(
    api.POST('/api/v1/shares/entries', {
      params: { header: { 'Idempotency-Key': key } },
      body: entry,
    }),
  );
