import { groupsOfEnough } from '@folkmoot/rules';

/** A part of the roll and how many of it have voted. */
export interface TurnoutPart {
  readonly code: string;
  readonly name: string;
  readonly entitled: number;
  readonly voted: number;
}

/** The constituencies of a roll, those with very few electors put together: no figure is of a few people. */
export const partsOfEnough = (parts: readonly TurnoutPart[]): readonly TurnoutPart[] =>
  groupsOfEnough(parts, ({ entitled }) => entitled).map(together);

const listed = new Intl.ListFormat('en-GB');

const together = (group: readonly TurnoutPart[]): TurnoutPart => ({
  code: group.map(({ code }) => code).join(' '),
  name: listed.format(group.map(({ name }) => name)),
  entitled: group.reduce((sum, { entitled }) => sum + entitled, 0),
  voted: group.reduce((sum, { voted }) => sum + voted, 0),
});
