/** Rows of plain text: names to the left, figures to the right, two blanks between columns. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => lengthOf(row[column] ?? ''))),
  );
  const lines = rows.map((row) =>
    row.map((cell, column) => padded(cell, widths[column]!, column === 0)).join('  '),
  );
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function padded(cell: string, width: number, toTheLeft: boolean): string {
  const blanks = ' '.repeat(width - lengthOf(cell));
  return toTheLeft ? cell + blanks : blanks + cell;
}

/** In characters, so that accents and emoji do not shift a column. */
const lengthOf = (text: string): number => [...text].length;
