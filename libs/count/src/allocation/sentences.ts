import { formatPounds } from '@folkmoot/basics';
import { counted, listed } from '../words';
import { type AllocationSheet, type AllocationStep } from './allocation-sheet';

/** One sentence for the register: what is funded, from how many ballots, and what is left. */
export function allocationSentence(sheet: AllocationSheet): string {
  const names = sheet.funded.map((id) => nameOf(sheet, id));
  const [spent, budget, left] = [sheet.spentPence, sheet.budgetPence, sheet.leftPence].map(
    (pence) => formatPounds(BigInt(pence)),
  );
  const funded = names.length === 0 ? 'Nothing is funded' : `Funded: ${listed(names)}`;
  const rejected = sheet.rejected ? `, ${sheet.rejected} rejected` : '';
  return `${funded}; ${spent} of ${budget} spent, ${left} left; ${counted(sheet.voters, 'ballot')}${rejected} (${sheet.method} ${sheet.methodVersion}).`;
}

/** What happened in one step and why. */
export function allocationStepSentence(sheet: AllocationSheet, step: AllocationStep): string {
  const verdict = step.action === 'fund' ? 'is funded' : 'is not funded';
  return `Step ${step.number}: ${nameOf(sheet, step.project)} ${verdict}. ${step.why.reason}`;
}

function nameOf({ projects }: AllocationSheet, id: string): string {
  return projects.find((project) => project.id === id)?.name ?? id;
}
