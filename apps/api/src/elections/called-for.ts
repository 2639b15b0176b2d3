import { type PollPaper } from '../polls/poll-book';
import { type ElectionWithContests } from './election.repository';

type Called = ElectionWithContests['contests'];

/** What a contest of the last poll was called for: that of a further ballot has an id of its own. */
export const calledFor = (
  contests: Called,
  { id, confirms, constituency }: PollPaper['contests'][number],
): Called[number] | undefined =>
  contests.find((called) => called.id === (confirms ?? id)) ??
  contests.find((called) => called.constituency === constituency) ??
  (contests.length === 1 ? contests[0] : undefined);
