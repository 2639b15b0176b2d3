import { Checkboxes } from '@folkmoot/ui';
import { formatPounds } from '@folkmoot/basics';
import { type ContestOption } from '../api-voting';
import { AsWritten } from '../language/as-written';
import { withHint } from '../statement/about-option';
import { wording } from './wording';
import { costOf } from './cost';
import { type ContestProps } from './choice-contest';

const words = wording.approval;

/** Candidates to tick; or projects with their costs, and what those ticked come to. */
export function ApprovalContest({ contest, chosen, onChange, error }: ContestProps) {
  return (
    <>
      <Checkboxes
        id={contest.id}
        name={contest.id}
        legend={contest.title}
        legendHidden
        {...(contest.budgetPence !== null && { hint: words.hint })}
        {...(error !== undefined && { error })}
        options={contest.options.map((option) => ({
          value: option.id,
          label: <AsWritten>{labelOf(option)}</AsWritten>,
          ...withHint(option),
        }))}
        values={chosen}
        onChange={onChange}
      />
      {contest.budgetPence !== null && (
        <Total cost={costOf(contest, chosen)} budget={BigInt(contest.budgetPence)} />
      )}
    </>
  );
}

const labelOf = ({ name, pence }: ContestOption): string =>
  pence ? `${name}: ${formatPounds(BigInt(pence))}` : name;

const Total = ({ cost, budget }: { readonly cost: bigint; readonly budget: bigint }) => (
  <p className="fm-total" role="status">
    {words.total(formatPounds(cost), formatPounds(budget))}
    {cost > budget && ` ${words.over}`}
  </p>
);
