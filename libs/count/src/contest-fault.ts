import { type Contest, type ContestFault, type ContestFaultCode } from './contest';

/**
 * What makes a contest impossible to count, if anything.
 * @returns `null` when it can be counted
 */
export function contestFault(
  contest: Contest,
  lotOrder: readonly string[] | null,
): ContestFault | null {
  return seatFault(contest) ?? candidateFault(contest, lotOrder) ?? paperFault(contest);
}

const fault = (code: ContestFaultCode, says: string): ContestFault => ({ code, says });

const seatFault = ({ seats }: Contest): ContestFault | null =>
  Number.isSafeInteger(seats) && seats >= 1
    ? null
    : fault('no-seats', `An election needs at least 1 seat, as a whole number; this has ${seats}.`);

function candidateFault(
  { candidates, withdrawn }: Contest,
  lotOrder: readonly string[] | null,
): ContestFault | null {
  const ids = new Set<string>();
  for (const { id } of candidates) {
    if (ids.has(id)) return fault('duplicate-candidate', `Candidate ${id} is listed twice.`);
    ids.add(id);
  }
  const stranger = withdrawn.find((id) => !ids.has(id));
  if (stranger !== undefined)
    return fault('unknown-withdrawn', `${stranger} withdrew but is not a candidate.`);
  if (!lotOrder) return null;
  const drawn = new Set([...lotOrder, ...withdrawn]);
  const missing = candidates.find(({ id }) => !drawn.has(id));
  if (missing)
    return fault('incomplete-lot-order', `The lot order leaves out ${missing.id}. Draw it again.`);
  return null;
}

function paperFault({ candidates, papers, rejected }: Contest): ContestFault | null {
  const lastSeenOn = new Int32Array(candidates.length).fill(-1);
  let total = 0;
  const odd = rejected.find((some) => !Number.isSafeInteger(some.papers) || some.papers < 0);
  if (odd) return fault('bad-paper-count', `${odd.papers} papers cannot be ${odd.ground}.`);
  for (const [index, paper] of papers.entries()) {
    total += paper.count;
    if (!Number.isSafeInteger(paper.count) || paper.count < 1 || !Number.isSafeInteger(total))
      return fault('bad-paper-count', `Paper ${index + 1} stands for ${paper.count} papers.`);
    for (const candidate of paper.preferences) {
      if (lastSeenOn[candidate] === undefined)
        return fault('unknown-candidate', `Paper ${index + 1} names candidate ${candidate}.`);
      if (lastSeenOn[candidate] === index)
        return fault(
          'duplicate-preference',
          `Paper ${index + 1} names candidate ${candidate} twice.`,
        );
      lastSeenOn[candidate] = index;
    }
  }
  return null;
}
