import { sha256Hex } from '@folkmoot/log';
import { type Contest } from '../log/poll-opened';
import { type PollStory } from '../log/poll-story';
import { type Archives } from './archives';
import { fileNames, type PublishedRecord } from '../published-record';
import { type MarkedPaper, paperCount, readPapers } from './papers';
import { turnoutIn } from './turnout-in';

/** One ballot of a contest, as it was published. */
export interface HeldBallot {
  readonly contest: Contest;
  readonly bytes: Uint8Array;
  /** By the places of the first ballot's options. */
  readonly papers: readonly MarkedPaper[];
  /** Papers of a secret poll that turned out to be no answer. */
  readonly spoilt: number;
}

/** Where ballots are read from. */
export interface BallotFiles {
  readonly record: PublishedRecord;
  readonly archives: Archives;
}

/** Tells what is wrong with a file. */
export type Fail = (says: string, file: string) => null;

/**
 * The published papers of one ballot: those that were in the box at the close, and as many as people voted.
 * @param first  the contest of the first ballot, between whose candidates the papers are written
 * @returns `null` when they cannot be used, which has been told then
 */
export async function readBallot(
  { record, archives }: BallotFiles,
  poll: PollStory,
  contest: Contest,
  first: Contest,
  fail: Fail,
): Promise<HeldBallot | null> {
  const { title } = contest;
  const file = fileNames.ballots(poll.id, contest.id);
  const bytes = await record.ballots(poll.id, contest.id);
  if (!bytes) return fail(`The ballots of “${title}” are not published.`, file);
  const closed = poll.closed?.contests.find(({ id }) => id === contest.id);
  if (!poll.sealed && sha256Hex(bytes) !== closed?.ballotsSha256)
    fail(`The ballots of “${title}” are not those in the box when the poll closed.`, file);
  // What a sealed paper marks, nobody could refuse before it was opened: the count rejects it.
  const mostMarks = poll.sealed ? null : contest.mostMarks;
  const papers = readPapers(bytes, { ...contest, mostMarks, options: first.options });
  if (!papers.ok)
    return fail(`The ballots of “${title}” do not fit the poll: ${papers.error}.`, file);
  const offered = new Set(contest.options.map(({ id }) => id));
  const gone = (place: number): boolean => !offered.has(first.options[place]?.id ?? '');
  if (papers.value.some(({ marks }) => marks.some(gone)))
    fail(`A ballot of “${title}” marks a candidate who was not on the paper.`, file);
  const spoilt = await archives.spoiltIn(poll, contest, bytes, fail);
  const voted = paperCount(papers.value) + (spoilt ?? 0);
  if (spoilt !== null) checkTurnout(poll, contest, voted, (says) => fail(says, file));
  return { contest, bytes, papers: papers.value, spoilt: spoilt ?? 0 };
}

function checkTurnout(
  { closed }: PollStory,
  contest: Contest,
  papers: number,
  fail: (says: string) => null,
): void {
  if (!closed) return;
  const { title, constituency } = contest;
  const { people, byShares } = turnoutIn(contest, closed.electors);
  if (byShares) {
    if (papers !== byShares.cast)
      fail(`The votes of “${title}” come to ${papers}; its voters cast ${byShares.cast}.`);
    return;
  }
  const voted = constituency === null ? closed.ballots : people;
  if (papers !== voted)
    fail(`“${title}” has ${papers} ballot papers; ${voted} people voted in it.`);
}
