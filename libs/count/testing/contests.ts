import { valueOf } from '@folkmoot/basics';
import {
  type Contest,
  contestOf,
  countingMethod,
  type CountMethod,
  type CountSheet,
  countScottishStv,
  type CountTerms,
  parseBlt,
} from '../src/index';

export const noLot: CountTerms = { lotOrder: null, inputSha256: '0'.repeat(64) };

/** Terms with a lot order: `lotOrder('B', 'A')` favours B. */
export const lotOrder = (...ids: string[]): CountTerms => ({ ...noLot, lotOrder: ids });

/** A contest whose papers can be listed and told apart, each an order of candidates. */
export interface ListedContest extends Contest {
  readonly papers: readonly { readonly preferences: readonly number[]; readonly count: number }[];
}

/**
 * A contest in short: `contest(2, { 'A>C': 2, B: 1 })`. Candidates are the letters in order, named as their ids;
 * those who have no papers are added by `also`.
 */
export function contest(seats: number, papers: Record<string, number>, also = ''): ListedContest {
  const letters = [
    ...new Set([...Object.keys(papers).join('').replaceAll('>', ''), ...also]),
  ].sort();
  return {
    id: 'contest-1',
    title: 'Test',
    seats,
    candidates: letters.map((letter) => ({ id: letter, name: letter })),
    withdrawn: [],
    papers: Object.entries(papers).map(([preferences, count]) => ({
      preferences: preferences
        .split('>')
        .filter(Boolean)
        .map((letter) => letters.indexOf(letter)),
      count,
    })),
    rejected: [],
  };
}

/** Counts and expects a sheet. */
export const sheetFor = (of: Contest, terms: CountTerms = noLot): CountSheet =>
  valueOf(countScottishStv(of, terms));

/** Counts by a method and expects a sheet. */
export const sheetBy = (method: CountMethod, of: Contest, terms: CountTerms = noLot): CountSheet =>
  valueOf(countingMethod(method).count(of, terms));

/** The contest in a ballot file; candidate ids are the file's numbers. */
export const contestIn = (bytes: Uint8Array): Contest =>
  contestOf(valueOf(parseBlt(bytes)), { id: 'contest-1', skipped: 'stop' });
