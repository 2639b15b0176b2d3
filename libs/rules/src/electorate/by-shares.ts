import { type Constitution, type DecisionKind } from '../constitution';

/** Whether members vote by their shares; a council, a board and those who hold none vote by heads. Source: R-A7. */
export const byShares = (
  { voting }: Pick<Constitution, 'voting'>,
  { electorate }: Pick<DecisionKind, 'electorate'>,
): boolean => voting?.basis === 'share' && electorate === 'legal-members';

/**
 * Why a decision of some kind cannot be put to a poll where members vote by their shares; `null` when it can.
 * Source: R-A7, R-H2. What somebody's ballot weighs tells whose it is, so such a vote has no secret paper; a fund is
 * divided by the wishes of people, and no method here weighs them.
 */
export function whyNotByShares(
  constitution: Pick<Constitution, 'voting' | 'fund'>,
  { code, electorate, secrecy, title }: DecisionKind,
): string | null {
  if (!byShares(constitution, { electorate })) return null;
  if (code === constitution.fund?.decisionKind)
    return `${title} is for members who vote by their shares, and a fund is divided by a vote of each person. Amend the constitution so that it is decided by people.`;
  return secrecy === 'secret'
    ? `${title} is a secret vote, and members vote on it by their shares: the weight of a ballot would tell whose it is. Amend the constitution so that the vote is open, or by people.`
    : null;
}
