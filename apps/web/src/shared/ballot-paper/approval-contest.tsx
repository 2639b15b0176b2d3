import { Checkboxes } from '@folkmoot/ui';
import { formatPounds } from '@folkmoot/basics';
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
        options={contest.options.map(({ id, name, statement, pence }) => ({
          value: id,
          label: pence ? `${name}: ${formatPounds(BigInt(pence))}` : name,
          ...(statement && { hint: statement }),
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

const Total = ({ cost, budget }: { readonly cost: bigint; readonly budget: bigint }) => (
  <p className="fm-total" role="status">
    {words.total(formatPounds(cost), formatPounds(budget))}
    {cost > budget && ` ${words.over}`}
  </p>
);
