import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';
import { council } from '../../shared/api-register';

export type Vacancy = Schema<'VacancyDto'>;
export type Candidacy = Schema<'CandidacyDto'>;
export type Nominee = Schema<'NomineeDto'>;
export type Holder = Schema<'HolderDto'>;
export type PresentedRecall = Schema<'PresentedRecallDto'>;

/** Recalls that enough members have signed, and that are not put to the vote yet. */
export const presentedRecallsQuery = () =>
  queryOptions({
    queryKey: ['recalls'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/recalls', { signal })),
  });

export const vacanciesQuery = () =>
  queryOptions({
    queryKey: ['vacancies'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/vacancies', { signal })),
  });

export const vacancyQuery = (id: string) =>
  queryOptions({
    queryKey: ['vacancies', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/vacancies/{id}', { params: { path: { id } }, signal })),
  });

/** The committee of a vacancy, who is nominated, and how far the work has come. */
export const candidacyQuery = (id: string) =>
  queryOptions({
    queryKey: ['vacancies', id, 'candidacy'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/vacancies/{id}/candidacy', { params: { path: { id } }, signal })),
  });

/** Who sits on the council and who holds the offices, today. */
export const councilQuery = () =>
  queryOptions({ queryKey: ['council'], queryFn: ({ signal }) => council(signal) });

export const announceVacancy = (vacancy: Schema<'AnnounceVacancyDto'>, key: string) =>
  answered(
    api.POST('/api/v1/vacancies', {
      params: { header: { 'Idempotency-Key': key } },
      body: vacancy,
    }),
  );

export const nominate = (vacancy: string, nomination: Schema<'NominateDto'>, key: string) =>
  answered(
    api.POST('/api/v1/vacancies/{id}/nominations', {
      params: { path: { id: vacancy }, header: { 'Idempotency-Key': key } },
      body: nomination,
    }),
  );

/** Drafts the council's resolution to appoint a nominee. */
export const proposeNominee = (vacancy: string, appointment: Schema<'AppointDto'>, key: string) =>
  answered(
    api.POST('/api/v1/vacancies/{id}/resolution', {
      params: { path: { id: vacancy }, header: { 'Idempotency-Key': key } },
      body: appointment,
    }),
  );

/** Drafts the council's resolution to choose among several nominees. */
export const proposeSelection = (vacancy: string, selection: Schema<'SelectDto'>, key: string) =>
  answered(
    api.POST('/api/v1/vacancies/{id}/selection', {
      params: { path: { id: vacancy }, header: { 'Idempotency-Key': key } },
      body: selection,
    }),
  );

/** Drafts the resolution to remove somebody from an office or a seat. */
export const proposeRemoval = (removal: Schema<'RemoveDto'>, key: string) =>
  answered(
    api.POST('/api/v1/removals', {
      params: { header: { 'Idempotency-Key': key } },
      body: removal,
    }),
  );
