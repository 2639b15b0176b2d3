import { groupsOfEnough } from '@folkmoot/rules';

/** A part of the roll and how many of it have voted. */
export interface TurnoutPart {
  readonly code: string;
  readonly name: string;
  readonly entitled: number;
  readonly voted: number;
  /** Where votes go by shares; never while the poll is open: what has been cast would tell who has voted. */
  readonly votes: { readonly held: number; readonly cast: number } | null;
}

/**
 * Turnout by constituency while a poll is open: those with very few electors are put together, so that
 * nobody can tell who it is that has or has not voted, nor work it out from the total.
 */
export const turnoutShown = (parts: readonly TurnoutPart[]): readonly TurnoutPart[] =>
  groupsOfEnough(parts, ({ entitled }) => entitled).map(together);

const listed = new Intl.ListFormat('en-GB');

const together = (group: readonly TurnoutPart[]): TurnoutPart => ({
  code: group.map(({ code }) => code).join(' '),
  name: listed.format(group.map(({ name }) => name)),
  entitled: group.reduce((sum, { entitled }) => sum + entitled, 0),
  voted: group.reduce((sum, { voted }) => sum + voted, 0),
  votes: null,
});
