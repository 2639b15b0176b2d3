import { ok, type Result } from '@folkmoot/basics';
import { Precedence } from './precedence';

/** A tie that chance settled, as sheets record it. */
export interface SettledTie {
  readonly tied: readonly string[];
  readonly chosen: string;
}

/** What a count gives under one lot order. */
export interface Played<Tie extends SettledTie = SettledTie> {
  /** Ids of those elected, or of the projects funded. */
  readonly winners: readonly string[];
  /** Every tie that the order settled on the way. */
  readonly lots: readonly Tie[];
}

export interface Outcomes<Tie extends SettledTie = SettledTie> {
  /** Different sets of winners, each with lots that lead there, in the order in which they were found. */
  readonly outcomes: readonly Played<Tie>[];
  /** Whether every lot was played out; if not, there may be more outcomes than these. */
  readonly isComplete: boolean;
}

/** Counts played before giving up. */
const MOST_PLAYS = 5_000;

/**
 * Plays out every lot: all results that one draw of the order of `ids` can have.
 * A play is asked which ties its order settled; then each of those tied who could have been drawn instead, by an order
 * that agrees with the lots before, is drawn in a play of its own. Every order is covered once.
 * @param ids   candidates or projects
 * @param play  counts with an order, most favoured first; the same order must give the same count
 * @param most  plays before giving up
 * @returns the outcomes, or the refusal of a play
 */
export function allOutcomes<Tie extends SettledTie, Refusal>(
  ids: readonly string[],
  play: (lotOrder: readonly string[]) => Result<Played<Tie>, Refusal>,
  most = MOST_PLAYS,
): Result<Outcomes<Tie>, Refusal> {
  const places = new Map(ids.map((id, place) => [id, place]));
  const found = new Map<string, Played<Tie>>();
  const waiting = [Precedence.ofNothing(ids.length)];
  let plays = 0;
  for (let known = waiting.pop(); known; known = waiting.pop()) {
    const order = known.order()!;
    const played = play(order.map((place) => ids[place]!));
    if (!played.ok) return played;
    plays++;
    const key = JSON.stringify([...played.value.winners].sort());
    if (!found.has(key)) found.set(key, played.value);
    waiting.push(...otherwise(known, order, played.value.lots, places));
    if (plays >= most && waiting.length > 0)
      return ok({ outcomes: [...found.values()], isComplete: false });
  }
  return ok({ outcomes: [...found.values()], isComplete: true });
}

/** What else may be known of the order, wherever a lot could have fallen otherwise. */
function otherwise(
  known: Precedence,
  order: readonly number[],
  lots: readonly SettledTie[],
  places: ReadonlyMap<string, number>,
): Precedence[] {
  const others: Precedence[] = [];
  let before: Precedence | null = known;
  for (const { tied, chosen } of lots) {
    const own = tied.map((id) => places.get(id)!);
    const drawn = places.get(chosen)!;
    const side = sideOf(drawn, own, order);
    for (const other of own) {
      if (other === drawn) continue;
      const changed = before!.with(other, own, side);
      if (changed) others.push(changed);
    }
    before = before!.with(drawn, own, side);
  }
  return others.reverse();
}

/** Whether the first or the last of those tied was drawn. */
function sideOf(
  drawn: number,
  tied: readonly number[],
  order: readonly number[],
): 'before' | 'behind' {
  const inOrder = order.filter((place) => tied.includes(place));
  if (inOrder[0] === drawn) return 'before';
  if (inOrder.at(-1) === drawn) return 'behind';
  throw new Error('A lot was drawn that the order does not give.');
}
