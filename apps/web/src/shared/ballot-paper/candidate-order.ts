import { type Contest, type Paper } from '../api-voting';
import { keep, recall } from '../storage';

/**
 * A contest with its options as this voter sees them: where the rules want it, in an order drawn by chance on this
 * device, which stays the same for as long as the tab lives; whoever stands for nobody is last. Source: R-D17, R-F33.
 */
export function asShown({ poll, randomOrder }: Paper, contest: Contest): Contest {
  if (!randomOrder || contest.against !== null) return contest;
  const name = `folkmoot.order.${poll}.${contest.id}`;
  const ids = contest.options.map(({ id }) => id).filter((id) => id !== contest.reopenNominations);
  const kept = recall(name);
  const order = isOrderOf(ids, kept) ? kept : shuffled(ids, chanceBelow);
  keep(name, order);
  const candidates = order.flatMap((id) => contest.options.filter((o) => o.id === id));
  const nobody = contest.options.filter(({ id }) => id === contest.reopenNominations);
  return { ...contest, options: [...candidates, ...nobody] };
}

/** What was chosen, as it is sent: a ranking as it was ranked; anything else in the order that was published, whatever was shown. */
export const asPublished = (
  { kind, options }: Pick<Contest, 'kind' | 'options'>,
  chosen: readonly string[],
): readonly string[] =>
  kind === 'ranking'
    ? chosen
    : options.map(({ id }) => id).filter((option) => chosen.includes(option));

/**
 * Every order of the items equally likely, as far as the chance is even. Source: Fisher and Yates.
 * @param chance  a whole number from 0 to below the one given
 */
export function shuffled<T>(items: readonly T[], chance: (below: number) => number): readonly T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const at = chance(last + 1);
    [order[last], order[at]] = [order[at]!, order[last]!];
  }
  return order;
}

/** A whole number from 0 to below the one given, each equally likely: draws that would favour small ones are drawn again. */
function chanceBelow(below: number): number {
  const even = 2 ** 32 - (2 ** 32 % below);
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn < even ? drawn % below : chanceBelow(below);
}

const isOrderOf = (ids: readonly string[], kept: unknown): kept is readonly string[] =>
  Array.isArray(kept) && kept.length === ids.length && ids.every((id) => kept.includes(id));
