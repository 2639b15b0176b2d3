import { type Contest, type CountTerms } from '../contest';
import { type CountSheet, type Stage } from '../count-sheet';
import { type ValidPapers } from './valid-papers';

/** What a method adds to the facts of the contest. */
export type MethodFacts = Pick<
  CountSheet,
  'method' | 'methodVersion' | 'rule' | 'quota' | 'stages' | 'lots'
> &
  Partial<Pick<CountSheet, 'lastPlaces' | 'comparison'>>;

/** Puts a count sheet together when a count has ended. */
export function sheetOf(
  { id, title, seats, candidates, withdrawn, ...options }: Contest,
  { inputSha256, lotSeed = null }: CountTerms,
  { valid, rejected }: Pick<ValidPapers, 'valid' | 'rejected'>,
  elected: readonly number[],
  { method, methodVersion, rule, quota, stages, lots, ...facts }: MethodFacts,
): CountSheet {
  return {
    schema: 'folkmoot-count-sheet-1',
    method,
    methodVersion,
    rule,
    contest: { id, title },
    seats,
    candidates: candidates.map((candidate) => ({
      id: candidate.id,
      name: candidate.name,
      withdrawn: withdrawn.includes(candidate.id),
    })),
    reopenNominations: options.reopenNominations ?? null,
    inputSha256,
    quota,
    valid,
    rejected,
    seatRules: options.seatRules ?? [],
    stages,
    lastPlaces: facts.lastPlaces ?? null,
    comparison: facts.comparison ?? null,
    lots,
    lotSeed,
    beforeExclusions: beforeExclusions(stages),
    elected: elected.map((place) => candidates[place]!.id),
  };
}

/** The votes of the last stage before anybody was excluded: the first stage, or ballot, has them all in play. */
function beforeExclusions(stages: readonly Stage[]): readonly (string | null)[] {
  const opening = stages[0]!;
  if (opening.action === 'ballot') return opening.votes;
  const first = stages.findIndex(({ action }) => action === 'exclusion');
  return stages.at(first < 0 ? -1 : first - 1)!.votes;
}
