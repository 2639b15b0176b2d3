import { type BallotFile, type RankedPaper } from './ballot-file';
import { type Contest, type Paper, type RejectedPapers, type RejectionGround } from '../contest';
import { type Rank, type SkippedRank, usablePreferences } from '../preferences';

/** What a ballot file does not say. */
export interface ContestSettings {
  readonly id: string;
  readonly skipped: SkippedRank;
}

/**
 * A ballot file as a contest for a single-transferable-vote count. Candidate ids are the file's numbers, from `1`.
 * Candidates marked equal end a paper, as two equal figures do (T49).
 */
export function contestOf(file: BallotFile, { id, skipped }: ContestSettings): Contest {
  const withdrawn = new Set(file.withdrawn);
  const papers: Paper[] = [];
  const rejected = new Map<RejectionGround, number>();
  for (const { ranks, count } of file.papers) {
    const usable = usablePreferences(standing(ranks, withdrawn), skipped);
    if (usable.ok) papers.push({ preferences: usable.value, count });
    else rejected.set(usable.error, (rejected.get(usable.error) ?? 0) + count);
  }
  return {
    id,
    title: file.title ?? '',
    seats: file.seats,
    candidates: file.candidates.map(({ name }, place) => ({ id: String(place + 1), name })),
    withdrawn: file.withdrawn.map((place) => String(place + 1)),
    papers,
    rejected: [...rejected].map(([ground, count]): RejectedPapers => ({ ground, papers: count })),
  };
}

/** Equal ranks without those who withdrew: `2=3` is a plain 3 when 2 is gone, and nothing when both are. */
function standing(
  ranks: RankedPaper['ranks'],
  withdrawn: ReadonlySet<number>,
): RankedPaper['ranks'] {
  if (withdrawn.size === 0) return ranks;
  return ranks.flatMap((rank): Rank[] => {
    if (typeof rank === 'number' || rank.length === 0) return [rank];
    const left = rank.filter((place) => !withdrawn.has(place));
    return left.length === 0 ? [] : [left];
  });
}
