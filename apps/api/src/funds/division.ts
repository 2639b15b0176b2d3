import { formatPounds } from '@folkmoot/basics';
import { type Constitution, type FundDivision, fundMethodOf } from '@folkmoot/rules';
import { type FundRoundWithBids } from './fund-round.repository';

/**
 * How a round is divided: by the constitution's method, within the terms of the round. It is fixed when the poll opens.
 * Source: R-G6, R-G11.
 * @throws when the constitution has no fund
 */
export function divisionOf(
  { fund }: Constitution,
  { round: { terms }, bids }: FundRoundWithBids,
): FundDivision {
  if (!fund) throw new Error('The constitution has no fund to divide.');
  return {
    ...fundMethodOf(fund),
    minimumApprovals: terms.minimumApprovals,
    maximumGrantPence: terms.maximumGrantPence,
    subBudgets: terms.parts.map(({ id, name, budgetPence }) => ({
      id,
      name,
      budgetPence,
      projects: bids.filter(({ part }) => part === id).map((bid) => bid.id),
    })),
  };
}

/** What a voter is told to do, and what comes of it. */
export const introductionBy = ({ method }: FundDivision): string =>
  method === 'greedy'
    ? 'Mark every bid that you think should be funded. The bids with most marks come first, as long as the money lasts.'
    : 'Mark every bid that you think should be funded. Your share of the budget goes to the bids that you mark.';

/** The terms of a fund in sentences; none when there are none. */
export function divisionSays(
  { minimumApprovals, maximumGrantPence, subBudgets }: FundDivision,
  bids: readonly { readonly id: string; readonly name: string }[],
): string[] {
  const listed = new Intl.ListFormat('en-GB');
  const namesOf = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => bids.filter((bid) => bid.id === id).map(({ name }) => name));
  return [
    ...(minimumApprovals === null
      ? []
      : [`A bid needs at least ${minimumApprovals} ${minimumApprovals === 1 ? 'mark' : 'marks'}.`]),
    ...(maximumGrantPence === null
      ? []
      : [`No grant is above ${formatPounds(BigInt(maximumGrantPence))}.`]),
    ...subBudgets.map(({ name, budgetPence, projects }) => {
      const own = projects.length === 0 ? 'no bid' : listed.format(namesOf(projects));
      return `${formatPounds(BigInt(budgetPence))} is for ${name}: ${own}.`;
    }),
  ];
}
