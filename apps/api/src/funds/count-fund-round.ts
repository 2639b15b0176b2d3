import { allocate, type AllocationMethod, type AllocationSheet } from '@folkmoot/count';
import { sha256Hex } from '@folkmoot/log';
import { approvalContest } from '../polls/approval-contest';
import { ballotsText } from '../polls/ballots-text';
import { type FundDivision } from '@folkmoot/rules';
import { type ContestBallots } from '../polls/poll-ballots';
import { type PollLots } from '../polls/poll-lots';

/** How a round was divided whose poll opened before polls said so. */
const BEFORE: AllocationMethod = { method: 'mes-cost', completion: 'greedy' };

/**
 * Chooses among the bids as the poll said at its opening. Ties are broken by the poll's lots. Source: R-G6 to R-G8.
 * @throws when a closed poll cannot be counted, which is a bug
 */
export function countFundRound(ballots: ContestBallots, lots: PollLots): AllocationSheet {
  const { contest } = ballots;
  const sheet = allocate(
    approvalContest(ballots),
    contest.division ? methodOf(contest.division) : BEFORE,
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

const methodOf = ({ method, completion }: FundDivision): AllocationMethod =>
  method === 'greedy' ? { method } : { method, completion };
