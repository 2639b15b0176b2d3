import {
  type AllocationContest,
  allocate,
  allocationCsv,
  type AllocationMethod,
  type AllocationMethodEntry,
  allocationSentence,
  type AllocationSheet,
  allocationStepSentence,
  allocationTable,
  approvalsText,
  playedAllocation,
} from '@folkmoot/count';
import { ok } from '@folkmoot/basics';
import { createHash } from 'node:crypto';
import { Cannot } from '../command';
import { type Lots, lotsForChecking, lotsInFile } from './lots';
import { everyOutcome } from './outcomes';
import { type OutcomesReport, type Report } from './report';

/** How a fund is to be divided. */
export interface AllocationSettings {
  readonly method: AllocationMethodEntry;
  readonly completion: 'none' | 'greedy';
  /** A file with the lot order. */
  readonly lotsFile: string | null;
  readonly allOutcomes: boolean;
}

/** A fund divided, and the lots that were at hand. */
export interface DividedFund {
  readonly sheet: AllocationSheet;
  readonly lots: Lots;
  /** If it was asked for. */
  readonly outcomes: OutcomesReport | null;
}

const CONTEST_ID = 'contest-1';

/**
 * Divides the fund of a file.
 * @throws Cannot when the method cannot
 */
export function divideFund(
  fund: Omit<AllocationContest, 'id'>,
  { method, completion, lotsFile, allOutcomes }: AllocationSettings,
): DividedFund {
  const contest = { ...fund, id: CONTEST_ID };
  const inputSha256 = createHash('sha256').update(approvalsText(contest)).digest('hex');
  const lots =
    lotsFile === null
      ? lotsForChecking(CONTEST_ID, inputSha256, fund.projects)
      : lotsInFile(lotsFile, fund.projects);
  const choice = method.id === 'greedy' ? { method: method.id } : { method: method.id, completion };
  const divided = allocate(contest, choice, { lotOrder: lots.order, inputSha256 });
  if (!divided.ok)
    throw new Cannot('says' in divided.error ? divided.error.says : divided.error.why);
  const outcomes = allOutcomes ? outcomesOf(contest, choice, inputSha256) : null;
  return { sheet: divided.value, lots, outcomes };
}

const outcomesOf = (
  contest: AllocationContest,
  choice: AllocationMethod,
  inputSha256: string,
): OutcomesReport => {
  const names = new Map(contest.projects.map(({ id, name }) => [id, name]));
  return everyOutcome(
    { ids: [...names.keys()], number: (id) => id, name: (id) => names.get(id)! },
    (lotOrder) => {
      const played = allocate(contest, choice, { lotOrder, inputSha256 });
      return played.ok ? ok(playedAllocation(played.value)) : played;
    },
  );
};

/** An allocation sheet in all its forms. */
export const allocationReport = (sheet: AllocationSheet): Report => ({
  json: () => ({ ...sheet, winners: sheet.funded }),
  csv: () => allocationCsv(sheet),
  summary: () => allocationSentence(sheet),
  table: () => allocationTable(sheet),
  sentences: () => sheet.steps.map((step) => allocationStepSentence(sheet, step)),
  lots: sheet.lots.map(({ step }) => `step ${step}`),
});
