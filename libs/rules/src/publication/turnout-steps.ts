import { SMALLEST_GROUP } from './small-groups';

/** How many people of each part of an electorate have voted. */
export type PartFigures = Readonly<Record<string, number>>;

/**
 * The figures of turnout by parts that may be shown next while a poll is open. How many have voted in all is known
 * ballot by ballot, so a part is told only together with what it leaves: each figure that moves does so by
 * SMALLEST_GROUP people or more, and the parts that are held back have together moved by as many, or none is held back.
 * Source: R-H2.
 * @param shown  what was shown last; a part that is not in it was never shown
 * @param now  how many have voted, in every part
 */
export function nextFigures(shown: PartFigures, now: PartFigures): PartFigures {
  const steps = Object.entries(now)
    .map(([part, voted]) => ({ part, voted, by: voted - (shown[part] ?? 0) }))
    .toSorted((a, b) => a.by - b.by);
  const isEnough = (people: number): boolean => people >= SMALLEST_GROUP;
  const heldBack = (count: number): number =>
    steps.slice(0, count).reduce((sum, { by }) => sum + by, 0);
  const tooSmall = steps.filter(({ by }) => !isEnough(by)).length;
  const held = steps
    .map((_, count) => count)
    .find((count) => count >= tooSmall && (count === 0 || isEnough(heldBack(count))));
  const moved = held === undefined ? [] : steps.slice(held);
  return { ...shown, ...Object.fromEntries(moved.map(({ part, voted }) => [part, voted])) };
}
