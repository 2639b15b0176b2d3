import { type Constitution, type DecisionKind } from '../../constitution';
import { type Warning } from '../../outcome';
import { blockingMinorities } from './blocking';
import { type RollOfConstituency } from './roll';
import { unreachable } from './unreachable';

/**
 * What whoever opens a poll should know first: that one constituency can stop the decision alone, or that its quorum,
 * turnout or majority cannot be reached at all. Warnings, not refusals: a roll can be as it is for good reasons.
 * Source: R-C23, R-E12, R-C5, R-03.
 * @param roll  those entitled, by constituency, as they would be if it opened now
 */
export const beforeItOpens = (
  constitution: Constitution,
  kind: DecisionKind,
  roll: readonly RollOfConstituency[],
): readonly Warning[] => [
  ...unreachable(constitution, kind, roll),
  ...blockingMinorities(constitution, kind, roll),
];

export { type RollOfConstituency } from './roll';
