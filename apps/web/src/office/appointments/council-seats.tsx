import { Details, Table } from '@folkmoot/ui';
import { type Schema } from '@folkmoot/contract';
import { HolderItem } from './holder-item';
import { wording } from './wording';

const { seats: words } = wording;

type Seats = Schema<'ConstituencySeatsDto'>;

export interface CouncilSeatsProps {
  readonly seats: readonly Seats[];
  /** Constituencies whose seats the constitution in force lets somebody be removed from. */
  readonly endable: readonly string[];
}

/** How many seats of the council are filled, by constituency, and who sits on them. */
export function CouncilSeats({ seats, endable }: CouncilSeatsProps) {
  return (
    <>
      <Table
        caption={wording.council}
        columns={[
          { header: words.constituency, cell: ({ constituencyName }) => constituencyName },
          { header: words.seats, cell: ({ seats: places }) => places, numeric: true },
          { header: words.held, cell: ({ holders }) => holders.length, numeric: true },
          {
            header: words.vacant,
            cell: ({ seats: places, holders }) => Math.max(0, places - holders.length),
            numeric: true,
          },
        ]}
        rows={seats}
        rowKey={({ constituency }) => constituency}
      />
      <Details summary={words.who}>
        {seats
          .filter(({ holders }) => holders.length > 0)
          .map((line) => (
            <SeatHolders
              key={line.constituency}
              line={line}
              canBeEnded={endable.includes(line.constituency)}
            />
          ))}
      </Details>
    </>
  );
}

interface SeatHoldersProps {
  readonly line: Seats;
  readonly canBeEnded: boolean;
}

const SeatHolders = ({ line: { constituencyName, holders }, canBeEnded }: SeatHoldersProps) => (
  <section className="fm-office">
    <h3 className="govuk-heading-s">{constituencyName}</h3>
    <ul className="fm-people">
      {holders.map((holder) => (
        <HolderItem key={holder.term} holder={holder} canBeEnded={canBeEnded} />
      ))}
    </ul>
  </section>
);
