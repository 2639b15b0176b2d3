import { Button, EmptyState, Table, type Column } from '@folkmoot/ui';
import { type NotReached as Reader } from '../api/notices';
import { wording } from './wording';

const words = wording.notReached;

export interface NotReachedProps {
  readonly rows: readonly Reader[];
  /** What is said where everybody was reached. */
  readonly none: { readonly title: string; readonly help: string };
  /** Where a letter that came back is recorded. */
  readonly cameBack: string;
}

/** Those to be written to by post, to be printed. */
export const NotReached = ({ rows, none, cameBack }: NotReachedProps) => (
  <>
    {rows.length === 0 ? (
      <EmptyState title={none.title}>{none.help}</EmptyState>
    ) : (
      <Table
        caption={words.caption}
        columns={columns}
        rows={rows}
        rowKey={({ number }) => number}
      />
    )}
    <div className="govuk-button-group fm-no-print">
      {rows.length > 0 && (
        <Button type="button" look="secondary" onClick={() => window.print()}>
          {words.print}
        </Button>
      )}
      <a className="govuk-link" href={cameBack}>
        {wording.cameBack.link}
      </a>
    </div>
  </>
);

const columns: readonly Column<Reader>[] = [
  { header: words.columns.name, cell: ({ name }) => name },
  { header: words.columns.number, cell: ({ number }) => number },
  { header: words.columns.constituency, cell: ({ constituency }) => constituency },
  { header: words.columns.why, cell: ({ why }) => words.why[why] },
];
