import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

export type CouncilItem = Schema<'CouncilItemDto'>;
export type CouncilItemDetails = Schema<'CouncilItemDetailsDto'>;
export type OwnTerm = Schema<'OwnTermDto'>;
export type Vacancy = Schema<'VacancyDto'>;
export type Candidacy = Schema<'CandidacyDto'>;
export type Nominee = Schema<'NomineeDto'>;

const to = (id: string, key: string) => ({
  params: { path: { id }, header: { 'Idempotency-Key': key } },
});

/** Terms for which the member holds, will hold or has held something. */
export const myTerms = (signal: AbortSignal) => answered(api.GET('/api/v1/my/terms', { signal }));

/** Matters about who holds an office that have not been decided. */
export const councilItems = (signal: AbortSignal) =>
  answered(api.GET('/api/v1/my/council-items', { signal }));

export const councilItem = (id: string, signal: AbortSignal) =>
  answered(api.GET('/api/v1/my/council-items/{id}', { params: { path: { id } }, signal }));

export const vacancies = (signal: AbortSignal) =>
  answered(api.GET('/api/v1/vacancies', { signal }));

export const vacancy = (id: string, signal: AbortSignal) =>
  answered(api.GET('/api/v1/vacancies/{id}', { params: { path: { id } }, signal }));

/** The committee of a vacancy, and of those nominated what the member may see. */
export const candidacy = (id: string, signal: AbortSignal) =>
  answered(api.GET('/api/v1/vacancies/{id}/candidacy', { params: { path: { id } }, signal }));

/** Declares the member's own interest in a matter before the council. */
export const declareInItem = (id: string, nature: string, key: string) =>
  answered(api.POST('/api/v1/resolutions/{id}/interests', { ...to(id, key), body: { nature } }));

/** Declares the member's own interest in a nominee, as one of the nominations committee. */
export const declareInNominee = (id: string, nature: string, key: string) =>
  answered(api.POST('/api/v1/nominations/{id}/interests', { ...to(id, key), body: { nature } }));

/** Declares what the member has besides an office. The latest declaration of a term stands. */
export const declareInTerm = (term: string, text: string, key: string) =>
  answered(
    api.POST('/api/v1/terms/{term}/interests', {
      params: { path: { term }, header: { 'Idempotency-Key': key } },
      body: { text },
    }),
  );
