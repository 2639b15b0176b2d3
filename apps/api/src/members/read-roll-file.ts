import { isWellFormed } from '@folkmoot/log';
import { type Constitution } from '@folkmoot/rules';
import { parse } from 'csv-parse/sync';
import { isEmail } from 'class-validator';
import { type ProblemItem } from '../platform/problem';

export interface RollRow {
  /** Line of the file on which the row ends, for messages. */
  readonly line: number;
  readonly number: string;
  readonly name: string;
  readonly constituency: string;
  readonly email: string | null;
  /** Shares held; `null` where the file says nothing of them. */
  readonly shares: number | null;
}

export const mostRows = 200_000;
const columns = {
  name: ['name', 'full name'],
  number: ['member number', 'number', 'member no'],
  constituency: ['constituency'],
  email: ['contact', 'email', 'e-mail'],
  shares: ['shares'],
} as const;
type Column = keyof typeof columns;

interface Parsed {
  readonly rows: readonly RollRow[];
  readonly faults: readonly ProblemItem[];
}

const whole = (code: string, message: string): Parsed => ({
  rows: [],
  faults: [{ pointer: '', code, message }],
});

/**
 * Reads a members' roll: CSV with a header row naming `name`, `member number`, `constituency` and
 * `contact`, and `shares` where it tells who holds how many. Takes a byte order mark, any line ends, quoted line breaks and commas or semicolons.
 * @returns the rows that are sound, and every fault with its row as a JSON pointer `/rows/<line>/<column>`
 */
export function readRollFile(csv: string, constitution: Constitution): Parsed {
  if (csv.includes('\0') || !isWellFormed(csv))
    return whole('not-text', 'The file is not text. Save it as CSV UTF-8 and try again.');
  const head = /^.*/.exec(csv.replace(/^\uFEFF/, ''))?.[0] ?? '';
  const delimiter = head.split(';').length > head.split(',').length ? ';' : ',';
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(csv, {
      bom: true,
      delimiter,
      info: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      to: mostRows + 2,
    }) as unknown as typeof records;
  } catch (error) {
    const { message, lines } = error as { message: string; lines?: number };
    return whole(
      'broken-csv',
      `The file stops making sense${lines ? ` near line ${lines}` : ''}: ${plainCsvFault(message)}`,
    );
  }
  const [header, ...body] = records;
  if (!header || body.length === 0)
    return whole(
      'empty-file',
      'The file has no members. It needs a header row and a row for each member.',
    );
  if (body.length > mostRows)
    return whole(
      'too-many-rows',
      `The file has more than ${mostRows.toLocaleString('en-GB')} members. Split it.`,
    );
  const places = placesOf(header.record);
  const missing = (['name', 'number', 'constituency'] as const).filter(
    (column) => places[column] < 0,
  );
  if (missing.length > 0) {
    return whole(
      'missing-column',
      `The header row lacks ${missing.map((column) => `“${columns[column][0]}”`).join(' and ')}. It reads: ${header.record.slice(0, 12).join(', ')}.`,
    );
  }
  return readRows(body, places, constitution);
}

const plainCsvFault = (message: string): string =>
  /quote/i.test(message)
    ? 'a quotation mark is opened and never closed, or stands inside a value.'
    : 'the columns cannot be told apart.';

function placesOf(header: readonly string[]): Record<Column, number> {
  const names = header.map((name) =>
    name
      .toLowerCase()
      .replace(/[_\s]+/g, ' ')
      .trim(),
  );
  const place = (column: Column) =>
    names.findIndex((name) => (columns[column] as readonly string[]).includes(name));
  return {
    name: place('name'),
    number: place('number'),
    constituency: place('constituency'),
    email: place('email'),
    shares: place('shares'),
  };
}

