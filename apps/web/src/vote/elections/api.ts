import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

export type Election = Schema<'MyElectionDto'>;
export type ElectionSummary = Schema<'MyElectionSummaryDto'>;
export type Contest = Schema<'MemberContestDto'>;
export type Candidacy = Schema<'OwnCandidacyDto'>;

const of = (id: string, candidacy: string) => ({ params: { path: { id, candidacy } } });

export const myElections = (signal: AbortSignal) =>
  answered(api.GET('/api/v1/my/elections', { signal }));

export const election = (id: string, signal: AbortSignal) =>
  answered(api.GET('/api/v1/my/elections/{id}', { params: { path: { id } }, signal }));

/** Nominates oneself, or the member with a number. */
export const nominate = (id: string, memberNumber: string | null) =>
  answered(
    api.POST('/api/v1/elections/{id}/candidacies', {
      params: { path: { id } },
      body: memberNumber === null ? {} : { memberNumber },
    }),
  );

export const nomination = (id: string, candidacy: string, signal: AbortSignal) =>
  answered(
    api.GET('/api/v1/elections/{id}/candidacies/{candidacy}', { ...of(id, candidacy), signal }),
  );

export const keepDraft = (id: string, candidacy: string, body: Schema<'DraftDto'>) =>
  answered(
    api.PUT('/api/v1/elections/{id}/candidacies/{candidacy}/draft', { ...of(id, candidacy), body }),
  );

export const declare = (id: string, candidacy: string, body: Schema<'DeclarationDto'>) =>
  answered(
    api.POST('/api/v1/elections/{id}/candidacies/{candidacy}/declaration', {
      ...of(id, candidacy),
      body,
    }),
  );

export const keepPhoto = (id: string, candidacy: string, image: string) =>
  answered(
    api.PUT('/api/v1/elections/{id}/candidacies/{candidacy}/photo', {
      ...of(id, candidacy),
      body: { image },
    }),
  );

export const removePhoto = (id: string, candidacy: string) =>
  answered(api.DELETE('/api/v1/elections/{id}/candidacies/{candidacy}/photo', of(id, candidacy)));

export const askSeconder = (id: string, candidacy: string, memberNumber: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/candidacies/{candidacy}/seconders', {
      ...of(id, candidacy),
      body: { memberNumber },
    }),
  );

export const answerSeconding = (id: string, candidacy: string, agrees: boolean) =>
  answered(
    api.POST('/api/v1/elections/{id}/candidacies/{candidacy}/seconding', {
      ...of(id, candidacy),
      body: { agrees },
    }),
  );

export const withdraw = (id: string, candidacy: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/candidacies/{candidacy}/withdrawal', of(id, candidacy)),
  );

/** A candidate asks for the votes to be counted again. @param count  number of the count that they read */
export const askRecount = (id: string, count: number, reason: string, key: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/recounts', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { count, reason },
    }),
  );

/** Objects to a declared result in writing. */
export const objectToResult = (id: string, body: Schema<'MakeObjectionDto'>, key: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/objections', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );

/** Where the nominee's own photograph is; another one has another address. */
export const ownPhoto = (id: string, candidacy: string, sha256: string) =>
  `/api/v1/elections/${id}/candidacies/${candidacy}/photo?v=${sha256.slice(0, 12)}`;
