import { type Contest } from '../contest';
import { type Field, type SeatRules } from '../seat-rules';
import { listed } from '../words';

/** Where the way of counting under seat rules comes from. */
export const SEAT_RULES_SOURCE = 'I. D. Hill, “STV with constraints”, Voting matters 9 (1998)';

type Named = Pick<Contest, 'candidates'>;

/** Why some candidates can no longer be elected. */
export const withdrawalReason = (
  rules: SeatRules,
  ruledOut: readonly number[],
  field: Field,
  contest: Named,
): string =>
  byReason(ruledOut, (candidate) => rules.whyRuledOut(candidate, field))
    .map(([why, some]) => `${names(some, contest)} can no longer be elected, ${why}.`)
    .join(' ');

/** Why some candidates were spared from exclusion. */
export const guardReason = (
  rules: SeatRules,
  spared: readonly number[],
  field: Field,
  contest: Named,
): string =>
  byReason(spared, (candidate) => rules.whyGuarded(candidate, field))
    .map(([why, some]) => `${names(some, contest)} cannot be excluded, ${why}.`)
    .join(' ');

function byReason(
  candidates: readonly number[],
  reasonFor: (candidate: number) => string,
): [string, number[]][] {
  const reasons = new Map<string, number[]>();
  for (const candidate of candidates) {
    const why = reasonFor(candidate);
    reasons.set(why, [...(reasons.get(why) ?? []), candidate]);
  }
  return [...reasons];
}

const names = (candidates: readonly number[], { candidates: all }: Named): string =>
  listed(candidates.map((candidate) => all[candidate]!.name));
