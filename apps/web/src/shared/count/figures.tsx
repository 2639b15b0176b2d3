import { type Column } from '@folkmoot/ui';
import { votesText } from './votes-text';
import { words } from './wording';

export interface Figure {
  /** A decimal; `null` where the candidate is out of the count. */
  readonly value: string | null;
  /** What happened, such as `Elected`. */
  readonly mark: string | null;
}

/** One row of figures: of a candidate, or a total. */
export interface FigureRow {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** The name, then a column of figures for each heading. @param from  the figure that the first heading is of */
export const figureColumns = (
  headings: readonly string[],
  from = 0,
): readonly Column<FigureRow>[] => [
  { header: words.candidate, cell: ({ name }) => <bdi>{name}</bdi> },
  ...headings.map((header, index): Column<FigureRow> => ({
    header,
    numeric: true,
    cell: ({ figures }) => {
      const { value = null, mark = null } = figures[from + index] ?? {};
      return (
        <>
          {value === null ? '–' : votesText(value)}
          {mark !== null && <span className="fm-figure__mark"> {mark}</span>}
        </>
      );
    },
  })),
];
