import { unwrap, type Schema } from '@folkmoot/contract';
import { type Scratch } from './scratch';

export interface RollLine {
  readonly name: string;
  readonly number: string;
  readonly constituency: string;
  readonly contact: string;
  readonly shares?: number | string;
}

export const numberOf = (n: number): string => `M${String(n).padStart(4, '0')}`;

/** A line of a roll for the nth member. */
export const line = (n: number, change: Partial<RollLine> = {}): RollLine => ({
  name: `Member ${n}`,
  number: numberOf(n),
  constituency: 'staff',
  contact: `m${n}@members.example`,
  ...change,
});

/** So many lines of one constituency, numbered from `from`. */
export const lines = (count: number, constituency = 'staff', from = 1): RollLine[] =>
  Array.from({ length: count }, (_, n) => line(from + n, { constituency }));

const quoted = (text: string): string =>
  /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const sharesColumn = (roll: readonly RollLine[], cell: () => string): string[] =>
  roll.some(({ shares }) => shares !== undefined) ? [cell()] : [];

/** A roll as a spreadsheet saves it, with a column of shares where a line tells of some. */
export const rollCsv = (roll: readonly RollLine[], delimiter = ',', lineEnd = '\n'): string =>
  [
    ['name', 'member number', 'constituency', 'contact', ...sharesColumn(roll, () => 'shares')],
    ...roll.map((member) => [
      member.name,
      member.number,
      member.constituency,
      member.contact,
      ...sharesColumn(roll, () => String(member.shares ?? '')),
    ]),
  ]
    .map((cells) => cells.map(quoted).join(delimiter) + lineEnd)
    .join('');

/** The secretary imports a roll, or tries to. */
export const sendRoll = ({ secretary }: Scratch, csv: string, dryRun = false) =>
  secretary.api.POST('/api/v1/members/imports', { body: { csv, dryRun } });

export const importRoll = (
  scratch: Scratch,
  ...roll: readonly RollLine[]
): Promise<Schema<'ImportSummaryDto'>> => unwrap(sendRoll(scratch, rollCsv(roll)));
