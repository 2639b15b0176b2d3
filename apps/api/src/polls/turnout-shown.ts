/** A part of the roll and how many of it have voted. */
export interface TurnoutPart {
  readonly code: string;
  readonly name: string;
  readonly entitled: number;
  readonly voted: number;
}

/** A part with fewer electors is not shown alone while the poll is open. */
const fewest = 5;

/**
 * Turnout by constituency while a poll is open: those with very few electors are put together, so that
 * nobody can tell who it is that has or has not voted, nor work it out from the total..
 */
export const turnoutShown = (parts: readonly TurnoutPart[]): readonly TurnoutPart[] =>
  withoutFew(parts.map((part) => [part])).map(together);

/** The smallest groups put together until each is of enough people. */
function withoutFew(groups: readonly (readonly TurnoutPart[])[]): typeof groups {
  const [smallest, next, ...rest] = groups.toSorted((a, b) => entitledIn(a) - entitledIn(b));
  if (!smallest || !next || entitledIn(smallest) >= fewest) return groups;
  return withoutFew([[...smallest, ...next], ...rest]);
}

const entitledIn = (group: readonly TurnoutPart[]): number =>
  group.reduce((sum, { entitled }) => sum + entitled, 0);

const listed = new Intl.ListFormat('en-GB');

const together = (group: readonly TurnoutPart[]): TurnoutPart => ({
  code: group.map(({ code }) => code).join(' '),
  name: listed.format(group.map(({ name }) => name)),
  entitled: entitledIn(group),
  voted: group.reduce((sum, { voted }) => sum + voted, 0),
});
