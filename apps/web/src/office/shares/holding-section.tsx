import { ButtonLink, Table, type Column } from '@folkmoot/ui';
import { formatDay } from '../../shared/dates';
import { type Holding } from '../api/shares';
import { OnDuty } from '../parts/duty';
import { officePaths } from '../paths';
import { wording } from './wording';

const { holding: words, kinds, count } = wording;

export interface HoldingSectionProps {
  readonly holding: Holding;
  /** Begins an entry with their number; nothing after it is erased. */
  readonly number: string | null;
}

/** The shares of one member, and the entries by which they came and went. */
export function HoldingSection({ holding: { shares, entries }, number }: HoldingSectionProps) {
  return (
    <section>
      <h2 className="govuk-heading-m">{words.title}</h2>
      {entries.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <>
          <p className="govuk-body">{words.holds(count(shares))}</p>
          <Table
            caption={words.caption}
            captionHidden
            columns={columns}
            rows={entries}
            rowKey={({ id }) => id}
          />
        </>
      )}
      {number !== null && (
        <OnDuty duty="recordShares">
          <ButtonLink look="secondary" href={officePaths.recordShares({ from: number })}>
            {wording.record}
          </ButtonLink>
        </OnDuty>
      )}
    </section>
  );
}

type Entry = Holding['entries'][number];

const columns: readonly Column<Entry>[] = [
  { header: words.columns.on, cell: ({ on }) => formatDay(on) },
  { header: words.columns.what, cell: whatHappened },
  { header: words.columns.by, cell: ({ by }) => words.by(by), numeric: true },
  { header: words.columns.held, cell: ({ held }) => held.toLocaleString('en-GB'), numeric: true },
];

function whatHappened({ kind, by, other }: Entry): string {
  const [name] = kinds[kind];
  if (other === null) return name;
  const { from, to } = words.transfer;
  return `${name} ${by < 0 ? to(other) : from(other)}`;
}
