import { type Rank } from '../preferences';
import { type Row } from './delimited';

/** What a table of ballots leaves open. */
export interface CsvSettings {
  readonly seats: number;
  /** What stands in the columns; `null` to tell by the headings. */
  readonly columns: 'ranks' | 'candidates' | null;
  /** Two candidates at one rank: the paper stops there, the rank is skipped, or both are kept as equal. */
  readonly overvote: 'stop' | 'skip' | 'keep';
  /** A candidate a second time on a paper: the file is refused, the paper stops there, or the later mark is skipped. */
  readonly duplicate: 'refuse' | 'stop' | 'skip';
  /** Names that are nobody, such as those of write-ins that were not admitted: a rank that names one is skipped. */
  readonly leaveOut: readonly string[];
}

export const CSV_SETTINGS: CsvSettings = {
  seats: 1,
  columns: null,
  overvote: 'keep',
  duplicate: 'refuse',
  leaveOut: [],
};

/** A reader of the rows of a table. */
export interface CsvForm {
  /** The names met so far, in the order of the papers' numbers. */
  readonly candidates: readonly string[];
  /** The ranks of a row's paper. */
  read(row: Row): Rank[];
}
