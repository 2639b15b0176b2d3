import {
  allocationCsv,
  type AllocationSheet,
  type CountSheet,
  csvOf,
  sheetCsv,
  type VacancySheet,
} from '@folkmoot/count';
import { type TallySheet } from './tally-sheet';

/** Tells spreadsheets that the text is in UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A sheet as a table for spreadsheets, in which no cell is a formula.
 * @param heading  stands above the table, where it has one
 */
export const csvOfSheet = (text: string, heading?: string): string =>
  BYTE_ORDER_MARK +
  (heading === undefined ? '' : csvOf([[heading]])) +
  tableOf(JSON.parse(text) as Sheet);

type Sheet = CountSheet | AllocationSheet | TallySheet | VacancySheet;

function tableOf(sheet: Sheet): string {
  switch (sheet.schema) {
    case 'folkmoot-count-sheet-1':
      return sheetCsv(sheet);
    case 'folkmoot-allocation-sheet-1':
      return allocationCsv(sheet);
    case 'folkmoot-vacancy-sheet-1':
      return sheet.count ? sheetCsv(sheet.count) : csvOf([['Elected'], sheet.elected]);
    case 'folkmoot-tally-1':
      return csvOf([['Option', 'Votes'], ...sheet.options.map(({ name, votes }) => [name, votes])]);
  }
}
