/** Those who are entitled to a vote in one constituency, before anybody has cast one. */
export interface RollOfConstituency {
  readonly constituency: string;
  /** Members, or those in office; votes, where members vote by their shares. */
  readonly entitled: number;
  /** Those of them who may vote on this, where some have an interest in it; all when left out. */
  readonly mayVote?: number;
}

export const mayVote = ({ entitled, mayVote: may = entitled }: RollOfConstituency): number => may;

export const sumOf = (
  roll: readonly RollOfConstituency[],
  count: (line: RollOfConstituency) => number,
): number => roll.reduce((sum, line) => sum + count(line), 0);
