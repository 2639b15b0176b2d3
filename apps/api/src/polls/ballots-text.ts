import { approvalsText, ballotsText as contestText } from '@folkmoot/count';
import { approvalContest } from './approval-contest';
import { contestOf } from './contest-of';
import { type ContestBallots } from './poll-ballots';

/** The counted ballots of a contest as one exact BLT text, which its hash names: see docs/evidence.md. */
export const ballotsText = (ballots: ContestBallots): string =>
  ballots.contest.budgetPence === null
    ? contestText(contestOf(ballots))
    : approvalsText(approvalContest(ballots));
