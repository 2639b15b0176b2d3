import { type AllocationContest, limitsFromText } from '@folkmoot/count';
import { type ContestBallots } from './poll-ballots';

/** An approval contest as the allocation methods take it. @throws when it has no budget or an option no cost */
export function approvalContest({ contest, papers, spoilt }: ContestBallots): AllocationContest {
  const limits = contest.division ? limitsFromText(contest.division) : undefined;
  return {
    id: contest.id,
    title: contest.title,
    budgetPence: pence(contest.budgetPence),
    projects: contest.options.map((option) => ({
      id: option.id,
      name: option.name,
      pence: pence(option.pence),
    })),
    ballots: papers.map(({ preferences, count }) => ({ approvals: preferences, count })),
    ...(spoilt > 0 && { rejected: spoilt }),
    ...(limits && { limits }),
  };
}

function pence(amount: string | null): bigint {
  if (amount === null) throw new Error('An approval contest has a budget and its options costs.');
  return BigInt(amount);
}
