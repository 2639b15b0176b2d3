import { groupsOfEnough, SMALLEST_GROUP } from '@folkmoot/rules';

/** A part of the membership and how many belong to it. */
export interface MembersPart {
  readonly name: string;
  readonly members: number;
}

/**
 * Numbers of members fit to be published: parts with very few are put together, and where all
 * together are too few, no number is given.
 * Source: R-H2.
 */
export function membersShown(parts: readonly MembersPart[]): readonly MembersPart[] {
  const shown = groupsOfEnough(parts, ({ members }) => members).map(together);
  return shown.every(({ members }) => members >= SMALLEST_GROUP) ? shown : [];
}

const listed = new Intl.ListFormat('en-GB');

const together = (group: readonly MembersPart[]): MembersPart => ({
  name: listed.format(group.map(({ name }) => name)),
  members: group.reduce((sum, { members }) => sum + members, 0),
});
