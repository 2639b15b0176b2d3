import { csvOf } from '../csv';
import { type AllocationSheet } from './allocation-sheet';

/** An allocation sheet as a table for spreadsheets: a row for each step. Money is in pence. */
export function allocationCsv(sheet: AllocationSheet): string {
  const names = new Map(sheet.projects.map(({ id, name }) => [id, name]));
  return csvOf([
    [
      'Step',
      'Sub-budget',
      'Project',
      'Name',
      'Cost in pence',
      'Approvals',
      'Result',
      'Most that a supporter pays',
      'Supporters paying the most',
      'Supporters paying less',
      'Left in pence',
      'Why',
    ],
    ...sheet.steps.map((step) => [
      step.number,
      step.subBudget ?? null,
      step.project,
      names.get(step.project) ?? null,
      step.pence,
      step.approvals,
      step.action === 'fund' ? 'funded' : 'not funded',
      step.payment?.most ?? null,
      step.payment?.payingMost ?? null,
      step.payment?.payingLess ?? null,
      step.leftPence,
      step.why.reason,
    ]),
  ]);
}
