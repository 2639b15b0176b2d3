import { useId, type ReactNode } from 'react';
import { classes } from '../classes';

export interface Column<Row> {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures: set to the right, in digits of one width. */
  readonly numeric?: boolean;
}

export interface TableProps<Row> {
  readonly caption: string;
  /** The caption is always there; it may be heard only, where a heading says the same. */
  readonly captionHidden?: boolean;
  /** The first column heads each row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table that scrolls inside its own frame where it is too wide, reachable by keyboard. */
export function Table<Row>({ caption, captionHidden = false, ...table }: TableProps<Row>) {
  const id = useId();
  return (
    <div className="fm-table-frame" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="govuk-table">
        <caption
          id={id}
          className={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption'}
        >
          {caption}
        </caption>
        <Head columns={table.columns} />
        <tbody className="govuk-table__body">
          {table.rows.map((row) => (
            <tr key={table.rowKey(row)} className="govuk-table__row">
              {table.columns.map((column, index) => (
                <Cell key={column.header} column={column} row={row} first={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        {columns.map(({ header, numeric }) => (
          <th
            key={header}
            scope="col"
            className={classes('govuk-table__header', numeric && 'govuk-table__header--numeric')}
          >
            {header}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly first: boolean;
}

function Cell<Row>({ column, row, first }: CellProps<Row>) {
  if (first)
    return (
      <th scope="row" className="govuk-table__header">
        {column.cell(row)}
      </th>
    );
  return (
    <td className={classes('govuk-table__cell', column.numeric && 'govuk-table__cell--numeric')}>
      {column.cell(row)}
    </td>
  );
}
