import { type Comparison, type CountSheet } from '@folkmoot/count';

interface Side {
  readonly id: string;
  readonly name: string;
  /** Papers that prefer this one. */
  readonly papers: number;
  /** Strength of the strongest path from this one to the other. */
  readonly path: number;
}

export interface Pair {
  readonly one: Side;
  readonly other: Side;
}

/** Every two candidates who stand, those elected before others, otherwise in the order of the list. */
export function pairsOf({ candidates, elected }: CountSheet, { wins, paths }: Comparison): Pair[] {
  const standing = candidates.flatMap(({ withdrawn }, place) => (withdrawn ? [] : [place]));
  const isElected = (place: number): boolean => elected.includes(candidates[place]!.id);
  const order = [...standing.filter(isElected), ...standing.filter((place) => !isElected(place))];
  const side = (own: number, rival: number): Side => ({
    id: candidates[own]!.id,
    name: candidates[own]!.name,
    papers: wins[own]![rival]!,
    path: paths[own]![rival]!,
  });
  return order.flatMap((one, index) =>
    order.slice(index + 1).map((other) => ({ one: side(one, other), other: side(other, one) })),
  );
}
