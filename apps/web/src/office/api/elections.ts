import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';
import { countSheet } from '../../shared/api-register';
import { type Opening } from './polls';

export type ElectionSummary = Schema<'ElectionSummaryDto'>;
export type Election = Schema<'ElectionDetailsDto'>;
export type ElectionBallot = Schema<'ElectionBallotDto'>;
export type ElectionContest = Schema<'ElectionContestDto'>;
export type ElectionCount = Schema<'CountDto'>;
export type FreeSeats = Schema<'FreeSeatsDto'>;
export type Candidate = Schema<'CandidateDto'>;

export const electionsQuery = () =>
  queryOptions({
    queryKey: ['elections'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/elections', { signal })),
  });

export const electionQuery = (id: string) =>
  queryOptions({
    queryKey: ['elections', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/elections/{id}', { params: { path: { id } }, signal })),
  });

/** Which seats an election can fill, today and in the year that follows. */
export const freeSeatsQuery = () =>
  queryOptions({
    queryKey: ['elections', 'free-seats'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/free-seats', { signal })),
  });

/** A count sheet never changes: its address is its hash. */
export const countSheetQuery = (sha256: string) =>
  queryOptions({
    queryKey: ['count-sheets', sha256],
    queryFn: ({ signal }) => countSheet(sha256, signal),
    staleTime: Infinity,
  });

export const callElection = (election: Schema<'CallElectionDto'>, key: string) =>
  answered(
    api.POST('/api/v1/elections', {
      params: { header: { 'Idempotency-Key': key } },
      body: election,
    }),
  );

/** Enters that a candidate died, was disqualified or withdrew late. */
export const ceaseCandidate = (
  id: string,
  candidate: string,
  body: Schema<'CeasingDto'>,
  key: string,
) =>
  answered(
    api.POST('/api/v1/elections/{id}/candidates/{candidate}/ceasing', {
      params: { path: { id, candidate }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );

/** Ends what of an election has nothing left to fill. */
export const endElection = (id: string, reason: string, key: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/ending', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { reason },
    }),
  );

/** Lets an election go on for the seats that are free, where it is for more. */
export const goOnForFewer = (id: string, reason: string, key: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/reduction', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { reason },
    }),
  );

export const openElection = (id: string, opening: Opening, key: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/opening', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: opening,
    }),
  );

/** Opens the next ballot of an election that the ballots held do not decide. */
export const openNextBallot = (id: string, opening: Schema<'NextBallotDto'>, key: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/next-ballot', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: opening,
    }),
  );

export const countElection = (id: string, key: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/count', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
    }),
  );

/** A scrutineer confirms the count of this number. */
export const confirmCount = (id: string, count: number, key: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/count/confirmation', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { count },
    }),
  );

/** A scrutineer objects to the count of this number. */
export const objectToCount = (id: string, count: number, reason: string, key: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/count/objections', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { count, reason },
    }),
  );

/** The returning officer answers an objection to the count. */
export const answerObjection = (id: string, objection: string, answer: string, key: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/count/objections/{objection}/answer', {
      params: { path: { id, objection }, header: { 'Idempotency-Key': key } },
      body: { answer },
    }),
  );

/** A scrutineer asks for the count of this number to be made again. */
export const askRecount = (id: string, count: number, reason: string, key: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/recounts', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { count, reason },
    }),
  );

/** The returning officer has the votes counted again at once. */
export const grantRecount = (id: string, request: string, key: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/recounts/{request}/grant', {
      params: { path: { id, request }, header: { 'Idempotency-Key': key } },
    }),
  );

/** The returning officer refuses a recount. */
export const refuseRecount = (id: string, request: string, reason: string, key: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/recounts/{request}/refusal', {
      params: { path: { id, request }, header: { 'Idempotency-Key': key } },
      body: { reason },
    }),
  );

export const declareElection = (id: string, key: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/declaration', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
    }),
  );
