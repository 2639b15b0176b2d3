import { type Exercise, type MeetingVoteFacts, type VotingMember } from './facts';

/** Votes as they were counted, by hands or on a poll. */
export interface Tally {
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstained: number;
  /** By the constituency of the member whose vote it is. */
  readonly byConstituency: ReadonlyMap<string, { readonly for: number; readonly against: number }>;
}

/** Votes of one member, or hands shown for one. */
export interface Line {
  readonly constituency: string | undefined;
  readonly for: number;
  readonly against: number;
  readonly abstained?: boolean;
}

/** Adds lines up. */
export function tallyOf(lines: readonly Line[]): Tally {
  const byConstituency = new Map<string, { for: number; against: number }>();
  let [votesFor, votesAgainst, abstained] = [0, 0, 0];
  for (const line of lines) {
    votesFor += line.for;
    votesAgainst += line.against;
    abstained += line.abstained ? 1 : 0;
    if (line.constituency === undefined) continue;
    const sum = byConstituency.get(line.constituency) ?? { for: 0, against: 0 };
    byConstituency.set(line.constituency, {
      for: sum.for + line.for,
      against: sum.against + line.against,
    });
  }
  return { votesFor, votesAgainst, abstained, byConstituency };
}

export const memberWith = (
  { members }: MeetingVoteFacts,
  { member }: { readonly member: string },
): VotingMember | undefined => members.find(({ id }) => id === member);

/** Puts things together that have the same key, in order of first appearance. */
export function groupBy<T>(things: readonly T[], key: (thing: T) => string): readonly T[][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(key(thing), [...(groups.get(key(thing)) ?? []), thing]);
  return [...groups.values()];
}

/** Whether anybody voted, either way. */
export const votes = ({ way, split }: Exercise): boolean =>
  split ? split.for + split.against > 0 : way !== 'abstain';
