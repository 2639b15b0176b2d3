/** A line of an allocation while it is being typed. */
export interface TypedLine {
  /** Names its fields; never used twice in one form. */
  readonly place: number;
  readonly destination: string;
  readonly amount: string;
}

/** The lines with a new one at the end. */
export function withLine(lines: readonly TypedLine[], destination: string): readonly TypedLine[] {
  const place = Math.max(-1, ...lines.map((line) => line.place)) + 1;
  return [...lines, { place, destination, amount: '' }];
}

/** The lines with one of them changed. */
export const withChange = (
  lines: readonly TypedLine[],
  place: number,
  change: Partial<Omit<TypedLine, 'place'>>,
): readonly TypedLine[] =>
  lines.map((line) => (line.place === place ? { ...line, ...change } : line));

/** The lines without one of them. */
export const withoutLine = (lines: readonly TypedLine[], place: number): readonly TypedLine[] =>
  lines.filter((line) => line.place !== place);
