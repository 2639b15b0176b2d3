import { thresholdSays, type DecisionKind } from '@folkmoot/rules';
import { Table } from '@folkmoot/ui';
import { wording as words } from './wording';
import { Cites } from './cites';

/** Who decides what, and by how much. */
export function DecisionKinds({ kinds }: { readonly kinds: readonly DecisionKind[] }) {
  return (
    <section className="fm-section">
      <Table
        caption={words.kinds}
        columns={[
          { header: words.kind, cell: ({ title }) => title },
          { header: words.electorate, cell: ({ electorate }) => words.electorates[electorate] },
          { header: words.needs, cell: (kind) => sentenceCase(thresholdSays(kind)) },
          { header: words.open, cell: ({ minimumDaysOpen }) => words.days(minimumDaysOpen) },
          { header: words.source, cell: ({ cites }) => <Cites cites={cites} /> },
        ]}
        rows={kinds}
        rowKey={({ code }) => code}
      />
    </section>
  );
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
