import { formatPounds } from '@folkmoot/basics';
import { aligned } from '../aligned';
import { type AllocationSheet } from './allocation-sheet';

/** An allocation as a table of plain text: a row for each project, in the order of the steps. `*` marks what is funded. */
export function allocationTable(sheet: AllocationSheet): string {
  const pounds = (pence: string): string => formatPounds(BigInt(pence));
  const names = new Map(sheet.projects.map(({ id, name }) => [id, name]));
  return aligned([
    ['', 'Cost', 'Approvals', 'Left'],
    ...sheet.steps.map(({ project, action, pence, approvals, leftPence }) => [
      names.get(project) ?? project,
      pounds(pence) + (action === 'fund' ? '*' : ' '),
      String(approvals),
      pounds(leftPence),
    ]),
  ]);
}
