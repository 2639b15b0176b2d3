import { EmptyState, Table, type Column } from '@folkmoot/ui';
import { formatMoment } from '../../shared/dates';
import { pollsQuery, type PollSummary } from '../api/polls';
import { useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { StateTag } from '../parts/state-tag';
import { officePaths } from '../paths';
import { load } from '../queries';
import { wording as office } from '../wording';
import { turnoutSays } from './turnout';
import { wording } from './wording';

export const loader = () => load(pollsQuery());

/** Every poll, with its state and turnout. */
export function Component() {
  const { items } = useLoaded<typeof loader>();
  return (
    <OfficePage title={wording.title}>
      <p className="fm-lead">{wording.lead}</p>
      {items.length === 0 ? (
        <EmptyState title={wording.none}>
          <p>{wording.noneHelp}</p>
        </EmptyState>
      ) : (
        <Table
          caption={wording.title}
          captionHidden
          columns={columns}
          rows={items}
          rowKey={({ id }) => id}
        />
      )}
    </OfficePage>
  );
}

const { columns: words } = wording;

const columns: readonly Column<PollSummary>[] = [
  {
    header: words.title,
    cell: ({ id, title }) => (
      <a className="govuk-link" href={officePaths.poll(id)}>
        {title}
      </a>
    ),
  },
  { header: words.kind, cell: ({ kind }) => office.kinds[kind] },
  { header: words.state, cell: ({ state }) => <StateTag state={state} /> },
  { header: words.closes, cell: ({ closesAt, closedAt }) => formatMoment(closedAt ?? closesAt) },
  { header: words.turnout, cell: ({ voted, entitled }) => turnoutSays(voted, entitled) },
];
