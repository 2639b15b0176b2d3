import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

export type Nomination = Schema<'OfficeCandidacyDto'>;

export const nominationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['elections', id, 'nominations'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/elections/{id}/nominations', { params: { path: { id } }, signal })),
  });

export const enterNomination = (id: string, paper: Schema<'NominationOnPaperDto'>, key: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/nominations', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: paper,
    }),
  );

export const withdrawNomination = (
  id: string,
  candidacy: string,
  notice: Schema<'WithdrawalNoticeDto'>,
  key: string,
) =>
  answered(
    api.POST('/api/v1/elections/{id}/nominations/{candidacy}/withdrawal', {
      params: { path: { id, candidacy }, header: { 'Idempotency-Key': key } },
      body: notice,
    }),
  );

/** Finds a nomination valid, or rejects it with the reason. */
export const decideNomination = (
  id: string,
  candidacy: string,
  finding: Schema<'FindingDto'>,
  key: string,
) =>
  answered(
    api.POST('/api/v1/elections/{id}/nominations/{candidacy}/decision', {
      params: { path: { id, candidacy }, header: { 'Idempotency-Key': key } },
      body: finding,
    }),
  );

/** Where the photograph of a nomination is; another one has another address. */
export const nominationPhoto = (id: string, { id: candidacy, photo }: Nomination) =>
  photo === null
    ? null
    : `/api/v1/elections/${id}/nominations/${candidacy}/photo?v=${photo.slice(0, 12)}`;
