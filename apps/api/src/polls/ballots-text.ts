import { ballotsText as contestText, writeBlt } from '@folkmoot/count';
import { type ContestBallots } from './poll-ballots';

/**
 * The counted ballots of a contest as one exact BLT text, which its hash names: see docs/evidence.md.
 * A choice is a paper with one preference; an approval marks its options as equal.
 */
export function ballotsText({ contest, papers }: ContestBallots): string {
  const candidates = contest.options.map(({ id, name }) => ({ id, name }));
  const seats = contest.seats ?? 1;
  if (contest.kind !== 'approval') {
    return contestText({
      id: contest.id,
      title: contest.title,
      seats,
      candidates,
      withdrawn: [],
      papers,
      rejected: [],
    });
  }
  const approvals = papers
    .map(({ preferences, count }) => ({ approved: preferences.toSorted((a, b) => a - b), count }))
    .toSorted((a, b) => compareLists(a.approved, b.approved));
  const merged: typeof approvals = [];
  for (const paper of approvals) {
    const last = merged.at(-1);
    if (last && compareLists(last.approved, paper.approved) === 0)
      merged[merged.length - 1] = { ...last, count: last.count + paper.count };
    else merged.push(paper);
  }
  return writeBlt({
    title: contest.title,
    seats,
    candidates: candidates.map(({ name }) => ({ name, party: null })),
    withdrawn: [],
    papers: merged.map(({ approved, count }) => ({
      ranks: approved.length > 0 ? [approved] : [],
      count,
    })),
    tieOrder: null,
    notes: [],
  });
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, n) => value !== b[n]);
  return place < 0 ? a.length - b.length : (a[place] ?? 0) - (b[place] ?? -1);
}
