import { err, ok, type Result } from '@folkmoot/basics';
import {
  approvalsText,
  ballotsText,
  type Contest as CountContest,
  type AllocationContest,
  limitsFromText,
  parseBlt,
  type Paper,
  type RejectedPapers,
  seatRulesWithin,
} from '@folkmoot/count';
import { sameBytes, utf8 } from '@folkmoot/log';
import { type Contest } from '../log/poll-opened';

/** Equal ballot papers: places of options from 0, most preferred first, or all that are approved. */
export interface MarkedPaper {
  readonly marks: readonly number[];
  readonly count: number;
}

/**
 * The ballot papers of a contest from their published text, which must be the one exact text that
 * these papers have. Source: docs/evidence.md.
 * @returns the papers; or what is wrong, as the end of a sentence
 */
export function readPapers(bytes: Uint8Array, contest: Contest): Result<MarkedPaper[], string> {
  const file = parseBlt(bytes);
  if (!file.ok) return err(`they cannot be read: ${file.error.says.replace(/\.$/, '')}`);
  const papers: MarkedPaper[] = [];
  for (const paper of file.value.papers) {
    const marks = contest.kind === 'approval' ? approved(paper) : ranked(paper);
    if (!marks) return err(`a paper is not marked as ${wanted[contest.kind]}`);
    papers.push({ marks, count: paper.count });
  }
  const most = contest.options.length;
  if (papers.some(({ marks }) => marks.some((place) => place >= most)))
    return err('a paper marks an option that was not offered');
  const limit = contest.mostMarks ?? most;
  if (papers.some(({ marks }) => marks.length > limit))
    return err(`a paper marks more options than the ${limit} that may be marked`);
  return sameBytes(utf8(textOf(contest, papers)), bytes)
    ? ok(papers)
    : err('names, seats or order differ from what the log says of the contest');
}

/** All papers of a contest. */
export const paperCount = (papers: readonly MarkedPaper[]): number =>
  papers.reduce((sum, { count }) => sum + count, 0);

const wanted = {
  choice: 'a choice is: one option, or none',
  ranking: 'a ranking is: one option a place',
  approval: 'an approval is: all approved options as equals',
} as const;

const ranked = ({ preferences }: Paper): readonly number[] | null =>
  preferences.every((rank) => typeof rank === 'number') ? preferences : null;

function approved({ preferences }: Paper): readonly number[] | null {
  const [only] = preferences;
  if (preferences.length > 1) return null;
  if (only === undefined) return [];
  return typeof only === 'number' ? [only] : only;
}

/** The one exact text of the papers of a contest. Source: docs/evidence.md. */
export const textOf = (contest: Contest, papers: readonly MarkedPaper[]): string =>
  contest.budgetPence === null
    ? ballotsText(countContest(contest, { papers, spoilt: 0 }))
    : approvalsText(allocationContest(contest, { papers, spoilt: 0 }));

/** What was in a box: papers, and how many were no answer. */
export interface Box {
  readonly papers: readonly MarkedPaper[];
  readonly spoilt: number;
}

const rejectedIn = (spoilt: number): RejectedPapers[] =>
  spoilt > 0 ? [{ ground: 'ranks-in-no-order', papers: spoilt }] : [];

/** What of a contest its count needs. */
interface ContestToCount extends Pick<Contest, 'id' | 'kind' | 'title' | 'seats'> {
  readonly against?: Contest['against'];
  readonly reopenNominations?: Contest['reopenNominations'];
  readonly seatRules?: Contest['seatRules'];
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

/** What a count takes besides the papers of its first ballot. */
interface CountedWith {
  /** Papers of the ballots after the first, by the places of its options. */
  readonly later?: readonly Box[];
  /** Candidates who are passed over. Source: R-F29. */
  readonly gone?: ReadonlySet<string>;
  /** The option that stands for nobody. Source: R-F33. */
  readonly nobody?: string | null;
}

/**
 * The contest as the counting library takes it, blank papers included.
 */
export const countContest = (
  {
    id,
    kind,
    title,
    seats,
    options,
    against = null,
    reopenNominations = null,
    seatRules,
  }: ContestToCount,
  { papers, spoilt }: Box,
  { later = [], gone = new Set(), nobody = null }: CountedWith = {},
): CountContest => {
  const standsForNobody = against ?? reopenNominations ?? nobody;
  const marked = (ballot: readonly MarkedPaper[]): Paper[] =>
    ballot.map(({ marks, count }) => ({
      preferences: kind === 'approval' && marks.length > 0 ? [marks] : marks,
      count,
    }));
  return {
    id,
    title,
    seats: seats ?? 1,
    candidates: options.map((option) => ({ id: option.id, name: option.name })),
    withdrawn: options.flatMap((option) => (gone.has(option.id) ? [option.id] : [])),
    papers: marked(papers),
    rejected: rejectedIn(spoilt),
    ...(seatRules && { seatRules: seatRulesWithin(seatRules, gone) }),
    ...(standsForNobody !== null && { reopenNominations: standsForNobody }),
    ...(later.length > 0 && {
      laterRounds: later.map((ballot) => ({
        papers: marked(ballot.papers),
        rejected: rejectedIn(ballot.spoilt),
      })),
    }),
  };
};

/** The contest for a fund as the counting library takes it. */
export const allocationContest = (
  { id, title, budgetPence, options, division }: Contest,
  { papers, spoilt }: Box,
): AllocationContest => {
  const limits = division ? limitsFromText(division) : undefined;
  return {
    id,
    title,
    budgetPence: BigInt(budgetPence ?? 0),
    projects: options.map((option) => ({
      id: option.id,
      name: option.name,
      pence: BigInt(option.pence ?? 0),
    })),
    ballots: papers.map(({ marks, count }) => ({ approvals: marks, count })),
    ...(spoilt > 0 && { rejected: spoilt }),
    ...(limits && { limits }),
  };
};
