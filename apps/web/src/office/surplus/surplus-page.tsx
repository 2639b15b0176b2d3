import { formatPounds } from '@folkmoot/basics';
import { ButtonLink, EmptyState, TaskList } from '@folkmoot/ui';
import { formatMoment } from '../../shared/dates';
import { surplusRoundsQuery } from '../api/surplus';
import { useLoaded } from '../loaded';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { RoundTag } from './round-tag';
import { wording } from './wording';

export const loader = () => load(surplusRoundsQuery());

/** The surplus of each year. */
export function Component() {
  const { items } = useLoaded<typeof loader>();
  return (
    <OfficePage title={wording.title}>
      <p className="fm-lead">{wording.lead}</p>
      <OnDuty duty="prepareSurplus">
        <ButtonLink href={officePaths.prepareSurplus}>{wording.start}</ButtonLink>
      </OnDuty>
      {items.length === 0 ? (
        <EmptyState title={wording.none}>
          <p>{wording.noneHelp}</p>
        </EmptyState>
      ) : (
        <TaskList
          tasks={items.map((round) => ({
            id: round.id,
            title: wording.year(round.year),
            href: officePaths.surplusRound(round.id),
            hint: wording.listed(
              formatPounds(BigInt(round.surplusPence)),
              formatMoment(round.preparedAt),
            ),
            status: <RoundTag round={round} />,
          }))}
        />
      )}
    </OfficePage>
  );
}
