import { type CountSheet } from '@folkmoot/count';
import { constitution, countSheet, decision as askDecision } from '../../shared/api-register';
import { type Decision } from '../../shared/api-types';
import { type DecisionData } from './decision-page';

/** A decision with what its page needs: names of offices, and the count sheets of an election. */
export async function loadDecision(number: string, signal: AbortSignal): Promise<DecisionData> {
  const [decision, { pack }] = await Promise.all([
    askDecision(number, signal),
    constitution(signal),
  ]);
  return { decision, pack, sheets: await sheetsOf(decision, signal) };
}

async function sheetsOf(
  { facts, countSheets }: Decision,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, CountSheet>> {
  if (facts.type !== 'election') return new Map();
  const sheets = await Promise.all(
    countSheets.map(async ({ sha256 }) => [sha256, await countSheet(sha256, signal)] as const),
  );
  return new Map(
    sheets.flatMap(([sha256, sheet]) => (isCountSheet(sheet) ? [[sha256, sheet] as const] : [])),
  );
}

const isCountSheet = (value: unknown): value is CountSheet =>
  typeof value === 'object' &&
  value !== null &&
  'schema' in value &&
  value.schema === 'folkmoot-count-sheet-1';
