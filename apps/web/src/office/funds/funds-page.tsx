import { formatPounds } from '@folkmoot/basics';
import { ButtonLink, EmptyState, TaskList } from '@folkmoot/ui';
import { fundRoundsQuery } from '../api/funds';
import { useLoaded } from '../loaded';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { FundTag } from './fund-tag';
import { wording } from './wording';

export const loader = () => load(fundRoundsQuery());

/** Every fund round, newest first. */
export function Component() {
  const { items } = useLoaded<typeof loader>();
  return (
    <OfficePage title={wording.title}>
      <p className="fm-lead">{wording.lead}</p>
      <OnDuty duty="prepareFunds">
        <ButtonLink href={officePaths.announceFund}>{wording.start}</ButtonLink>
      </OnDuty>
      {items.length === 0 ? (
        <EmptyState title={wording.none}>
          <p>{wording.noneHelp}</p>
        </EmptyState>
      ) : (
        <TaskList
          tasks={items.map(({ id, title, budgetPence, bidCount, state }) => ({
            id,
            title,
            href: officePaths.fund(id),
            hint: wording.listed(formatPounds(BigInt(budgetPence)), wording.bidCount(bidCount)),
            status: <FundTag state={state} />,
          }))}
        />
      )}
    </OfficePage>
  );
}
