import { allocate, type AllocationSheet } from '@folkmoot/count';
import { sha256Hex } from '@folkmoot/log';
import { approvalContest } from '../polls/approval-contest';
import { ballotsText } from '../polls/ballots-text';
import { type ContestBallots } from '../polls/poll-ballots';
import { type PollLots } from '../polls/poll-lots';

/**
 * Chooses among the bids by equal shares; what those leave over goes to the bids with most
 * approvals that still fit. Ties are broken by the poll's lots. Source: R-G8.
 * @throws when a closed poll cannot be counted, which is a bug
 */
export function countFundRound(ballots: ContestBallots, lots: PollLots): AllocationSheet {
  const { contest } = ballots;
  const sheet = allocate(
    approvalContest(ballots),
    { method: 'mes-cost', completion: 'greedy' },
    {
      lotOrder: lots.order(
        contest.id,
        contest.options.map(({ id }) => id),
      ),
      inputSha256: sha256Hex(ballotsText(ballots)),
    },
  );
  if (sheet.ok) return sheet.value;
  throw new Error(`A closed fund round cannot be counted: ${JSON.stringify(sheet.error)}`);
}
