import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { call } from '../../shared/api';

export type Vacancy = Schema<'VacancyDto'>;
export type VacancyDetails = Schema<'VacancyDetailsDto'>;
export type Holder = Schema<'HolderDto'>;

export const vacanciesQuery = () =>
  queryOptions({
    queryKey: ['vacancies'],
    queryFn: ({ signal }) => call<Schema<'VacancyListDto'>>('/vacancies', { signal }),
  });

export const vacancyQuery = (id: string) =>
  queryOptions({
    queryKey: ['vacancies', id],
    queryFn: ({ signal }) => call<VacancyDetails>(`/vacancies/${id}`, { signal }),
  });

/** Who sits on the council and who holds the offices, today. */
export const councilQuery = () =>
  queryOptions({
    queryKey: ['council'],
    queryFn: ({ signal }) => call<Schema<'CouncilDto'>>('/council', { signal }),
  });

export const announceVacancy = (vacancy: Schema<'AnnounceVacancyDto'>, idempotencyKey: string) =>
  call<Schema<'CreatedDto'>>('/vacancies', { method: 'POST', body: vacancy, idempotencyKey });

export const nominate = (
  vacancy: string,
  nomination: Schema<'NominateDto'>,
  idempotencyKey: string,
) =>
  call<Schema<'CreatedDto'>>(`/vacancies/${vacancy}/nominations`, {
    method: 'POST',
    body: nomination,
    idempotencyKey,
  });

/** Drafts the council's resolution to appoint a nominee. */
export const proposeNominee = (
  vacancy: string,
  appointment: Schema<'AppointDto'>,
  idempotencyKey: string,
) =>
  call<Schema<'DraftedResolutionDto'>>(`/vacancies/${vacancy}/resolution`, {
    method: 'POST',
    body: appointment,
    idempotencyKey,
  });

/** Drafts the council's resolution to remove somebody from office. */
export const proposeRemoval = (removal: Schema<'RemoveDto'>, idempotencyKey: string) =>
  call<Schema<'DraftedResolutionDto'>>('/removals', {
    method: 'POST',
    body: removal,
    idempotencyKey,
  });
