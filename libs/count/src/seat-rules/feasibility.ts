/** Candidates whom the rules cannot tell apart: in the same groups. */
export interface Kind {
  /** Places in the list of bounds of the rules that they count for. */
  readonly rules: readonly number[];
  /** How many of them are elected already. */
  readonly least: number;
  /** How many can be elected at most: those elected and those who continue. */
  readonly most: number;
}

/** What a rule demands of the number elected. */
export interface Bound {
  readonly least: number;
  readonly most: number;
}

/**
 * Whether some number of each kind can be elected so that every rule is met: exact for overlapping groups.
 * Source: I. D. Hill, "STV with constraints", Voting matters 9 (1998): ask whether any result that meets the rules is
 * left. His list of all such results grows too long (J. Otten, Voting matters 13); here kinds are gone through one by
 * one, dead ends are remembered, and a branch is cut when what is ahead cannot bring a rule within its bounds.
 * @param bounds  one for each rule that kinds refer to
 */
export function canBeMet(kinds: readonly Kind[], bounds: readonly Bound[]): boolean {
  const ahead = totalsAhead(kinds, bounds.length);
  const deadEnds = new Set<string>();
  const search = (at: number, taken: readonly number[]): boolean => {
    const { least, most } = ahead[at]!;
    const fits = bounds.every(
      (bound, rule) =>
        taken[rule]! + least[rule]! <= bound.most && taken[rule]! + most[rule]! >= bound.least,
    );
    if (!fits) return false;
    const kind = kinds[at];
    if (!kind) return true;
    const key = `${at}:${taken.filter((_, rule) => most[rule]! > 0).join()}`;
    if (deadEnds.has(key)) return false;
    for (let number = kind.least; number <= kind.most; number++)
      if (search(at + 1, added(taken, kind, number))) return true;
    deadEnds.add(key);
    return false;
  };
  return search(
    0,
    bounds.map(() => 0),
  );
}

const added = (taken: readonly number[], { rules }: Kind, number: number): number[] =>
  taken.map((own, rule) => (rules.includes(rule) ? own + number : own));

/** For each kind, the fewest and most that it and all kinds after it can bring to each rule. */
function totalsAhead(
  kinds: readonly Kind[],
  rules: number,
): { least: readonly number[]; most: readonly number[] }[] {
  let least = Array<number>(rules).fill(0);
  let most = least;
  const totals = [{ least, most }];
  for (const kind of [...kinds].reverse()) {
    least = added(least, kind, kind.least);
    most = added(most, kind, kind.most);
    totals.unshift({ least, most });
  }
  return totals;
}
