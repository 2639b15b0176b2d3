import { type Contest, type RejectedPapers, type RejectionGround } from '../contest';
import { PaperStack } from '../paper-stack';

/** The papers that count, equal ones merged, with candidates who withdrew taken out. */
export interface ValidPapers {
  readonly stack: PaperStack;
  readonly valid: number;
  /** Grounds in alphabetical order. */
  readonly rejected: readonly RejectedPapers[];
}

/**
 * Sorts valid from rejected papers.
 * Source: R-F29: a candidate who withdrew is passed over as if never listed; a paper left empty is not valid.
 * @param withdrawn  places in the list of candidates
 */
export function validPapers(contest: Contest, withdrawn: ReadonlySet<number>): ValidPapers {
  const stack = new PaperStack();
  const rejected = new Map<RejectionGround, number>();
  const reject = (ground: RejectionGround, papers: number): void => {
    rejected.set(ground, (rejected.get(ground) ?? 0) + papers);
  };
  for (const { ground, papers } of contest.rejected) reject(ground, papers);
  let valid = 0;
  for (const { preferences, count } of contest.papers) {
    const left =
      withdrawn.size === 0 ? preferences : preferences.filter((place) => !withdrawn.has(place));
    if (left.length > 0) {
      stack.add(left, left.length, count);
      valid += count;
    } else if (preferences.length > 0) reject('only-withdrawn-candidates', count);
    else reject('no-first-preference', count);
  }
  return {
    stack,
    valid,
    rejected: [...rejected]
      .map(([ground, papers]) => ({ ground, papers }))
      .sort((a, b) => (a.ground < b.ground ? -1 : 1)),
  };
}

/** Places in the list of the candidates who withdrew. */
export function withdrawnPlaces({ candidates, withdrawn }: Contest): Set<number> {
  const ids = new Set(withdrawn);
  return new Set(candidates.flatMap(({ id }, place) => (ids.has(id) ? [place] : [])));
}
