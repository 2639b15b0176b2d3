import { ButtonLink, EmptyState, Table, type Column } from '@folkmoot/ui';
import { formatDay } from '../../shared/dates';
import { inspectionsQuery, type Inspection } from '../api/inspections';
import { useLoaded } from '../loaded';
import { OnDuty, useMay } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { mayLoad } from './may-load';
import { wording } from './wording';

export const loader = () => mayLoad(() => load(inspectionsQuery()), { items: [] });

const columns: readonly Column<Inspection>[] = [
  {
    header: wording.name,
    cell: ({ id, name }) => (
      <a className="govuk-link" href={officePaths.inspector(id)}>
        <bdi>{name}</bdi>
      </a>
    ),
  },
  { header: wording.body, cell: ({ body }) => body },
  {
    header: wording.days,
    cell: ({ from, to }) => wording.lasts(formatDay(from), formatDay(to)),
  },
  { header: wording.scope, cell: ({ whole }) => (whole ? wording.whole : wording.named) },
  { header: wording.state, cell: ({ state }) => wording.states[state] },
  { header: wording.opened, cell: ({ views }) => views.toLocaleString('en-GB'), numeric: true },
];

/** Who has been let in to look, and until when. */
export function Component() {
  const { items } = useLoaded<typeof loader>();
  const mine = useMay('appointInspectors');
  return (
    <OfficePage title={wording.title}>
      <p className="fm-lead">{wording.lead}</p>
      <OnDuty duty="appointInspectors">
        <ButtonLink href={officePaths.appointInspector}>{wording.start}</ButtonLink>
      </OnDuty>
      {mine && items.length === 0 && (
        <EmptyState title={wording.none}>
          <p>{wording.noneHelp}</p>
        </EmptyState>
      )}
      {items.length > 0 && (
        <Table caption={wording.caption} columns={columns} rows={items} rowKey={({ id }) => id} />
      )}
    </OfficePage>
  );
}
