import { type CountSheet, type Stage } from '@folkmoot/count';
import { Details, Table } from '@folkmoot/ui';
import { type FigureRow, figureColumns } from './figures';
import { votesText } from './votes-text';
import { words } from './wording';

export interface BatchTableProps {
  readonly sheet: CountSheet;
  readonly stage: Stage;
}

/** The totals within a stage, where a rule moves papers in batches and looks in between. */
export const BatchTable = ({ sheet, stage: { number, batches } }: BatchTableProps) => (
  <Details summary={words.batches(number)}>
    <Table
      narrow="scroll"
      caption={words.batches(number)}
      captionHidden
      columns={figureColumns(
        batches.map(({ value }, index) => words.batch(index + 1, votesText(value))),
      )}
      rows={[
        ...sheet.candidates.map(({ id, name }, place): FigureRow => ({
          id,
          name,
          figures: batches.map(({ votes, elected }) => ({
            value: votes[place] ?? null,
            mark: elected.includes(id) ? words.electedTag : null,
          })),
        })),
        {
          id: 'non-transferable',
          name: words.nonTransferable,
          figures: batches.map(({ nonTransferable }) => ({ value: nonTransferable, mark: null })),
        },
      ]}
      rowKey={({ id }) => id}
    />
  </Details>
);
