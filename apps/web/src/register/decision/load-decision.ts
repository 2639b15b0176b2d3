import { type AllocationSheet, type CountSheet } from '@folkmoot/count';
import {
  allocationSheet,
  constitutionVersion,
  countSheet,
  decision as askDecision,
  type Decision,
} from '../../shared/api-register';
import { type DecisionData } from './decision-page';

/** A decision with what its page needs: the rules that it was taken under, and the sheets of its counts. */
export async function loadDecision(number: string, signal: AbortSignal): Promise<DecisionData> {
  const decision = await askDecision(number, signal);
  const [{ pack }, sheets, allocation] = await Promise.all([
    constitutionVersion(decision.constitution.version, signal),
    sheetsOf(decision, signal),
    allocationOf(decision, signal),
  ]);
  return { decision, pack, sheets, allocation };
}

async function sheetsOf(
  { facts, countSheets }: Decision,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, CountSheet>> {
  const isOfCandidates =
    facts.type === 'election' || (facts.type === 'resolution' && facts.selection !== undefined);
  if (!isOfCandidates) return new Map();
  const sheets = countSheets.map(
    async ({ sha256 }) => [sha256, await countSheet(sha256, signal)] as const,
  );
  return new Map(await Promise.all(sheets));
}

async function allocationOf(
  { facts, countSheets: [sheet] }: Decision,
  signal: AbortSignal,
): Promise<AllocationSheet | null> {
  return facts.type === 'fund-round' && sheet ? allocationSheet(sheet.sha256, signal) : null;
}
