import { type Constitution, type DecisionKind } from '../../constitution';
import { type Warning } from '../../outcome';
import { blockingMinorities } from './blocking';
import { type RollOfConstituency } from './roll';
import { unreachable } from './unreachable';

/** Something to know before a poll opens. */
export interface OpeningWarning extends Warning {
  /** Whether the poll could not carry the decision, however everybody votes: opening it would be in vain. */
  readonly inVain: boolean;
}

/**
 * What whoever opens a poll should know first: that its quorum, turnout or majority cannot be reached at all, or that
 * one constituency can stop the decision alone, which is no reason not to hold it.
 * Source: R-C23, R-E12, R-C5, R-03.
 * @param roll  those entitled, by constituency, as they would be if it opened now
 */
export const beforeItOpens = (
  constitution: Constitution,
  kind: DecisionKind,
  roll: readonly RollOfConstituency[],
): readonly OpeningWarning[] => [
  ...unreachable(constitution, kind, roll).map((warning) => ({ ...warning, inVain: true })),
  ...blockingMinorities(constitution, kind, roll).map((warning) => ({
    ...warning,
    inVain: false,
  })),
];

export { type RollOfConstituency } from './roll';
