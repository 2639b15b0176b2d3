import { address, call, callText } from './api';
import {
  type Challenge,
  type ConstitutionInForce,
  type Council,
  type Decision,
  type DecisionList,
  type List,
  type LogHead,
  type Organisation,
} from './api-types';

export const organisation = () => call<Organisation>('/organisation');

export interface DecisionFilters {
  readonly q?: string | undefined;
  readonly kind?: string | undefined;
  readonly verdict?: string | undefined;
  readonly year?: string | undefined;
  /** Cursor of the page. */
  readonly after?: string | undefined;
  readonly limit?: number;
}

export const decisions = (filters: DecisionFilters, signal: AbortSignal) =>
  call<DecisionList>('/decisions', { query: { ...filters }, signal });

export const decision = (number: string, signal: AbortSignal) =>
  call<Decision>(`/decisions/${number}`, { signal });

/** The count sheet's own JSON; the caller gives it its shape. */
export const countSheet = (sha256: string, signal: AbortSignal) =>
  call<unknown>(`/count-sheets/${sha256}`, { signal });

export const council = (signal: AbortSignal) => call<Council>('/council', { signal });

export const constitution = (signal: AbortSignal) =>
  call<ConstitutionInForce>('/constitution', { signal });

export const challenges = (signal: AbortSignal) => call<List<Challenge>>('/challenges', { signal });

export const logHead = (signal: AbortSignal) => call<LogHead>('/log', { signal });

/** The entries from an index on, one exact line each. */
export const logEntries = async (from: number, limit: number, signal: AbortSignal) => {
  const text = await callText('/log/entries', { query: { from, limit }, signal });
  return text.split('\n').filter((line) => line !== '');
};

/** What a reader can take away. */
export const downloads = {
  document: (number: number) => address(`/decisions/${number}/document`),
  countSheet: (sha256: string) => address(`/count-sheets/${sha256}`),
  ballots: (contest: string) => address(`/contests/${contest}/ballots`),
  constitution: (version: number) => address(`/constitution/versions/${version}/pack`),
  checkpoint: address('/log/checkpoint'),
  verifierKey: address('/log/vkey'),
  entries: address('/log/entries', { from: 0 }),
} as const;
