import { EmptyState, Table, type Column } from '@folkmoot/ui';
import { formatDay } from '../../shared/dates';
import { paths } from '../../shared/paths';
import { type Filing, filingsQuery } from '../api/filings';
import { useLoaded } from '../loaded';
import { useMay } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { load } from '../queries';
import { pathOf } from './path-of';
import { wording } from './wording';

export const loader = () => load(filingsQuery());

/** What is due at a registrar, by decisions and directors who left: what is to be filed, then what was. */
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
          columns={[mayRecord ? recorded : what, because, by]}
          rows={due}
          rowKey={keyOf}
        />
      )}
      {filed.length > 0 && (
        <Table
          caption={wording.filed}
          columns={[what, because, filedOn, reference]}
          rows={filed}
          rowKey={keyOf}
        />
      )}
    </OfficePage>
  );
}

const keyOf = (filing: Filing): string => filing.term ?? `${filing.decision}/${filing.place}`;

const { columns: words } = wording;

const what: Column<Filing> = {
  header: words.what,
  cell: ({ what: it, at }) => wording.to(it, at),
};

/** The same as the way to record it. */
const recorded: Column<Filing> = {
  header: words.what,
  cell: (filing) => (
    <a className="govuk-link" href={pathOf(filing)}>
      {wording.to(filing.what, filing.at)}
    </a>
  ),
};

const because: Column<Filing> = {
  header: words.because,
  cell: ({ decision: number, title, since }) =>
    number === null ? (
      wording.left(title, formatDay(since))
    ) : (
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
