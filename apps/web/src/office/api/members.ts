import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { call } from '../../shared/api';

export type Member = Schema<'MemberDto'>;

export interface MemberFilters {
  readonly q?: string | undefined;
  readonly constituency?: string | undefined;
  /** Cursor of the page. */
  readonly after?: string | undefined;
}

export type ImportSummary = Schema<'ImportSummaryDto'>;

export const membersQuery = (filters: MemberFilters) =>
  queryOptions({
    queryKey: ['members', filters],
    queryFn: ({ signal }) =>
      call<Schema<'MemberPageDto'>>('/members', { query: { ...filters, limit: 50 }, signal }),
  });

export const memberQuery = (id: string) =>
  queryOptions({
    queryKey: ['members', id],
    queryFn: ({ signal }) => call<Schema<'MemberDetailsDto'>>(`/members/${id}`, { signal }),
  });

/** Works out what a members' roll would change, and changes nothing. */
export const checkImport = (csv: string) =>
  call<ImportSummary>('/members/imports', { method: 'POST', body: { csv, dryRun: true } });

/** Takes a members' roll into the register of members: every row or none. */
export const importMembers = (csv: string, idempotencyKey: string) =>
  call<ImportSummary>('/members/imports', {
    method: 'POST',
    body: { csv, dryRun: false },
    idempotencyKey,
  });
