import { type ListedContest } from './contests';

/** One paper, not merged with others, with its present value and how far it has been read. */
interface Sheet {
  readonly preferences: readonly number[];
  value: bigint;
  holder: number | null;
}

const ONE = 100_000n;

/**
 * The same rule written the slow and obvious way, paper by paper, to check the fast one against.
 * @returns ids elected, and the votes of every candidate still in play at the end of every stage
 */
export function countPlainly(
  contest: ListedContest,
  lot: readonly string[],
): { elected: Set<string>; stages: string[] } {
  const ids = contest.candidates.map(({ id }) => id);
  const continuing = new Set(ids.keys());
  for (const id of contest.withdrawn) continuing.delete(ids.indexOf(id));
  const papers: Sheet[] = contest.papers.flatMap(({ preferences, count }) =>
    Array.from({ length: count }, () => ({ preferences, value: ONE, holder: null })),
  );
  const next = (paper: Sheet): number | null =>
    paper.preferences
      .slice(paper.holder === null ? 0 : paper.preferences.indexOf(paper.holder) + 1)
      .find((c) => continuing.has(c)) ?? null;
  for (const paper of papers) paper.holder = next(paper);
  const valid = papers.filter(({ holder }) => holder !== null);
  const quota = BigInt(Math.floor(valid.length / (contest.seats + 1)) + 1) * ONE;
  const kept = new Map<number, bigint>();
  const votes = (c: number): bigint =>
    kept.get(c) ?? valid.reduce((sum, { holder, value }) => (holder === c ? sum + value : sum), 0n);
  const elected = new Set<number>();
  const history: bigint[][] = [];
  const endStage = (): void => {
    history.push([...ids.keys()].map(votes));
    for (const c of [...continuing])
      if (votes(c) >= quota) {
        elected.add(c);
        continuing.delete(c);
      }
  };
  const pick = (group: number[], sign: bigint): number => {
    let left = group;
    for (const stage of [...history].reverse()) {
      const best = left.map((c) => stage[c]! * sign).reduce((a, b) => (a > b ? a : b));
      left = left.filter((c) => stage[c]! * sign === best);
    }
    const order = left.sort((a, b) => lot.indexOf(ids[a]!) - lot.indexOf(ids[b]!));
    return sign > 0n ? order[0]! : order.at(-1)!;
  };
  endStage();
  while (elected.size < contest.seats) {
    if (continuing.size <= contest.seats - elected.size) {
      for (const c of continuing) elected.add(c);
      break;
    }
    const over = [...elected].filter((c) => votes(c) > quota);
    const from = over.length > 0 ? pick(over, 1n) : pick([...continuing], -1n);
    const total = votes(from);
    if (over.length === 0) continuing.delete(from);
    for (const paper of valid.filter(({ holder }) => holder === from)) {
      if (over.length > 0) paper.value = ((total - quota) * paper.value) / total;
      paper.holder = next(paper);
      if (paper.holder === null) paper.holder = -1;
    }
    if (over.length > 0) kept.set(from, quota);
    endStage();
  }
  return {
    elected: new Set([...elected].map((c) => ids[c]!)),
    stages: history.map((stage) => stage.join(' ')),
  };
}
