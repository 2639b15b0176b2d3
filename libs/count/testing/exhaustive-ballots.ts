import { valueOf } from '@folkmoot/basics';
import { type Contest, type CountTerms, nextRound, type Paper } from '../src/index';
import { type ListedContest } from './contests';

/**
 * The ballots that electors hold who all keep to an order of preference: at each ballot they mark the first of those
 * left on it, or nobody.
 * @returns the contest with as many ballots as it takes
 */
export function ballotsOfSteadyElectors(of: ListedContest, terms: CountTerms): Contest {
  const marks = (left: readonly string[]): Paper[] =>
    of.papers.map(({ preferences, count }) => {
      const first = preferences.find((place) => left.includes(of.candidates[place]!.id));
      return { preferences: first === undefined ? [] : [first], count };
    });
  const standing = of.candidates.map(({ id }) => id).filter((id) => !of.withdrawn.includes(id));
  let contest: Contest = { ...of, papers: marks(standing), laterRounds: [] };
  for (;;) {
    const next = valueOf(nextRound(contest, terms));
    if (!next) return contest;
    const round = { papers: marks(next.candidates), rejected: [] };
    contest = { ...contest, laterRounds: [...(contest.laterRounds ?? []), round] };
  }
}
