import {
  type AllocationContest,
  allocate,
  type AllocationMethodEntry,
  allocationSentence,
  type AllocationSheet,
  allocationStepSentence,
  allocationTable,
  approvalsText,
} from '@folkmoot/count';
import { createHash } from 'node:crypto';
import { Cannot } from '../command';
import { type Lots, lotsForChecking, lotsInFile } from './lots';
import { type Report } from './report';

/** How a fund is to be divided. */
export interface AllocationSettings {
  readonly method: AllocationMethodEntry;
  readonly completion: 'none' | 'greedy';
  /** A file with the lot order. */
  readonly lotsFile: string | null;
}

const CONTEST_ID = 'contest-1';

/**
 * Divides the fund of a file.
 * @throws Cannot when the method cannot
 */
export function divideFund(
  fund: Omit<AllocationContest, 'id'>,
  { method, completion, lotsFile }: AllocationSettings,
): { readonly sheet: AllocationSheet; readonly lots: Lots } {
  const contest = { ...fund, id: CONTEST_ID };
  const inputSha256 = createHash('sha256').update(approvalsText(contest)).digest('hex');
  const lots =
    lotsFile === null
      ? lotsForChecking(CONTEST_ID, inputSha256, fund.projects)
      : lotsInFile(lotsFile, fund.projects);
  const divided = allocate(
    contest,
    method.id === 'greedy' ? { method: method.id } : { method: method.id, completion },
    { lotOrder: lots.order, inputSha256 },
  );
  if (divided.ok) return { sheet: divided.value, lots };
  throw new Cannot('says' in divided.error ? divided.error.says : divided.error.why);
}

/** An allocation sheet in all its forms. */
export const allocationReport = (sheet: AllocationSheet): Report => ({
  json: () => ({ ...sheet, winners: sheet.funded }),
  summary: () => allocationSentence(sheet),
  table: () => allocationTable(sheet),
  sentences: () => sheet.steps.map((step) => allocationStepSentence(sheet, step)),
  lots: sheet.lots.map(({ step }) => `step ${step}`),
});
