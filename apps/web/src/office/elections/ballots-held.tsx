import { Table } from '@folkmoot/ui';
import { type Election } from '../api/elections';
import { wording } from './wording';

const words = wording.ballots;

/** What came of each ballot so far, where an election may take several. */
export function BallotsHeld({ ballots }: Pick<Election, 'ballots'>) {
  const told = ballots.filter(({ votes }) => votes !== null);
  const [first] = told;
  if (!first) return null;
  const votesOf = (name: string, { votes }: (typeof told)[number]) =>
    votes?.find((line) => line.name === name)?.votes ?? words.hadLeft;
  return (
    <section className="fm-section fm-reading">
      <h2 className="govuk-heading-m">{words.title}</h2>
      <Table
        caption={words.caption}
        captionHidden
        columns={[
          { header: words.candidate, cell: (name) => <bdi>{name}</bdi> },
          ...told.map((ballot) => ({
            header: words.ballot(ballot.number),
            cell: (name: string) => votesOf(name, ballot),
            numeric: true,
          })),
        ]}
        rows={first.candidates}
        rowKey={(name) => name}
      />
      {told.map(({ number, says }) => (
        <p key={number} className="govuk-body">
          <strong>{words.ballot(number)}.</strong> {says}
        </p>
      ))}
    </section>
  );
}
