import { type Rank } from '../preferences';
import { MOST_CANDIDATES } from './ballot-file';
import { type Delimited, type Row } from './delimited';
import { type CsvForm, type CsvSettings } from './csv-settings';

/** Words that stand for nobody in cells of ballot papers. */
const UNDERVOTE = /^(\$?undervote|skipped|blank)?$/i;
const OVERVOTE = /^\$?overvote$/i;

/** The number of the rank that a heading names: `Rank 1`, `rank1`, `2nd Choice`, `3`; `null` when it names none. */
export function rankOf(heading: string): number | null {
  const match =
    /^(?:rank|choice|preference)[ ._-]*(\d{1,4})$/i.exec(heading) ??
    /^(\d{1,4})(?:st|nd|rd|th)?(?:[ ._-]*(?:rank|choice|preference))?$/i.exec(heading);
  return match ? Number(match[1]) : null;
}

/** A table with a column for each rank and a name in each cell. */
export class RankColumns implements CsvForm {
  readonly candidates: string[] = [];
  private readonly places = new Map<string, number>();
  /** Columns in the order of their ranks. */
  private readonly columns: readonly number[];
  private readonly nobody: ReadonlySet<string>;

  constructor(
    private readonly table: Delimited,
    head: Row,
    private readonly settings: CsvSettings,
  ) {
    const ranked = head.cells.flatMap((heading, column) => {
      const rank = rankOf(heading);
      return rank === null ? [] : [{ rank, column }];
    });
    ranked.sort((a, b) => a.rank - b.rank);
    const twice = ranked.find(({ rank }, index) => ranked[index - 1]?.rank === rank);
    if (twice)
      table.refuse('duplicate-name', head, twice.column, `two columns are rank ${twice.rank}.`);
    this.columns = ranked.map(({ column }) => column);
    this.nobody = new Set(settings.leaveOut);
  }

  read(row: Row): Rank[] {
    const ranks: Rank[] = [];
    const seen = new Set<number>();
    for (const column of this.columns) {
      const name = row.cells[column] ?? '';
      if (UNDERVOTE.test(name) || this.nobody.has(name)) ranks.push([]);
      else if (OVERVOTE.test(name)) {
        if (this.settings.overvote !== 'skip') break;
        ranks.push([]);
      } else {
        const place = this.placeOf(name, row, column);
        if (!seen.has(place)) ranks.push(place);
        else if (this.settings.duplicate === 'stop') break;
        else if (this.settings.duplicate === 'skip') ranks.push([]);
        else this.refuseTwice(name, row, column);
        seen.add(place);
      }
    }
    return withoutTrailingGaps(ranks);
  }

  private placeOf(name: string, row: Row, column: number): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    if (this.candidates.length === MOST_CANDIDATES)
      this.table.refuse(
        'too-many-candidates',
        row,
        column,
        `there are more than ${MOST_CANDIDATES} names.`,
      );
    this.places.set(name, this.candidates.length);
    return this.candidates.push(name) - 1;
  }

  private refuseTwice(name: string, row: Row, column: number): never {
    return this.table.refuse(
      'duplicate-preference',
      row,
      column,
      `${name} is on this ballot twice: say whether the ballot stops there or skips it.`,
    );
  }
}

/** Ranks after the last mark say nothing. */
export function withoutTrailingGaps(ranks: readonly Rank[]): Rank[] {
  let end = ranks.length;
  while (end > 0 && isGap(ranks[end - 1]!)) end--;
  return ranks.slice(0, end);
}

const isGap = (rank: Rank): boolean => typeof rank !== 'number' && rank.length === 0;
