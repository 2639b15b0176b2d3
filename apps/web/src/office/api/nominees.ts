import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

const path = (id: string, key: string) => ({
  params: { path: { id }, header: { 'Idempotency-Key': key } },
});

export const nameCommittee = (vacancy: string, body: Schema<'NameCommitteeDto'>, key: string) =>
  answered(api.PUT('/api/v1/vacancies/{id}/committee', { ...path(vacancy, key), body }));

export const arrangeInterviews = (vacancy: string, body: Schema<'InterviewsDto'>, key: string) =>
  answered(api.POST('/api/v1/vacancies/{id}/interviews', { ...path(vacancy, key), body }));

export const considerNominee = (id: string, body: Schema<'ConsiderNomineeDto'>, key: string) =>
  answered(api.POST('/api/v1/nominations/{id}/stages', { ...path(id, key), body }));

export const recommendNominee = (id: string, body: Schema<'RecommendDto'>, key: string) =>
  answered(api.POST('/api/v1/nominations/{id}/recommendation', { ...path(id, key), body }));

export const checkNominee = (id: string, body: Schema<'CheckNomineeDto'>, key: string) =>
  answered(api.POST('/api/v1/nominations/{id}/checks', { ...path(id, key), body }));

export const declareNomineeInterest = (
  id: string,
  body: Schema<'NomineeInterestDto'>,
  key: string,
) => answered(api.POST('/api/v1/nominations/{id}/interests', { ...path(id, key), body }));
