import { type Result } from '@folkmoot/basics';
import { type BallotFile } from './ballot-file';
import { CSV_SETTINGS, type CsvForm, type CsvSettings } from './csv-settings';
import { CandidateColumns } from './csv-candidate-columns';
import { RankColumns, rankOf } from './csv-rank-columns';
import { Delimited, type Row } from './delimited';
import { type BallotFileFault, refuse } from './fault';
import { readText } from './file-text';
import { PaperSorter } from '../paper-sorter';
import { PackedPapers } from '../papers';
import { codesOf } from '../ranks';

/** Headings of the column that says how many papers a row stands for. */
const COUNT = /^(count|papers|ballots|weight)$/i;

/**
 * Reads a table of ranked ballots with headings: a row a ballot, and either a column a rank with names in it
 * (`Rank 1`, `2nd choice`), or a column a candidate with ranks in it. A `count` column says how many papers a row stands for.
 * @param bytes  the file as stored, commas, semicolons or tabs between cells
 * @returns the file, or the first thing wrong with it and where
 */
export function parseCsv(
  bytes: Uint8Array,
  settings: CsvSettings = CSV_SETTINGS,
): Result<BallotFile, BallotFileFault> {
  return readText(bytes, ({ text, warnings }) => {
    const table = new Delimited(text, delimiterIn(text));
    const rows = table.rows();
    const head = rows.next();
    if (head.done) return refuse('empty-file', 0, 'the file is empty.');
    const form = formOf(table, head.value, settings);
    const counts = head.value.cells.findIndex((heading) => COUNT.test(heading));
    const papers = new PaperSorter();
    let total = 0;
    for (const row of rows) {
      const codes = codesOf(form.read(row));
      const count = counts < 0 ? 1 : countIn(table, row, counts);
      total += count;
      if (total > Number.MAX_SAFE_INTEGER)
        table.refuse(
          'too-many-ballots',
          row,
          counts,
          'the rows add up to more than can be counted.',
        );
      papers.add(codes, codes.length, count);
    }
    if (form.candidates.length === 0)
      table.refuseEnd('no-candidates', 'the table names no candidate.');
    return {
      title: null,
      seats: settings.seats,
      candidates: form.candidates.map((name) => ({ name, party: null })),
      withdrawn: [],
      papers: new PackedPapers(papers.sorted()),
      tieOrder: null,
      notes: [],
      warnings,
    };
  });
}

function formOf(table: Delimited, head: Row, settings: CsvSettings): CsvForm {
  const hasRanks = head.cells.some((heading) => rankOf(heading) !== null);
  const columns = settings.columns ?? (hasRanks ? 'ranks' : 'candidates');
  if (columns === 'candidates') return new CandidateColumns(table, head, settings, COUNT);
  if (!hasRanks) table.refuse('missing-column', head, 0, 'no heading is a rank, such as “Rank 1”.');
  return new RankColumns(table, head, settings);
}

/** What parts the cells of the first line. */
function delimiterIn(text: string): ',' | ';' | '\t' {
  const line = text.split(/\r|\n/, 1)[0]!;
  const times = (delimiter: string): number => line.split(delimiter).length;
  if (times(';') > times(',')) return ';';
  return times('\t') > times(',') ? '\t' : ',';
}

function countIn(table: Delimited, row: Row, column: number): number {
  const text = row.cells[column] ?? '';
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  return table.refuse(
    'bad-weight',
    row,
    column,
    `a row stands for a whole number of papers; “${text}” is none.`,
  );
}
