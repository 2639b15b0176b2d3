import { type Comparison, type CountSheet } from '@folkmoot/count';
import { Table } from '@folkmoot/ui';
import { Heading, type Level } from './heading';
import { type Pair, pairsOf } from './pairs';
import { words } from './wording';

const { comparison: said } = words;

export interface ComparisonTableProps {
  readonly sheet: CountSheet;
  readonly comparison: Comparison;
  readonly level: Level;
}

/** Every two candidates compared, in words; those elected come first. */
export const ComparisonTable = ({ sheet, comparison, level }: ComparisonTableProps) => (
  <>
    <Heading level={level}>{said.title}</Heading>
    <p className="govuk-body fm-reading">{said.lead}</p>
    <Table
      caption={said.title}
      captionHidden
      columns={[
        { header: said.pair, cell: ({ one, other }) => said.pairNames(one.name, other.name) },
        { header: said.papers, cell: bothSay(({ name, papers }) => said.papersFor(name, papers)) },
        { header: said.preferred, cell: preferred },
        { header: said.path, cell: bothSay(({ name, path }) => said.pathFrom(name, path)) },
      ]}
      rows={pairsOf(sheet, comparison)}
      rowKey={({ one, other }) => `${one.id} ${other.id}`}
    />
  </>
);

const bothSay =
  (says: (side: Pair['one']) => string) =>
  ({ one, other }: Pair) =>
    `${says(one)}, ${says(other)}`;

function preferred({ one, other }: Pair): string {
  if (one.papers === other.papers) return said.neither;
  return one.papers > other.papers ? one.name : other.name;
}
