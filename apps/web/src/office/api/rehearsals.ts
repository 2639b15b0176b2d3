import { queryOptions } from '@tanstack/react-query';
import { type CountSheet } from '@folkmoot/count';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

export type RehearsalSummary = Schema<'RehearsalSummaryDto'>;
export type Rehearsal = Schema<'RehearsalDto'>;

export const rehearsalsQuery = (election: string) =>
  queryOptions({
    queryKey: ['rehearsals', 'of', election],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/elections/{id}/rehearsals', {
          params: { path: { id: election } },
          signal,
        }),
      ),
  });

/** Asked for at every visit: invented members vote meanwhile. */
export const rehearsalQuery = (rehearsal: string) =>
  queryOptions({
    queryKey: ['rehearsals', rehearsal],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/rehearsals/{rehearsal}', { params: { path: { rehearsal } }, signal }),
      ),
    staleTime: 0,
  });

/** The count of a contest. Its shape is that of every count sheet. */
export const rehearsedSheetQuery = (rehearsal: string, contest: string) =>
  queryOptions({
    queryKey: ['rehearsals', rehearsal, contest],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/rehearsals/{rehearsal}/contests/{contest}/count-sheet', {
          params: { path: { rehearsal, contest } },
          signal,
        }),
      ) as Promise<unknown> as Promise<CountSheet>,
  });

const keyed = (rehearsal: string, key: string) => ({
  params: { path: { rehearsal }, header: { 'Idempotency-Key': key } },
});

export const rehearseElection = (id: string, key: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/rehearsals', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
    }),
  );

/** Lets whoever has not voted vote by chance. */
export const castForRest = (rehearsal: string, key: string) =>
  answered(api.POST('/api/v1/rehearsals/{rehearsal}/sample-ballots', keyed(rehearsal, key)));

export const sendSampleLetter = (rehearsal: string, key: string) =>
  answered(api.POST('/api/v1/rehearsals/{rehearsal}/letters', keyed(rehearsal, key)));

export const closeRehearsal = (rehearsal: string, key: string) =>
  answered(api.POST('/api/v1/rehearsals/{rehearsal}/closing', keyed(rehearsal, key)));

export const deleteRehearsal = (rehearsal: string, key: string) =>
  answered(api.DELETE('/api/v1/rehearsals/{rehearsal}', keyed(rehearsal, key)));
