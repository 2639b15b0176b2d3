import { EmptyState, Table, type Column } from '@folkmoot/ui';
import { formatDay } from '../../shared/dates';
import { paths } from '../../shared/paths';
import { type Filing, filingsQuery } from '../api/filings';
import { useLoaded } from '../loaded';
import { useMay } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { wording } from './wording';

export const loader = () => load(filingsQuery());

/** What decisions make due at a registrar: what is to be filed, then what was. */
export function Component() {
  const { items } = useLoaded<typeof loader>();
  const due = items.filter(({ filedOn }) => filedOn === null);
  const filed = items.filter(({ filedOn }) => filedOn !== null);
  const mayRecord = useMay('recordFilings') === true;
  return (
    <OfficePage title={wording.title}>
      <p className="fm-lead">{wording.lead}</p>
      {items.length === 0 && <EmptyState title={wording.none}>{wording.noneHelp}</EmptyState>}
      {due.length > 0 && (
        <Table
          caption={wording.due}
          columns={[mayRecord ? recorded : what, decision, by]}
          rows={due}
          rowKey={keyOf}
        />
      )}
      {filed.length > 0 && (
        <Table
          caption={wording.filed}
          columns={[what, decision, filedOn, reference]}
          rows={filed}
          rowKey={keyOf}
        />
      )}
    </OfficePage>
  );
}

const keyOf = ({ decision: number, place }: Filing): string => `${number}/${place}`;

const { columns: words } = wording;

const what: Column<Filing> = {
  header: words.what,
  cell: ({ what: it, at }) => wording.to(it, at),
};

/** The same as the way to record it. */
const recorded: Column<Filing> = {
  header: words.what,
  cell: (filing) => (
    <a className="govuk-link" href={officePaths.recordFiling(filing.decision, filing.place)}>
      {wording.to(filing.what, filing.at)}
    </a>
  ),
};

const decision: Column<Filing> = {
  header: words.decision,
  cell: ({ decision: number, title }) => (
    <a className="govuk-link" href={paths.decision(number)}>
      {wording.decision(number, title)}
    </a>
  ),
};

const by: Column<Filing> = { header: words.by, cell: (filing) => formatDay(filing.by) };

const filedOn: Column<Filing> = {
  header: words.filedOn,
  cell: (filing) => (filing.filedOn === null ? '' : formatDay(filing.filedOn)),
};

const reference: Column<Filing> = {
  header: words.reference,
  cell: (filing) => filing.reference ?? wording.noReference,
};
