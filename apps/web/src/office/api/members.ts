import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api, given } from '../../shared/api';

export type Member = Schema<'MemberDto'>;

export interface MemberFilters {
  readonly q?: string | undefined;
  readonly constituency?: string | undefined;
  /** Cursor of the page. */
  readonly after?: string | undefined;
}

export type ErasureForecast = Schema<'ErasureForecastDto'>;
export type ImportSummary = Schema<'ImportSummaryDto'>;

export const membersQuery = (filters: MemberFilters) =>
  queryOptions({
    queryKey: ['members', filters],
    queryFn: ({ signal }) => {
      const query = given({ ...filters, limit: 50 });
      return answered(api.GET('/api/v1/members', { params: { query }, signal }));
    },
  });

export const memberQuery = (id: string) =>
  queryOptions({
    queryKey: ['members', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/members/{id}', { params: { path: { id } }, signal })),
  });

/** Records that a membership ended. @param leftOn  the first day without it */
export const recordLeaving = (id: string, leftOn: string, key: string) =>
  answered(
    api.POST('/api/v1/members/{id}/leaving', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { leftOn },
    }),
  );

/** What erasing a member would do, and whether it may be done. Changes nothing. */
export const erasureQuery = (id: string) =>
  queryOptions({
    queryKey: ['members', id, 'erasure'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/members/{id}/erasure', { params: { path: { id } }, signal })),
  });

/** Erases a former member's personal data. */
export const eraseMember = (id: string, key: string) =>
  answered(
    api.POST('/api/v1/members/{id}/erasure', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
    }),
  );

/** Works out what a members' roll would change, and changes nothing. */
export const checkImport = (csv: string) =>
  answered(api.POST('/api/v1/members/imports', { body: { csv, dryRun: true } }));

/** Takes a members' roll into the register of members: every row or none. */
export const importMembers = (csv: string, key: string) =>
  answered(
    api.POST('/api/v1/members/imports', {
      params: { header: { 'Idempotency-Key': key } },
      body: { csv, dryRun: false },
    }),
  );
