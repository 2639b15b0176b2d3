import { type ListedContest } from './contests';

/**
 * The alternative vote written the slow and obvious way: at every stage each paper is read again from the start.
 * @returns who is elected, and the votes of those in play at each stage with the papers that go no further
 */
export function countIrvPlainly(
  { candidates, withdrawn, papers }: ListedContest,
  lot: readonly string[],
): { elected: string; stages: string[] } {
  let left = candidates.map(({ id }) => id).filter((id) => !withdrawn.includes(id));
  const ballots = papers
    .map(({ preferences, count }) => ({ ids: preferences.map((c) => candidates[c]!.id), count }))
    .map(({ ids, count }) => ({ ids: ids.filter((id) => left.includes(id)), count }))
    .filter(({ ids }) => ids.length > 0);
  const history: Map<string, number>[] = [];
  const stages: string[] = [];
  for (;;) {
    const votes = new Map(left.map((id) => [id, 0]));
    let inPlay = 0;
    let exhausted = 0;
    for (const { ids, count } of ballots) {
      const first = ids.find((id) => left.includes(id));
      if (first === undefined) exhausted += count;
      else {
        votes.set(first, votes.get(first)! + count);
        inPlay += count;
      }
    }
    history.push(votes);
    stages.push([...left.map((id) => `${id} ${votes.get(id)!}`), exhausted].join(', '));
    const winner = left.find((id) => left.length === 1 || 2 * votes.get(id)! > inPlay);
    if (winner !== undefined) return { elected: winner, stages };
    let tied = left;
    for (const earlier of [...history].reverse()) {
      const fewest = Math.min(...tied.map((id) => earlier.get(id)!));
      tied = tied.filter((id) => earlier.get(id) === fewest);
    }
    const out = tied.reduce((a, b) => (lot.indexOf(a) > lot.indexOf(b) ? a : b));
    left = left.filter((id) => id !== out);
  }
}
