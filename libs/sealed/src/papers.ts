import { type ElectionResult, orderOf } from '@folkmoot/ballot';
import { abstentionOf, answerableOf, type SealedContest } from './contest';

/** Equal papers, merged. */
export interface OpenedPaper {
  /** Ids of options: for a ranking most preferred first. */
  readonly options: readonly string[];
  readonly count: number;
}

/** What a contest's ballots turned out to be once they were opened. */
export interface OpenedContest<C extends SealedContest> {
  readonly contest: C;
  /** Blank papers among them; an abstention is a paper that marks that option. */
  readonly papers: readonly OpenedPaper[];
  /** Papers whose ranks are no order, as no voter's page writes them: not counted, and reported. */
  readonly spoilt: number;
}

/**
 * The papers that an opened result stands for, contest by contest.
 * @param contests  of the box, in the order of its questions
 * @param result    of the box's election, checked against its proofs
 * @throws when the result is not one of these contests
 */
export function papersOf<C extends SealedContest>(
  contests: readonly C[],
  { result }: ElectionResult,
): OpenedContest<C>[] {
  if (result.length !== contests.length)
    throw new Error(
      `A result of ${result.length} questions is not of ${contests.length} contests.`,
    );
  return contests.map((contest, at) => {
    const opened = result[at] ?? [];
    return contest.kind === 'choice'
      ? { contest, papers: chosen(contest, opened as readonly number[]), spoilt: 0 }
      : { contest, ...marked(contest, opened as readonly (readonly number[])[]) };
  });
}

/** Sums, blank votes first. */
function chosen(contest: SealedContest, sums: readonly number[]): OpenedPaper[] {
  const abstention = abstentionOf(contest);
  const papers = [
    abstention ? [abstention.id] : [],
    ...answerableOf(contest).map(({ id }) => [id]),
  ];
  if (sums.length !== papers.length)
    throw new Error(`${sums.length} sums are not of ${papers.length} answers.`);
  return papers
    .map((options, at) => ({ options, count: sums[at] ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** Ranks, paper by paper. */
function marked(
  contest: SealedContest,
  papers: readonly (readonly number[])[],
): { papers: OpenedPaper[]; spoilt: number } {
  const ids = answerableOf(contest).map(({ id }) => id);
  const merged = new Map<string, OpenedPaper>();
  let spoilt = 0;
  for (const ranks of papers) {
    if (ranks.length !== ids.length)
      throw new Error(`${ranks.length} ranks are not of ${ids.length} options.`);
    const order = orderOf(ranks);
    if (!order) {
      spoilt += 1;
      continue;
    }
    const places = contest.kind === 'approval' ? order.sort((a, b) => a - b) : order;
    const key = places.join(' ');
    const count = (merged.get(key)?.count ?? 0) + 1;
    merged.set(key, { options: places.map((place) => ids[place] ?? ''), count });
  }
  return { papers: [...merged.values()], spoilt };
}
