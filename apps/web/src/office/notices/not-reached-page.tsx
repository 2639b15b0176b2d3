import { Button, EmptyState, Table, type Column } from '@folkmoot/ui';
import { type LoaderFunctionArgs } from 'react-router';
import { type NotReached, notReachedQuery } from '../api/notices';
import { pollQuery } from '../api/polls';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { crumbsTo } from './crumbs';
import { wording } from './wording';

const words = wording.notReached;

export async function loader(visit: LoaderFunctionArgs) {
  const id = named(visit);
  const [poll, { items }] = await Promise.all([load(pollQuery(id)), load(notReachedQuery(id))]);
  return { poll, rows: items };
}

/** The electors to be written to by post, to be printed. */
export function Component() {
  const { poll, rows } = useLoaded<typeof loader>();
  return (
    <OfficePage title={words.title} caption={poll.title} crumbs={crumbsTo(poll)}>
      <p className="fm-lead">{words.lead}</p>
      {rows.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHelp}</EmptyState>
      ) : (
        <Table
          caption={words.caption}
          columns={columns}
          rows={rows}
          rowKey={({ number }) => number}
        />
      )}
      <div className="govuk-button-group fm-no-print">
        {rows.length > 0 && (
          <Button type="button" look="secondary" onClick={() => window.print()}>
            {words.print}
          </Button>
        )}
        <a className="govuk-link" href={officePaths.cameBack(poll.id)}>
          {wording.cameBack.link}
        </a>
      </div>
    </OfficePage>
  );
}

const columns: readonly Column<NotReached>[] = [
  { header: words.columns.name, cell: ({ name }) => name },
  { header: words.columns.number, cell: ({ number }) => number },
  { header: words.columns.constituency, cell: ({ constituency }) => constituency },
  { header: words.columns.why, cell: ({ why }) => words.why[why] },
];
