import { type ListedContest } from './contests';
import { PlainPapers } from './plain-papers';

/**
 * The Model Election Rules written the slow and obvious way, paper by paper, to check the fast one against.
 * @returns ids elected, and the votes of every candidate at the end of every stage
 */
export function countMerPlainly(
  contest: ListedContest,
  lot: readonly string[],
): { elected: Set<string>; stages: string[] } {
  const { seats } = contest;
  const table = new PlainPapers(contest, lot);
  const { continuing, elected } = table;
  const quota = 100n * BigInt(Math.floor(table.valid / (seats + 1)) + 1);
  let leaving: number[] = [];
  const places = (): number => seats - elected.length;
  const over = (): number[] => elected.filter((c) => table.votes(c) > quota);
  const surpluses = (): bigint => table.sum(over()) - quota * BigInt(over().length);
  const fill = (): void => {
    if (continuing.size <= places()) for (const c of [...continuing]) table.elect(c);
    if (places() !== 1) return;
    const all = table.sum(continuing) + table.sum(leaving) + surpluses();
    const enough = [...continuing].filter((c) => table.votes(c) >= all - table.votes(c));
    if (enough.length > 0) table.elect(table.lowestFirst(enough).at(-1)!);
  };
  const deemElected = (): void => {
    const reached = seats > 1 ? [...continuing].filter((c) => table.votes(c) >= quota) : [];
    for (const c of table.lowestFirst(reached).reverse()) table.elect(c);
    fill();
  };
  const groups = (): number[][] => {
    const inOrder = table.lowestFirst(continuing);
    return inOrder
      .map((_, at) => inOrder.slice(0, at + 1))
      .filter((group) => {
        const next = inOrder[group.length];
        return (
          next !== undefined &&
          inOrder.length - group.length >= places() &&
          table.sum(group) + surpluses() < table.votes(next)
        );
      });
  };
  deemElected();
  table.endStage();
  while (places() > 0 && continuing.size > 0) {
    if (over().length > 0 && groups().length === 0) {
      table.passSurplus(table.lowestFirst(over()).at(-1)!, quota, (surplus, papers, present) =>
        papers > 0n && surplus / papers < present ? surplus / papers : present,
      );
      deemElected();
    } else {
      leaving = groups().at(-1) ?? [table.lowestFirst(continuing)[0]!];
      for (const c of leaving) continuing.delete(c);
      if (continuing.size === places()) {
        fill();
        break;
      }
      for (const batch of table.batches(leaving, true)) {
        if (places() === 0) break;
        table.pass(batch);
        deemElected();
      }
      leaving = [];
    }
    table.endStage();
  }
  return { elected: new Set(elected.map((c) => table.ids[c]!)), stages: table.stages };
}
