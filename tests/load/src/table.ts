/** Rows as text in columns; numbers stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, n) =>
    Math.max(title.length, ...rows.map((row) => row[n]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0)))
      .join('  ')
      .trimEnd();
  return [head, ...rows].map(line).join('\n');
}

/** `3,510`. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** `0.62`. */
export const ratio = (value: number): string => value.toFixed(2);
