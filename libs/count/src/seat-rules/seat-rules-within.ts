import { type SeatRule } from '../contest';

/**
 * Seat rules as far as those who stand can meet them: a group is guaranteed no more seats than it has candidates left.
 * Source: R-F36 [design: a guaranteed seat for which nobody stands is filled like any other].
 * @param gone  ids of candidates who are passed over
 */
export const seatRulesWithin = (
  rules: readonly SeatRule[],
  gone: ReadonlySet<string>,
): readonly SeatRule[] =>
  rules.map((rule) => {
    const left = rule.candidates.filter((id) => !gone.has(id)).length;
    return { ...rule, atLeast: Math.min(rule.atLeast, left) };
  });
