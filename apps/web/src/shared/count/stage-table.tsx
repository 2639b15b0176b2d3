import { type CountSheet } from '@folkmoot/count';
import { Table } from '@folkmoot/ui';
import { type FigureRow, figureColumns } from './figures';
import { hasKeepValues, keepRows, stageRows } from './stage-rows';
import { words } from './wording';

/** As many stages as a sheet of paper is wide enough for. */
const ON_PAPER = 5;

/** Every candidate at every stage; by Meek’s method also the share of each paper that they keep. */
export const StageTable = ({ sheet }: { readonly sheet: CountSheet }) => (
  <>
    <Grid sheet={sheet} caption={words.table(sheet.contest.title)} rows={stageRows(sheet)} />
    {hasKeepValues(sheet) && (
      <Grid sheet={sheet} caption={words.keepValues} rows={keepRows(sheet)} />
    )}
  </>
);

interface GridProps {
  readonly sheet: CountSheet;
  readonly caption: string;
  readonly rows: readonly FigureRow[];
}

/** One table, which scrolls on a screen; on paper as many as there must be, one below the other. */
function Grid({ sheet: { stages }, caption, rows }: GridProps) {
  const headings = stages.map(({ number }) => words.stage(number));
  const whole = (
    <Table
      narrow="scroll"
      caption={caption}
      columns={figureColumns(headings)}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
  if (headings.length <= ON_PAPER) return whole;
  return (
    <>
      <div className="fm-no-print">{whole}</div>
      <div className="fm-print-only">
        {partsOf(headings).map(({ from, part }) => (
          <Table
            key={from}
            caption={words.part(caption, from + 1, from + part.length)}
            columns={figureColumns(part, from)}
            rows={rows}
            rowKey={({ id }) => id}
          />
        ))}
      </div>
    </>
  );
}

const partsOf = (headings: readonly string[]) =>
  Array.from({ length: Math.ceil(headings.length / ON_PAPER) }, (_, index) => ({
    from: index * ON_PAPER,
    part: headings.slice(index * ON_PAPER, (index + 1) * ON_PAPER),
  }));
