import { type Contest, type CountMethod, seatRulesWithin } from '@folkmoot/count';
import { sha256Hex } from '@folkmoot/log';
import { CONFIRMING, type Constitution, methodForSeats } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { ballotsText } from '../polls/ballots-text';
import { contestOf } from '../polls/contest-of';
import { type ContestBallots, countedBallots } from '../polls/poll-ballots';
import { type PollBook, type PollContest, type PollPaper } from '../polls/poll-book';
import { ceasedIn } from './ceasing/ceased';

/** The ballots of one contest in the order in which they were held: one, unless its method takes several. */
export interface HeldContest {
  /** As the counting library takes it, with the candidates of the first ballot. */
  readonly contest: Contest;
  /** Names the published ballots, one after the other. */
  readonly inputSha256: string;
  readonly ballots: readonly HeldBallot[];
}

export interface HeldBallot {
  readonly poll: PollPaper;
  readonly papers: ContestBallots;
}

/** The polls of an election in order, those that are still open with them. */
export async function pollsOf(
  db: EntityManager,
  pollBook: PollBook,
  election: string,
): Promise<PollPaper[]> {
  const rows = await db.query<{ id: string }[]>(
    `select id from governance.poll where subject_id = $1 order by round`,
    [election],
  );
  const papers = await Promise.all(rows.map(({ id }) => pollBook.paper(id)));
  return papers.filter((paper) => paper !== null);
}

/**
 * What closed polls of one election hold, contest by contest, but for those that were abandoned. Whoever ceased to stand
 * is passed over. Source: R-F29.
 */
export async function heldContests(
  db: EntityManager,
  polls: readonly PollPaper[],
): Promise<HeldContest[]> {
  const [first] = polls;
  const ceased = first ? await ceasedIn(db, first.subject) : [];
  const held: HeldBallot[][] = [];
  for (const poll of polls)
    for (const [n, papers] of (
      await countedBallots(db, await withoutAbandoned(db, poll))
    ).entries())
      (held[n] ??= []).push({ poll, papers });
  const gone = new Set(ceased.map(({ candidate }) => candidate));
  return held.map((ballots) => asOneContest(ballots, gone));
}

/** A poll as far as it is counted. Source: R-D27. */
export async function withoutAbandoned(db: EntityManager, poll: PollPaper): Promise<PollPaper> {
  const rows = await db.query<{ id: string }[]>(
    `select id from governance.election_contest where election_id = $1 and abandoned_at is not null`,
    [poll.subject],
  );
  const abandoned = new Set(rows.map(({ id }) => id));
  const contests = poll.contests.filter(({ id }) => !abandoned.has(id));
  const whose = new Set(contests.map(({ constituency }) => constituency));
  const boxes = poll.boxes.filter(({ constituency }) => whose.has(constituency));
  return { ...poll, contests, boxes };
}

function asOneContest(ballots: readonly HeldBallot[], gone: ReadonlySet<string>): HeldContest {
  const [first, ...later] = ballots.map(({ papers }) => contestOf(papers));
  const [held] = ballots;
  if (!first || !held) throw new Error('A contest was held without a ballot.');
  const nobody = nobodyIn(held.poll, held.papers.contest);
  const laterRounds = later.map(({ papers, rejected }) => ({ papers, rejected }));
  return {
    contest: {
      ...first,
      withdrawn: first.candidates.flatMap(({ id }) => (gone.has(id) ? [id] : [])),
      ...(first.seatRules && { seatRules: seatRulesWithin(first.seatRules, gone) }),
      ...(nobody !== null && { reopenNominations: nobody }),
      ...(laterRounds.length > 0 && { laterRounds }),
    },
    inputSha256: sha256Hex(ballots.map(({ papers }) => ballotsText(papers)).join('')),
    ballots,
  };
}

/** The answer that stands for nobody, the last of a vote among nominees; elections have none. Source: R-E7. */
export const nobodyIn = (
  { kind }: Pick<PollPaper, 'kind'>,
  { seats, options }: PollContest,
): string | null => (kind === 'resolution' && seats !== null ? (options.at(-1)?.id ?? null) : null);

/** Whether a method may take several ballots, each without those who left at the one before. */
export const takesSeveralBallots = (method: CountMethod): boolean => method === 'exhaustive';

/** Whether the constitution gives a method of several ballots for a contest, or for a vote among nominees. */
export function isOfSeveralBallots(
  { elections, appointments }: Pick<Constitution, 'elections' | 'appointments'>,
  { seats, against = null }: { readonly seats: number | null; readonly against?: string | null },
  kind: PollPaper['kind'] = 'election',
): boolean {
  if (kind === 'resolution')
    return seats !== null && appointments?.several?.method === 'exhaustive';
  return against === null && takesSeveralBallots(methodForSeats(elections, seats ?? 1));
}

/** How a contest is counted: as the constitution wants, but a single nominee by those for and against. Source: R-F35. */
export const methodOf = (
  { elections }: Pick<Constitution, 'elections'>,
  { contest, ballots: [first] }: HeldContest,
): CountMethod =>
  first?.papers.contest.against == null ? methodForSeats(elections, contest.seats) : CONFIRMING;
