import { type ListedContest } from './contests';

const ONE = 1_000_000_000n;
const up = (dividend: bigint, divisor: bigint): bigint => (dividend + divisor - 1n) / divisor;

/**
 * The Reference Meek Rule written the slow and obvious way: every paper shared out anew, whole, at every iteration.
 * @returns ids in order of election by round; and at the end of each round quota, votes and keep values
 */
export function countMeekPlainly(
  { candidates, withdrawn, papers, seats }: ListedContest,
  lot: readonly string[],
): { elected: Set<string>; rounds: string[] } {
  const ids = candidates.map(({ id }) => id);
  const hopeful = new Set(ids.filter((id) => !withdrawn.includes(id)));
  const elected = new Set<string>();
  const keep = new Map(ids.map((id) => [id, hopeful.has(id) ? ONE : 0n]));
  const rounds: string[] = [];
  let atRest = false;
  let surplus = 0n;
  let votes = new Map<string, bigint>();
  for (let round = 0; ; round++) {
    if (round > 0 && (elected.size === seats || hopeful.size <= seats - elected.size)) break;
    if (round > 0 && atRest) {
      const fewest = [...hopeful].map((id) => votes.get(id)!).reduce((a, b) => (a < b ? a : b));
      const low = [...hopeful].filter((id) => votes.get(id)! <= fewest + surplus);
      const out = low.reduce((a, b) => (lot.indexOf(a) > lot.indexOf(b) ? a : b));
      hopeful.delete(out);
      keep.set(out, 0n);
    }
    const decided = hopeful.size <= seats - elected.size;
    let before: bigint | null = null;
    for (;;) {
      votes = new Map(ids.map((id) => [id, 0n]));
      for (const { preferences, count } of papers) {
        let weight = ONE;
        for (const place of preferences) {
          const id = ids[place]!;
          const share = up(weight * keep.get(id)!, ONE);
          votes.set(id, votes.get(id)! + share * BigInt(count));
          weight -= share;
        }
      }
      const quota = [...votes.values()].reduce((a, b) => a + b, 0n) / BigInt(seats + 1) + 1n;
      const reached = [...hopeful].filter((id) => votes.get(id)! >= quota);
      for (const id of reached) {
        hopeful.delete(id);
        elected.add(id);
      }
      const above = [...elected].map((id) => votes.get(id)! - quota).reduce((a, b) => a + b, 0n);
      surplus = above > 0n ? above : 0n;
      atRest = surplus < 1000n || (before !== null && surplus >= before);
      if (reached.length > 0) atRest = false;
      if (reached.length > 0 || atRest || decided) {
        rounds.push([quota, ...votes.values(), ...keep.values()].join(' '));
        break;
      }
      before = surplus;
      for (const id of elected) {
        const next = up(up(keep.get(id)! * quota, ONE) * ONE, votes.get(id)!);
        keep.set(id, next > ONE ? ONE : next);
      }
    }
  }
  for (const id of hopeful) if (elected.size < seats) elected.add(id);
  return { elected, rounds };
}
