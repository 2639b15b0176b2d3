import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { type CountSheet } from '@folkmoot/count';
import { call } from '../../shared/api';
import { countSheet } from '../../shared/api-register';
import { type Declared, type OpenedPoll, type Opening } from './polls';

export type ElectionSummary = Schema<'ElectionDto'>;
export type Election = Schema<'ElectionDetailsDto'>;
export type ElectionContest = Schema<'ElectionContestDto'>;
export type Candidate = Schema<'CandidateDto'>;
export type Candidacy = Schema<'CandidateInDto'>;

export const electionsQuery = () =>
  queryOptions({
    queryKey: ['elections'],
    queryFn: ({ signal }) => call<Schema<'ElectionListDto'>>('/elections', { signal }),
  });

export const electionQuery = (id: string) =>
  queryOptions({
    queryKey: ['elections', id],
    queryFn: ({ signal }) => call<Election>(`/elections/${id}`, { signal }),
  });

/** A count sheet never changes: its address is its hash. */
export const countSheetQuery = (sha256: string) =>
  queryOptions({
    queryKey: ['count-sheets', sha256],
    queryFn: ({ signal }) => countSheet(sha256, signal) as Promise<CountSheet>,
    staleTime: Infinity,
  });

export const callElection = (election: Schema<'CallElectionDto'>, idempotencyKey: string) =>
  call<Schema<'CreatedDto'>>('/elections', { method: 'POST', body: election, idempotencyKey });

export const addCandidate = (id: string, candidacy: Candidacy, idempotencyKey: string) =>
  call<Schema<'CreatedDto'>>(`/elections/${id}/candidates`, {
    method: 'POST',
    body: candidacy,
    idempotencyKey,
  });

export const withdrawCandidate = (id: string, candidate: string, idempotencyKey: string) =>
  call<void>(`/elections/${id}/candidates/${candidate}`, { method: 'DELETE', idempotencyKey });

export const openElection = (id: string, opening: Opening, idempotencyKey: string) =>
  call<OpenedPoll>(`/elections/${id}/opening`, { method: 'POST', body: opening, idempotencyKey });

export const countElection = (id: string, idempotencyKey: string) =>
  call<Schema<'CountedDto'>>(`/elections/${id}/count`, {
    method: 'POST',
    body: {},
    idempotencyKey,
  });

export const declareElection = (id: string, idempotencyKey: string) =>
  call<Declared>(`/elections/${id}/declaration`, { method: 'POST', body: {}, idempotencyKey });
