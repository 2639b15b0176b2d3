import { type RankedContest } from './ranked-contests';

/** Papers that prefer a to b, and the strength of the strongest path between them, by id. */
export interface PlainComparison {
  readonly wins: (a: string, b: string) => number;
  readonly path: (a: string, b: string) => number;
  readonly winners: readonly string[];
}

/** The Schulze method written the slow and obvious way: every paper apart, and every path tried. */
export function comparePlainly({ candidates, withdrawn, papers }: RankedContest): PlainComparison {
  const ids = candidates.map(({ id }) => id).filter((id) => !withdrawn.includes(id));
  const rankOn = (paper: RankedContest['papers'][number], id: string): number => {
    const rank = paper.preferences.findIndex((some) =>
      (typeof some === 'number' ? [some] : some).some((place) => candidates[place]!.id === id),
    );
    return rank < 0 ? Infinity : rank;
  };
  const wins = (a: string, b: string): number =>
    papers
      .filter((paper) => rankOn(paper, a) < rankOn(paper, b))
      .reduce((sum, { count }) => sum + count, 0);
  const link = (a: string, b: string): number => (wins(a, b) > wins(b, a) ? wins(a, b) : 0);
  const path = (from: string, to: string, avoid: readonly string[] = []): number =>
    Math.max(
      link(from, to),
      ...ids
        .filter((via) => via !== from && via !== to && !avoid.includes(via))
        .map((via) => Math.min(link(from, via), path(via, to, [...avoid, from]))),
    );
  const winners = ids.filter((a) => ids.every((b) => a === b || path(a, b) >= path(b, a)));
  return { wins, path, winners };
}
