import { Table } from '@folkmoot/ui';
import { type Schema } from '@folkmoot/contract';
import { wording } from './wording';

const { seats: words } = wording;

/** How many seats of the council are filled, by constituency. */
export function CouncilSeats({
  seats,
}: {
  readonly seats: readonly Schema<'ConstituencySeatsDto'>[];
}) {
  return (
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
  );
}
