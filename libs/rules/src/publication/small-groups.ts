/** The fewest people of whom a published figure may be, so that nobody's choice can be told from it. Source: R-H2. */
export const SMALLEST_GROUP = 5;

/**
 * Whether so few ballots are in a box that opening them may tell how each of those who voted did. Nothing is told by none.
 * Source: R-H2.
 */
export const isFew = (ballots: number): boolean => ballots > 0 && ballots < SMALLEST_GROUP;

/** A number of people, unless it is of so few that it may not be shown. Source: R-H2. */
export const unlessFew = (people: number): number | null => (isFew(people) ? null : people);

/**
 * Parts put together, the smallest first, until each is of enough people: otherwise a figure for a few, or the
 * difference to a total, would tell what somebody did.
 * Source: R-H2.
 * @param sizeOf  how many people a part is of
 * @returns groups of parts; one group of too few when all of them together are too few
 */
export function groupsOfEnough<T>(
  parts: readonly T[],
  sizeOf: (part: T) => number,
): readonly (readonly T[])[] {
  const size = (group: readonly T[]): number => group.reduce((sum, part) => sum + sizeOf(part), 0);
  const merge = (groups: readonly (readonly T[])[]): readonly (readonly T[])[] => {
    const [smallest, next, ...rest] = groups.toSorted((a, b) => size(a) - size(b));
    if (!smallest || !next || size(smallest) >= SMALLEST_GROUP) return groups;
    return merge([[...smallest, ...next], ...rest]);
  };
  return merge(parts.map((part) => [part]));
}
