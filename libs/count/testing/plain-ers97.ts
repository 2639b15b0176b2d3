import { type ListedContest } from './contests';
import { PlainPapers } from './plain-papers';

/**
 * ERS97 written the slow and obvious way, paper by paper, to check the fast one against.
 * @returns ids elected, and the votes of every candidate at the end of every stage
 */
export function countErs97Plainly(
  contest: ListedContest,
  lot: readonly string[],
): { elected: Set<string>; stages: string[] } {
  const { seats } = contest;
  const table = new PlainPapers(contest, lot);
  const { continuing, elected } = table;
  const quotaOf = (votes: bigint): bigint => {
    const whole = votes / BigInt(seats + 1);
    return whole * BigInt(seats + 1) === votes ? whole : whole + 1n;
  };
  let quota = quotaOf(100n * BigInt(table.valid));
  let leaving: number[] = [];
  const places = (): number => seats - elected.length;
  const over = (): number[] => elected.filter((c) => table.votes(c) > quota);
  const surpluses = (): bigint => table.sum(over()) - quota * BigInt(over().length);
  const deemElected = (): void => {
    for (;;) {
      const active = table.sum(continuing) + table.sum(leaving) + surpluses();
      const ready = [...continuing].filter(
        (c) => table.votes(c) >= quota || table.votes(c) * BigInt(places() + 1) >= active,
      );
      if (places() === 0 || ready.length === 0) return;
      const most = ready.map((c) => table.votes(c)).reduce((a, b) => (a > b ? a : b));
      const best = ready
        .filter((c) => table.votes(c) === most)
        .sort((a, b) => table.compare(b, a, false));
      const leftOut = best[places()];
      const sure = best.filter(
        (c) => leftOut === undefined || table.compare(c, leftOut, false) > 0,
      );
      if (sure.length === 0) return;
      for (const c of sure) table.elect(c);
    }
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
          table.sum(group) + surpluses() <= table.votes(next)
        );
      });
  };
  deemElected();
  table.endStage();
  while (places() > 0) {
    if (continuing.size <= places()) {
      for (const c of continuing) table.elect(c);
      break;
    }
    if (over().length > 0 && groups().length === 0) {
      table.passSurplus(table.lowestFirst(over()).at(-1)!, quota, (surplus, papers, present) =>
        papers * present > surplus ? surplus / papers : present,
      );
      deemElected();
    } else {
      leaving = groups().at(-1)!;
      if (continuing.size - leaving.length === places()) {
        for (const c of continuing) if (!leaving.includes(c)) table.elect(c);
        break;
      }
      for (const c of leaving) continuing.delete(c);
      for (const batch of table.batches(leaving, false)) {
        if (places() === 0) break;
        table.pass(batch);
        if (elected.length === 0) quota = quotaOf(table.sum(table.ids.keys()));
        deemElected();
        table.note();
      }
      leaving = [];
    }
    table.endStage();
  }
  return { elected: new Set(elected.map((c) => table.ids[c]!)), stages: table.stages };
}
