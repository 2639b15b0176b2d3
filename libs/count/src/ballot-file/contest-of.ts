import { type Contest, type Paper, type RejectedPapers, type RejectionGround } from '../contest';
import { PaperSorter } from '../paper-sorter';
import { isPlain, PackedPapers, stackOf } from '../papers';
import { type Rank, type SkippedRank, usablePreferences } from '../preferences';
import { SKIPPED } from '../ranks';
import { type BallotFile } from './ballot-file';

/** What a ballot file does not say. */
export interface ContestSettings {
  readonly id: string;
  /** What a gap in the ranks does. */
  readonly skipped: SkippedRank;
  /** Candidates marked equal end a paper, as two equal figures do (T49), or they are kept for a method that reads them; `stop` by default. */
  readonly equal?: 'stop' | 'keep';
}

/** A ballot file as a contest. Candidate ids are the file's numbers, from `1`. */
export function contestOf(
  file: BallotFile,
  { id, skipped, equal = 'stop' }: ContestSettings,
): Contest {
  return {
    id,
    title: file.title ?? '',
    seats: file.seats,
    candidates: file.candidates.map(({ name }, place) => ({ id: String(place + 1), name })),
    withdrawn: file.withdrawn.map((place) => String(place + 1)),
    ...(equal === 'keep' || isPlain(file.papers)
      ? { papers: skipped === 'close-up' ? closedUp(file.papers) : file.papers, rejected: [] }
      : usablePapers(file, skipped)),
  };
}

/** Papers with later preferences moved up to where a rank was skipped; equals stay equal. */
function closedUp(papers: Iterable<Paper>): Iterable<Paper> {
  const stack = stackOf(papers);
  if (!stack.marked || !stack.codes.includes(SKIPPED)) return papers;
  const closed = new PaperSorter();
  for (let paper = 0; paper < stack.size; paper++) {
    const codes = stack.sequence(paper).filter((code) => code !== SKIPPED);
    closed.add(codes, codes.length, stack.counts[paper]!);
  }
  return new PackedPapers(closed.sorted());
}

/** The papers cut where they stop, and those rejected because they stop at once. */
function usablePapers(
  file: BallotFile,
  skipped: SkippedRank,
): Pick<Contest, 'papers' | 'rejected'> {
  const withdrawn = new Set(file.withdrawn);
  const papers: Paper[] = [];
  const rejected = new Map<RejectionGround, number>();
  for (const { preferences, count } of file.papers) {
    const usable = usablePreferences(standing(preferences, withdrawn), skipped);
    if (usable.ok) papers.push({ preferences: usable.value, count });
    else rejected.set(usable.error, (rejected.get(usable.error) ?? 0) + count);
  }
  return {
    papers,
    rejected: [...rejected].map(([ground, count]): RejectedPapers => ({ ground, papers: count })),
  };
}

/** Equal ranks without those who withdrew: `2=3` is a plain 3 when 2 is gone, and nothing when both are. */
function standing(ranks: readonly Rank[], withdrawn: ReadonlySet<number>): readonly Rank[] {
  if (withdrawn.size === 0) return ranks;
  return ranks.flatMap((rank): Rank[] => {
    if (typeof rank === 'number' || rank.length === 0) return [rank];
    const left = rank.filter((place) => !withdrawn.has(place));
    return left.length === 0 ? [] : [left];
  });
}
