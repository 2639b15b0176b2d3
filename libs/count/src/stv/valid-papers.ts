import { type Contest, type RejectedPapers, type RejectionGround } from '../contest';
import { PaperSorter } from '../paper-sorter';
import { type PaperStack } from '../paper-stack';
import { stackOf } from '../papers';

/** The papers that count, equal ones merged, with candidates who withdrew taken out. */
export interface ValidPapers {
  readonly stack: PaperStack;
  readonly valid: number;
  /** Grounds in alphabetical order. */
  readonly rejected: readonly RejectedPapers[];
}

/**
 * Sorts valid from rejected papers, each of which is one order of candidates.
 * Source: R-F29: a candidate who withdrew is passed over as if never listed; a paper left empty is not valid.
 * @param withdrawn  places in the list of candidates
 */
export function validPapers(contest: Contest, withdrawn: ReadonlySet<number>): ValidPapers {
  const all = stackOf(contest.papers);
  const rejected = new Map<RejectionGround, number>();
  const reject = (ground: RejectionGround, papers: number): void => {
    rejected.set(ground, (rejected.get(ground) ?? 0) + papers);
  };
  for (const { ground, papers } of contest.rejected) reject(ground, papers);
  const stack = withdrawn.size === 0 && !hasEmpty(all) ? all : without(withdrawn, all, reject);
  return { stack, valid: stack.total, rejected: byGround(rejected) };
}

/** Rejected papers as a sheet lists them. */
export const byGround = (rejected: ReadonlyMap<RejectionGround, number>): RejectedPapers[] =>
  [...rejected]
    .map(([ground, papers]) => ({ ground, papers }))
    .sort((a, b) => (a.ground < b.ground ? -1 : 1));

/** The shortest paper is the first in the order. */
const hasEmpty = ({ starts }: PaperStack): boolean => starts[1] === 0;

function without(
  withdrawn: ReadonlySet<number>,
  all: PaperStack,
  reject: (ground: RejectionGround, papers: number) => void,
): PaperStack {
  const sorter = new PaperSorter();
  for (let paper = 0; paper < all.size; paper++) {
    const preferences = all.sequence(paper);
    const left = preferences.filter((place) => !withdrawn.has(place));
    const count = all.counts[paper]!;
    if (left.length > 0) sorter.add(left, left.length, count);
    else
      reject(preferences.length > 0 ? 'only-withdrawn-candidates' : 'no-first-preference', count);
  }
  return sorter.sorted();
}

/** Places in the list of the candidates who withdrew. */
export function withdrawnPlaces({ candidates, withdrawn }: Contest): Set<number> {
  const ids = new Set(withdrawn);
  return new Set(candidates.flatMap(({ id }, place) => (ids.has(id) ? [place] : [])));
}
