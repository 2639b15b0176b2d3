import { Table, type Column } from '@folkmoot/ui';
import { type LoaderFunctionArgs } from 'react-router';
import { formatMoment } from '../../shared/dates';
import { paths } from '../../shared/paths';
import {
  inspectedMatterQuery,
  inspectedPack,
  type InspectedMatter,
  type MatterKind,
} from '../api/inspections';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { titleOf } from './matters-table';
import { wording } from './wording';

const words = wording.page;

export const loader = (visit: LoaderFunctionArgs) =>
  load(inspectedMatterQuery(named(visit, 'kind') as MatterKind, named(visit)));

/** One matter as an inspector sees it: who did what and when, exact figures, notice, and the evidence to take away. */
export function Component() {
  const matter = useLoaded<typeof loader>();
  const { kind, id, timeline, roll, notices } = matter;
  return (
    <OfficePage
      title={titleOf(matter)}
      caption={wording.kinds[kind]}
      crumbs={[{ href: officePaths.inspection, text: wording.own.title }]}
    >
      <p className="fm-lead">{words.lead}</p>
      {kind === 'decision' && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.decision(Number(id))}>
            {words.register}
          </a>
        </p>
      )}
      <section className="fm-section fm-reading">
        <h2 className="govuk-heading-m">{words.pack}</h2>
        <p className="govuk-body">{words.packSays}</p>
        <p className="govuk-body">
          <a className="govuk-link" href={inspectedPack(matter)} download>
            {words.packLink}
          </a>
        </p>
      </section>
      <Table
        caption={words.timeline}
        columns={timelineColumns}
        rows={timeline}
        rowKey={({ index }) => String(index)}
      />
      {roll.length > 0 && (
        <>
          <Table
            caption={words.roll}
            columns={rollColumns}
            rows={roll}
            rowKey={({ poll, constituency }) => `${poll} ${constituency}`}
          />
          <p className="govuk-body fm-soft">{words.rollNote}</p>
        </>
      )}
      {notices.length > 0 ? (
        <Table
          caption={words.notices}
          columns={noticeColumns}
          rows={notices}
          rowKey={({ poll }) => poll}
        />
      ) : (
        roll.length > 0 && <p className="govuk-body">{words.noNotice}</p>
      )}
    </OfficePage>
  );
}

const timelineColumns: readonly Column<InspectedMatter['timeline'][number]>[] = [
  { header: words.act, cell: ({ meaning }) => meaning },
  { header: wording.at, cell: ({ at }) => formatMoment(at) },
  { header: words.by, cell: ({ by }) => (by ? <bdi>{by}</bdi> : words.nobody) },
  {
    header: words.entry,
    cell: ({ index }) => (
      <a className="govuk-link" href={paths.logEntry(index)}>
        {index.toLocaleString('en-GB')}
      </a>
    ),
    numeric: true,
  },
];

const rollColumns: readonly Column<InspectedMatter['roll'][number]>[] = [
  { header: words.poll, cell: ({ poll }) => poll },
  { header: words.constituency, cell: ({ constituency }) => constituency },
  {
    header: words.entitled,
    cell: ({ entitled }) => entitled.toLocaleString('en-GB'),
    numeric: true,
  },
  {
    header: words.tookPart,
    cell: ({ tookPart }) => tookPart.toLocaleString('en-GB'),
    numeric: true,
  },
];

const noticeColumns: readonly Column<InspectedMatter['notices'][number]>[] = [
  { header: words.poll, cell: ({ poll }) => poll },
  { header: words.channel, cell: ({ channel }) => channel },
  {
    header: words.sentTo,
    cell: ({ sentTo, entitled }) =>
      `${sentTo.toLocaleString('en-GB')} of ${entitled.toLocaleString('en-GB')}`,
    numeric: true,
  },
  { header: wording.at, cell: ({ givenAt }) => formatMoment(givenAt) },
];
