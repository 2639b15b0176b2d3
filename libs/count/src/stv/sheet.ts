import { type Contest, type CountTerms } from '../contest';
import { type CountSheet } from '../count-sheet';
import { type Standing } from './standing';
import { type ValidPapers } from './valid-papers';

/** What a method adds to the facts of the contest. */
export type MethodFacts = Pick<
  CountSheet,
  'method' | 'methodVersion' | 'rule' | 'quota' | 'stages' | 'lots'
>;

/** Puts a count sheet together when a count has ended. */
export function sheetOf(
  { id, title, seats, candidates }: Contest,
  { inputSha256 }: CountTerms,
  { valid, rejected }: ValidPapers,
  standing: Standing,
  { method, methodVersion, rule, quota, stages, lots }: MethodFacts,
): CountSheet {
  const withdrawn = new Set(standing.all('withdrawn'));
  return {
    schema: 'folkmoot-count-sheet-1',
    method,
    methodVersion,
    rule,
    contest: { id, title },
    seats,
    candidates: candidates.map((candidate, place) => ({
      id: candidate.id,
      name: candidate.name,
      withdrawn: withdrawn.has(place),
    })),
    inputSha256,
    quota,
    valid,
    rejected,
    stages,
    lots,
    elected: standing.elected.map((place) => candidates[place]!.id),
  };
}
