import { ButtonLink, SummaryList, Table, type Column } from '@folkmoot/ui';
import { type LoaderFunctionArgs } from 'react-router';
import { formatDay, formatMoment } from '../../shared/dates';
import { inspectionQuery } from '../api/inspections';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { MattersTable } from './matters-table';
import { wording } from './wording';

export const loader = (visit: LoaderFunctionArgs) => load(inspectionQuery(named(visit)));

type Viewed = Awaited<ReturnType<typeof loader>>['viewed'][number];

/** One inspection: what it covers, what was opened, and the way to end it. */
export function Component() {
  const { id, name, body, from, to, state, endedAt, scope, viewed } = useLoaded<typeof loader>();
  return (
    <OfficePage
      title={name}
      caption={body}
      crumbs={[{ href: officePaths.inspectors, text: wording.title }]}
    >
      <SummaryList
        rows={[
          { key: wording.state, value: wording.states[state] },
          { key: wording.from, value: formatDay(from) },
          { key: wording.until, value: formatDay(to) },
          ...(endedAt ? [{ key: wording.endedEarly, value: formatMoment(endedAt) }] : []),
          { key: wording.scope, value: scope === null ? wording.whole : wording.named },
        ]}
      />
      {scope && <MattersTable caption={wording.named} matters={scope} />}
      <h2 className="govuk-heading-m">{wording.viewed}</h2>
      {viewed.length === 0 ? (
        <p className="govuk-body">{wording.notViewed}</p>
      ) : (
        <Table
          caption={wording.viewed}
          captionHidden
          columns={columns}
          rows={viewed}
          rowKey={({ at, what, matter }) => `${at} ${what} ${matter.kind} ${matter.id}`}
        />
      )}
      {state !== 'over' && (
        <ButtonLink look="secondary" href={officePaths.endInspection(id)}>
          {wording.end.button}
        </ButtonLink>
      )}
    </OfficePage>
  );
}

const columns: readonly Column<Viewed>[] = [
  { header: wording.at, cell: ({ at }) => formatMoment(at) },
  {
    header: wording.matter,
    cell: ({ matter: { kind, id } }) => `${wording.kinds[kind]} ${id}`,
  },
  { header: wording.what, cell: ({ what }) => wording.whats[what] ?? what },
];
