import { useId, type ReactNode } from 'react';
import { classes } from '../classes';
import { VisuallyHidden } from './text';

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
  /**
   * On a narrow screen: `stack` sets the cells of a row under each other with their headings;
   * `scroll` keeps the grid, for figures that are compared down a column.
   */
  readonly narrow?: 'stack' | 'scroll';
}

/** A table with a caption, fit for narrow screens. A frame that scrolls can be reached by keyboard. */
export function Table<Row>({ narrow = 'stack', ...table }: TableProps<Row>) {
  const id = useId();
  if (narrow === 'stack') return <Grid {...table} id={id} stacks />;
  return (
    <div className="fm-table-frame" role="region" aria-labelledby={id} tabIndex={0}>
      <Grid {...table} id={id} stacks={false} />
    </div>
  );
}

interface GridProps<Row> extends TableProps<Row> {
  readonly id: string;
  readonly stacks: boolean;
}

/** The roles say again what the elements are: set as blocks, browsers would forget it. */
function Grid<Row>({ id, stacks, caption, captionHidden = false, ...table }: GridProps<Row>) {
  return (
    <table className={classes('govuk-table', stacks && 'fm-table--stacks')} role="table">
      <caption id={id} className="govuk-table__caption">
        {captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
      </caption>
      <Head columns={table.columns} />
      <tbody className="govuk-table__body" role="rowgroup">
        {table.rows.map((row) => (
          <tr key={table.rowKey(row)} className="govuk-table__row" role="row">
            {table.columns.map((column, index) => (
              <Cell key={column.header} column={column} row={row} first={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return (
    <thead className="govuk-table__head" role="rowgroup">
      <tr className="govuk-table__row" role="row">
        {columns.map(({ header, numeric }) => (
          <th
            key={header}
            scope="col"
            role="columnheader"
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
      <th scope="row" role="rowheader" className="govuk-table__header">
        {column.cell(row)}
      </th>
    );
  return (
    <td
      role="cell"
      data-label={column.header}
      className={classes('govuk-table__cell', column.numeric && 'govuk-table__cell--numeric')}
    >
      {column.cell(row)}
    </td>
  );
}
