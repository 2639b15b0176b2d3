import { cellOf } from './ballot-file/delimited';

/**
 * A table as CSV: commas, lines ended as RFC 4180 wants them. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  return cellOf(/^[=+\-@\t\r]/.test(value) && !/^-?[\d.]+$/.test(value) ? `'${value}` : value, ',');
}
