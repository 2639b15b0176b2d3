import { approvalsText, ballotsText as contestText } from '@folkmoot/count';
import { approvalContest } from './approval-contest';
import { type ContestBallots } from './poll-ballots';

/**
 * The counted ballots of a contest as one exact BLT text, which its hash names: see docs/evidence.md.
 * A choice is a paper with one preference; an approval marks its options as equal.
 */
export function ballotsText(ballots: ContestBallots): string {
  const { contest, papers } = ballots;
  if (contest.kind === 'approval') return approvalsText(approvalContest(ballots));
  return contestText({
    id: contest.id,
    title: contest.title,
    seats: contest.seats ?? 1,
    candidates: contest.options.map(({ id, name }) => ({ id, name })),
    withdrawn: [],
    papers,
    rejected: [],
  });
}
