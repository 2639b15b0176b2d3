import { Table, type Column } from '@folkmoot/ui';
import { type Decision } from '../../shared/api-register';
import { formatMoment } from '../../shared/dates';
import { wording } from './wording';

const words = wording.accountedFor;

interface Line {
  readonly what: string;
  readonly votes: number;
}

/** What became of every vote that could be cast, down to those that were not used. */
export function AccountedFor({ votes, closedEarly }: Pick<Decision, 'votes' | 'closedEarly'>) {
  if (votes === null) return null;
  const lines: readonly Line[] = [
    { what: words.issued, votes: votes.issued },
    { what: words.online, votes: votes.online },
    ...(votes.declared === undefined ? [] : [{ what: words.declared, votes: votes.declared }]),
    { what: words.paper, votes: votes.paper },
    { what: words.notUsed, votes: votes.notUsed },
    { what: words.superseded, votes: votes.superseded },
    { what: words.void, votes: votes.void },
    { what: words.unconfirmed, votes: votes.unconfirmed },
  ];
  return (
    <section className="fm-section fm-reading">
      {closedEarly && (
        <>
          <h2 className="govuk-heading-m">{words.early}</h2>
          <p className="govuk-body">
            {words.earlySays(
              formatMoment(closedEarly.closedAt),
              formatMoment(closedEarly.closesAt),
            )}
          </p>
          <p className="govuk-body fm-wording">{closedEarly.reason}</p>
        </>
      )}
      <Table caption={words.title} columns={columns} rows={lines} rowKey={({ what }) => what} />
      <p className="govuk-body">
        {words.sum(
          grouped(votes.issued),
          grouped(votes.online),
          grouped(votes.paper),
          grouped(votes.notUsed),
        )}
      </p>
    </section>
  );
}

const grouped = (votes: number): string => votes.toLocaleString('en-GB');

const columns: readonly Column<Line>[] = [
  { header: words.votes, cell: ({ what }) => what },
  { header: words.howMany, cell: ({ votes }) => grouped(votes), numeric: true },
];
