import { MOST_CANDIDATES } from './ballot-file/ballot-file';
import {
  type Contest,
  type ContestFault,
  type ContestFaultCode,
  type ContestOption,
  type Paper,
} from './contest';
import { isPlain, PackedPapers } from './papers';
import { codesOf, EQUAL, SKIPPED } from './ranks';
import { seatRulesFault } from './seat-rules';

/**
 * What makes a contest impossible to count, if anything.
 * @param reads  the options of a contest that the method knows; a contest that asks for another is refused
 * @returns `null` when it can be counted
 */
export function contestFault(
  contest: Contest,
  lotOrder: readonly string[] | null,
  reads: readonly ContestOption[] = [],
): ContestFault | null {
  return (
    seatFault(contest) ??
    optionFault(contest, reads) ??
    candidateFault(contest, lotOrder) ??
    seatRulesFault(contest) ??
    paperFault(contest)
  );
}

const fault = (code: ContestFaultCode, says: string): ContestFault => ({ code, says });

const seatFault = ({ seats }: Contest): ContestFault | null =>
  Number.isSafeInteger(seats) && seats >= 1
    ? null
    : fault('no-seats', `An election needs at least 1 seat, as a whole number; this has ${seats}.`);

/** For methods that elect one candidate. @returns what is wrong when there are more seats; `null` for one */
export const oneSeatFault = ({ seats }: Contest): ContestFault | null =>
  seats === 1
    ? null
    : fault('one-seat-only', `This method fills 1 seat; this contest has ${seats}.`);

function optionFault(contest: Contest, reads: readonly ContestOption[]): ContestFault | null {
  const {
    seatRules = [],
    reopenNominations = null,
    atLeastHalf = false,
    laterRounds = [],
  } = contest;
  const asked = {
    seatRules: seatRules.length > 0,
    reopenNominations,
    atLeastHalf,
    laterRounds: laterRounds.length > 0,
  };
  const says: Readonly<Record<ContestOption, string>> = {
    seatRules: 'This method cannot guarantee or cap seats for groups. Choose one that can.',
    reopenNominations: 'This method has no option to re-open nominations. Leave it out.',
    laterRounds: 'This method has one ballot; this contest has several.',
    atLeastHalf: 'Only approval voting can ask for half of the papers. Leave that out.',
  };
  for (const option of Object.keys(says) as ContestOption[])
    if (asked[option] && !reads.includes(option)) return fault('unread-option', says[option]);
  if (reopenNominations === null || contest.candidates.some(({ id }) => id === reopenNominations))
    return null;
  return fault(
    'unknown-reopen-nominations',
    `${reopenNominations} stands for re-opening nominations but is not listed.`,
  );
}

function candidateFault(
  { candidates, withdrawn }: Contest,
  lotOrder: readonly string[] | null,
): ContestFault | null {
  if (candidates.length > MOST_CANDIDATES)
    return fault(
      'too-many-candidates',
      `No more than ${MOST_CANDIDATES} candidates can be counted; here are ${candidates.length}.`,
    );
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

/** Papers that were read from a file have been checked there. */
function paperFault({ candidates, papers, rejected }: Contest): ContestFault | null {
  const odd = rejected.find((some) => !Number.isSafeInteger(some.papers) || some.papers < 0);
  if (odd) return fault('bad-paper-count', `${odd.papers} papers cannot be ${odd.ground}.`);
  if (papers instanceof PackedPapers) return null;
  const lastSeenOn = new Int32Array(candidates.length);
  let total = 0;
  let number = 0;
  for (const { preferences, count } of papers) {
    number++;
    total += count;
    if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(total))
      return fault('bad-paper-count', `Paper ${number} stands for ${count} papers.`);
    for (const code of codesOf(preferences)) {
      if (code === SKIPPED) continue;
      const candidate = code >= EQUAL ? code - EQUAL : code;
      if (lastSeenOn[candidate] === undefined)
        return fault('unknown-candidate', `Paper ${number} names candidate ${candidate}.`);
      if (lastSeenOn[candidate] === number)
        return fault('duplicate-preference', `Paper ${number} names candidate ${candidate} twice.`);
      lastSeenOn[candidate] = number;
    }
  }
  return null;
}

/**
 * For methods that want one order of the candidates on each paper.
 * @returns what is wrong when a paper marks candidates as equal, or skips a rank; `null` when none does
 */
export function orderFault(papers: Iterable<Paper>): ContestFault | null {
  if (isPlain(papers)) return null;
  let number = 0;
  for (const { preferences } of papers) {
    number++;
    if (preferences.some((rank) => typeof rank !== 'number'))
      return fault(
        'equal-preferences',
        `Paper ${number} marks candidates as equal or skips a rank; this method wants one order.`,
      );
  }
  return null;
}
