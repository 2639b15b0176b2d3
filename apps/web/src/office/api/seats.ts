import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

export type VacantSeat = Schema<'VacantSeatDto'>;
export type VacantSeatDetails = Schema<'VacantSeatDetailsDto'>;
export type DeclaredInterest = Schema<'DeclaredInterestDto'>;
export type EndCause = Schema<'EndTermDto'>['cause'];

/** Places that are empty, and what the constitution says happens next. */
export const vacantSeatsQuery = () =>
  queryOptions({
    queryKey: ['vacant-seats'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/vacant-seats', { signal })),
  });

export const vacantSeatQuery = (term: string) =>
  queryOptions({
    queryKey: ['vacant-seats', term],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/vacant-seats/{term}', { params: { path: { term } }, signal })),
  });

/** What holders declared; what stood on a day where one is given. */
export const interestsQuery = (on: string | undefined) =>
  queryOptions({
    queryKey: ['declared-interests', on],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/declared-interests', {
          params: { query: on === undefined ? {} : { on } },
          signal,
        }),
      ),
  });

export const offerSeat = (term: string, replyBy: string, key: string) =>
  answered(
    api.POST('/api/v1/vacant-seats/{term}/offers', {
      params: { path: { term }, header: { 'Idempotency-Key': key } },
      body: { replyBy },
    }),
  );

export const answerOffer = (term: string, candidate: string, serves: boolean, key: string) =>
  answered(
    api.POST('/api/v1/vacant-seats/{term}/offers/{candidate}/answer', {
      params: { path: { term, candidate }, header: { 'Idempotency-Key': key } },
      body: { serves },
    }),
  );

export const fillSeat = (term: string, key: string) =>
  answered(
    api.POST('/api/v1/vacant-seats/{term}/filling', {
      params: { path: { term }, header: { 'Idempotency-Key': key } },
    }),
  );

export const appointFromOutside = (letter: Schema<'OutsideAppointmentDto'>, key: string) =>
  answered(
    api.POST('/api/v1/council/outside-appointments', {
      params: { header: { 'Idempotency-Key': key } },
      body: letter,
    }),
  );

export const endTerm = (term: string, end: Schema<'EndTermDto'>, key: string) =>
  answered(
    api.POST('/api/v1/terms/{term}/ending', {
      params: { path: { term }, header: { 'Idempotency-Key': key } },
      body: end,
    }),
  );

export const declareInterests = (term: string, text: string, key: string) =>
  answered(
    api.POST('/api/v1/terms/{term}/interests', {
      params: { path: { term }, header: { 'Idempotency-Key': key } },
      body: { text },
    }),
  );
