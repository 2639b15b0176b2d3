import { ButtonLink, EmptyState, TaskList } from '@folkmoot/ui';
import { formatMoment } from '../../shared/dates';
import { electionsQuery } from '../api/elections';
import { rotationsQuery } from '../api/rotations';
import { useLoaded } from '../loaded';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { StateTag } from '../parts/state-tag';
import { officePaths } from '../paths';
import { load } from '../queries';
import { words as rotationWords } from './rotation/wording';
import { wording } from './wording';

export async function loader() {
  const [elections, rotations] = await Promise.all([
    load(electionsQuery()),
    load(rotationsQuery()),
  ]);
  return { items: elections.items, isInTurn: rotations.items.length > 0 };
}

/** Every election, newest first. */
export function Component() {
  const { items, isInTurn } = useLoaded<typeof loader>();
  return (
    <OfficePage title={wording.title}>
      <p className="fm-lead">{wording.lead}</p>
      <OnDuty duty="callElections">
        <ButtonLink href={officePaths.callElection}>{wording.start}</ButtonLink>
      </OnDuty>
      {isInTurn && (
        <p className="govuk-body">
          <a className="govuk-link" href={officePaths.rotations}>
            {rotationWords.link}
          </a>
        </p>
      )}
      {items.length === 0 ? (
        <EmptyState title={wording.none}>
          <p>{wording.noneHelp}</p>
        </EmptyState>
      ) : (
        <TaskList
          tasks={items.map(({ id, title, calledAt, state }) => ({
            id,
            title,
            href: officePaths.election(id),
            hint: wording.called(formatMoment(calledAt)),
            status: <StateTag state={state} />,
          }))}
        />
      )}
    </OfficePage>
  );
}
