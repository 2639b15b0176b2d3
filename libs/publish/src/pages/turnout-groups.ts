import { type Constitution, groupsOfEnough, type Participation } from '@folkmoot/rules';
import { constituencyName } from './words';

/** How many of some constituencies could vote, and did. */
export interface TurnoutGroup {
  readonly name: string;
  readonly entitled: number;
  readonly tookPart: number;
  /** One each, or those of their shares where votes go by them. */
  readonly votes: { readonly held: number; readonly cast: number };
}

/** Who took part. Constituencies of fewer than 5 people are put together with others. Source: R-H2. */
export function turnoutGroups(
  participation: readonly Participation[],
  pack: Constitution,
): TurnoutGroup[] {
  const listed = new Intl.ListFormat('en-GB');
  const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0);
  return groupsOfEnough(participation, ({ entitled, people }) => people?.entitled ?? entitled).map(
    (group) => ({
      name: listed.format(group.map(({ constituency }) => constituencyName(pack, constituency))),
      entitled: sum(group.map(({ entitled, people }) => people?.entitled ?? entitled)),
      tookPart: sum(group.map(({ tookPart, people }) => people?.tookPart ?? tookPart)),
      votes: {
        held: sum(group.map(({ entitled }) => entitled)),
        cast: sum(group.map(({ tookPart }) => tookPart)),
      },
    }),
  );
}
