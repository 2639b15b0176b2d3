import { type FieldProblem } from '../../shared/problem';

/** Something wrong in a members' roll, where a person can find it. */
export interface RowFault {
  /** Line of the file, from 1; `null` when it is about the whole file. */
  readonly line: number | null;
  /** Name of the column, as the file must have it. */
  readonly column: string | null;
  readonly message: string;
}

/** What the server calls a column, and what the file calls it. */
const columns: Readonly<Record<string, string>> = {
  name: 'name',
  number: 'member number',
  constituency: 'constituency',
  email: 'contact',
  shares: 'shares',
};

/** Where in the file a fault is: `/rows/12/email` is the contact on line 12. */
export function rowFault({ pointer, message }: FieldProblem): RowFault {
  const [, line, column = ''] = /^\/rows\/(\d+)\/(\w+)$/.exec(pointer) ?? [];
  return line
    ? { line: Number(line), column: columns[column] ?? column, message }
    : { line: null, column: null, message };
}

/** The faults as a CSV file, for whoever corrects the list. */
export function faultsFile(faults: readonly RowFault[]): string {
  const rows = faults.map(({ line, column, message }) => [line ?? '', column ?? '', message]);
  return csv([['line', 'column', 'what is wrong'], ...rows]);
}

/** Text as a CSV file that spreadsheets open as UTF-8 and of which they run nothing. Source: RFC 4180. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => row.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  const text = String(value);
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
