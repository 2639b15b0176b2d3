import { type CountSheet } from '@folkmoot/count';
import { Table, type Column } from '@folkmoot/ui';
import { votesText } from './votes-text';
import { words } from './wording';

interface Row {
  readonly id: string;
  readonly name: string;
  /** Votes by stage; `null` where the candidate is out of the count. */
  readonly votes: readonly (string | null)[];
}

/** Every candidate at every stage. */
export function StageTable({ sheet }: { readonly sheet: CountSheet }) {
  const stages = sheet.stages.map(({ number }, index): Column<Row> => ({
    header: words.stage(number),
    numeric: true,
    cell: ({ votes }) => {
      const count = votes[index] ?? null;
      return count === null ? '–' : votesText(count);
    },
  }));
  return (
    <Table
      narrow="scroll"
      caption={words.table(sheet.contest.title)}
      columns={[{ header: words.candidate, cell: ({ name }) => name }, ...stages]}
      rows={rowsOf(sheet)}
      rowKey={({ id }) => id}
    />
  );
}

const rowsOf = ({ candidates, stages }: CountSheet): Row[] => [
  ...candidates.map(({ id, name }, place) => ({
    id,
    name,
    votes: stages.map(({ votes }) => votes[place] ?? null),
  })),
  {
    id: 'non-transferable',
    name: words.nonTransferable,
    votes: stages.map(({ nonTransferable }) => nonTransferable),
  },
];
