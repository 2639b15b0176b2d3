import { type Constituency } from '@folkmoot/rules';
import { Table } from '@folkmoot/ui';
import { wording as words } from './wording';
import { Cites } from './cites';

/** Who belongs to which constituency, and the seats it fills. */
export function Members({ constituencies }: { readonly constituencies: readonly Constituency[] }) {
  return (
    <section className="fm-section">
      <Table
        caption={words.constituencies}
        columns={[
          { header: words.constituency, cell: ({ name }) => name },
          { header: words.qualifies, cell: ({ qualification }) => qualification },
          { header: words.seats, numeric: true, cell: ({ seats }) => seats },
          { header: words.filled, cell: ({ filledBy }) => words.filledBy[filledBy] },
          { header: words.source, cell: ({ cites }) => <Cites cites={cites} /> },
        ]}
        rows={constituencies}
        rowKey={({ code }) => code}
      />
    </section>
  );
}
