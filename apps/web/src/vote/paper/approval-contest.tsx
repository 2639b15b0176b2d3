import { Checkboxes } from '@folkmoot/ui';
import { formatPounds } from '@folkmoot/basics';
import { wording } from '../wording';
import { costOf } from './cost';
import { type ContestProps } from './choice-contest';

const words = wording.approval;

/** Projects with their costs, and what those ticked come to. */
export function ApprovalContest({ contest, chosen, onChange, error }: ContestProps) {
  const total = costOf(contest, chosen);
  const budget = BigInt(contest.budgetPence ?? 0);
  return (
    <>
      <Checkboxes
        id={contest.id}
        name={contest.id}
        legend={contest.title}
        legendHidden
        hint={words.hint}
        {...(error !== undefined && { error })}
        options={contest.options.map(({ id, name, statement, pence }) => ({
          value: id,
          label: pence ? `${name}: ${formatPounds(BigInt(pence))}` : name,
          ...(statement && { hint: statement }),
        }))}
        values={chosen}
        onChange={onChange}
      />
      <p className="fm-total" role="status">
        {words.total(formatPounds(total), formatPounds(budget))}
        {total > budget && ` ${words.over}`}
      </p>
    </>
  );
}
