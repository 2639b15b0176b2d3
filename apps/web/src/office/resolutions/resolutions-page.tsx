import { ButtonLink, EmptyState, TaskList } from '@folkmoot/ui';
import { formatMoment } from '../../shared/dates';
import { resolutionsQuery, type ResolutionState, type ResolutionSummary } from '../api/resolutions';
import { useLoaded } from '../loaded';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { StateTag } from '../parts/state-tag';
import { officePaths } from '../paths';
import { load } from '../queries';
import { wording } from './wording';

export const loader = () => load(resolutionsQuery());

const groups: readonly ResolutionState[] = ['draft', 'open', 'closed', 'decided'];

/** Every resolution, by where it stands. */
export function Component() {
  const { items } = useLoaded<typeof loader>();
  return (
    <OfficePage title={wording.title}>
      <p className="fm-lead">{wording.lead}</p>
      <OnDuty duty="draftResolutions">
        <ButtonLink href={officePaths.draftResolution}>{wording.start}</ButtonLink>
      </OnDuty>
      {items.length === 0 && (
        <EmptyState title={wording.none}>
          <p>{wording.noneHelp}</p>
        </EmptyState>
      )}
      {groups.map((state) => (
        <Group key={state} state={state} items={items.filter((item) => item.state === state)} />
      ))}
    </OfficePage>
  );
}

interface GroupProps {
  readonly state: ResolutionState;
  readonly items: readonly ResolutionSummary[];
}

function Group({ state, items }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <section className="fm-section">
      <h2 className="govuk-heading-m">{wording.groups[state]}</h2>
      <TaskList
        tasks={items.map(({ id, title, kindTitle, draftedAt }) => ({
          id,
          title,
          href: officePaths.resolution(id),
          hint: `${kindTitle}. ${wording.drafted(formatMoment(draftedAt))}`,
          status: <StateTag state={state} />,
        }))}
      />
    </section>
  );
}
