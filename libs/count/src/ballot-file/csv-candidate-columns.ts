import { type Rank } from '../preferences';
import { MOST_CANDIDATES } from './ballot-file';
import { type Delimited, type Row } from './delimited';
import { type CsvForm, type CsvSettings } from './csv-settings';

/** Headings of columns that are no candidate's. */
const OTHER = /^(|id|.*[ _-]id|ballot|voter|precinct|batch|district|timestamp|.* timestamp)$/i;

/** A table with a column for each candidate and a rank in each cell; a cross alone is a first rank. */
export class CandidateColumns implements CsvForm {
  readonly candidates: readonly string[];
  private readonly columns: readonly number[];

  constructor(
    private readonly table: Delimited,
    head: Row,
    private readonly settings: CsvSettings,
    counts: RegExp,
  ) {
    this.columns = head.cells.flatMap((heading, column) =>
      OTHER.test(heading) || counts.test(heading) || settings.leaveOut.includes(heading)
        ? []
        : [column],
    );
    this.candidates = this.columns.map((column) => head.cells[column]!);
    const twice = this.candidates.findIndex((name, place) => this.candidates.indexOf(name) < place);
    if (twice >= 0)
      table.refuse(
        'duplicate-name',
        head,
        this.columns[twice]!,
        `two columns are headed ${this.candidates[twice]}.`,
      );
    if (this.candidates.length > MOST_CANDIDATES)
      table.refuse('too-many-candidates', head, 0, `there are more than ${MOST_CANDIDATES}.`);
  }

  read(row: Row): Rank[] {
    const byRank = new Map<number, number[]>();
    for (const [place, column] of this.columns.entries()) {
      const rank = this.rankIn(row, column);
      if (rank === null) continue;
      const equals = byRank.get(rank);
      if (equals) equals.push(place);
      else byRank.set(rank, [place]);
    }
    const ranks: Rank[] = [];
    const last = Math.max(0, ...byRank.keys());
    for (let rank = 1; rank <= last; rank++) {
      const equals = byRank.get(rank) ?? [];
      if (equals.length < 2 || this.settings.overvote === 'keep')
        ranks.push(equals.length === 1 ? equals[0]! : equals);
      else if (this.settings.overvote === 'stop') break;
      else ranks.push([]);
    }
    return ranks;
  }

  private rankIn(row: Row, column: number): number | null {
    const text = row.cells[column] ?? '';
    if (text === '') return null;
    if (/^x$/i.test(text)) return 1;
    const rank = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (rank >= 1 && rank <= MOST_CANDIDATES) return rank;
    return this.table.refuse(
      'bad-rank',
      row,
      column,
      `a rank is a whole number from 1, or x for a cross; this is “${text.slice(0, 24)}”.`,
    );
  }
}
