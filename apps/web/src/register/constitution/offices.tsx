import { type Constitution } from '@folkmoot/rules';
import { Table } from '@folkmoot/ui';
import { wording as words } from './wording';
import { Cites } from './cites';

/** Each office: how many, for how long, and by which decisions. */
export function Offices({ pack }: { readonly pack: Constitution }) {
  const titleOf = (code: string) =>
    pack.decisionKinds.find((kind) => kind.code === code)?.title ?? code;
  return (
    <section className="fm-section">
      <Table
        caption={words.offices}
        columns={[
          { header: words.office, cell: ({ name }) => name },
          { header: words.placesHead, numeric: true, cell: ({ places }) => places },
          { header: words.term, cell: ({ termYears }) => words.years(termYears) },
          { header: words.most, cell: ({ maximumYears }) => words.years(maximumYears) },
          {
            header: words.appointed,
            cell: ({ appointedBy, removedBy }) => `${titleOf(appointedBy)}; ${titleOf(removedBy)}`,
          },
          { header: words.source, cell: ({ cites }) => <Cites cites={cites} /> },
        ]}
        rows={pack.offices}
        rowKey={({ code }) => code}
      />
    </section>
  );
}