function readRows(
  body: readonly { record: string[]; info: { lines: number } }[],
  places: Record<Column, number>,
  constitution: Constitution,
): Parsed {
  const rows: RollRow[] = [];
  const faults: ProblemItem[] = [];
  const seen = new Map<string, RollRow>();
  for (const { record, info } of body) {
    const cell = (column: Column) =>
      (record[places[column]] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
    const row = {
      line: info.lines,
      name: cell('name'),
      // Written in either case it is the same member, who votes once.
      number: cell('number').toUpperCase(),
      constituency: codeOf(constitution, cell('constituency')) ?? cell('constituency'),
      email: cell('email') || null,
      shares: cell('shares') === '' ? null : sharesIn(cell('shares')),
    };
    const wrong = faultsOf(row, seen, constitution);
    faults.push(
      ...wrong.map(({ column, code, message }) => ({
        pointer: `/rows/${row.line}/${column}`,
        code,
        message,
      })),
    );
    if (wrong.length > 0) continue;
    seen.set(`${row.number}\n${row.constituency}`, row);
    seen.set(row.number, row);
    rows.push(row);
  }
  return { rows, faults };
}

const codeOf = (constitution: Constitution, written: string): string | undefined =>
  constitution.constituencies.find(({ code, name }) =>
    [code, name.toLowerCase()].includes(written.toLowerCase()),
  )?.code;

interface RowFault {
  readonly column: Column;
  readonly code: string;
  readonly message: string;
}

function faultsOf(
  row: RollRow,
  seen: ReadonlyMap<string, RollRow>,
  constitution: Constitution,
): RowFault[] {
  const faults: RowFault[] = [];
  const fault = (column: Column, code: string, message: string) =>
    faults.push({ column, code, message });
  if (!row.name) fault('name', 'name-missing', 'The name is missing.');
  else if (row.name.length > 200)
    fault('name', 'name-too-long', 'The name is longer than 200 characters.');
  else if (looksLikeFormula(row.name))
    fault(
      'name',
      'formula',
      `“${row.name.slice(0, 40)}” looks like a spreadsheet formula, not a name.`,
    );
  if (!row.number) fault('number', 'number-missing', 'The member number is missing.');
  else if (!/^[A-Za-z0-9][A-Za-z0-9/._-]{0,39}$/.test(row.number)) {
    fault(
      'number',
      'number-malformed',
      `“${row.number.slice(0, 40)}” is not a member number: use letters, digits and - / . _ only.`,
    );
  }
  if (!codeOf(constitution, row.constituency)) {
    const known = constitution.constituencies.map(({ code }) => code).join(', ');
    fault(
      'constituency',
      'constituency-unknown',
      row.constituency
        ? `“${row.constituency.slice(0, 40)}” is not a constituency. Use one of: ${known}.`
        : `The constituency is missing. Use one of: ${known}.`,
    );
  }
  if (row.email && !isEmail(row.email))
    fault('email', 'email-malformed', `“${row.email.slice(0, 80)}” is not an email address.`);
  if (row.shares !== null && !Number.isSafeInteger(row.shares))
    fault(
      'shares',
      'shares-malformed',
      'Shares are a whole number such as 25: no signs, commas or fractions. Leave the cell empty where there is nothing to say.',
    );
  const twice = seen.get(`${row.number}\n${row.constituency}`);
  if (twice)
    fault(
      'number',
      'duplicate',
      `Member ${row.number} is already on line ${twice.line} in the same constituency. Remove one of the two rows.`,
    );
  else {
    const other = seen.get(row.number);
    if (other && other.shares !== row.shares && !Number.isNaN(row.shares))
      fault(
        'shares',
        'shares-differ',
        `Line ${other.line} says otherwise how many shares member ${row.number} holds. Say the same on every line of one member.`,
      );
    if (other && other.name !== row.name)
      fault(
        'number',
        'number-shared',
        `Member number ${row.number} belongs to another name on line ${other.line}. Every member needs a number of their own.`,
      );
  }
  return faults;
}

/** Digits alone are a number of shares; anything else is `NaN`, which the row is refused for. */
const sharesIn = (text: string): number => (/^\d+$/.test(text) ? Number(text) : Number.NaN);

/** What a spreadsheet would run when the roll is opened there again. */
const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);
