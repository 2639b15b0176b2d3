import { Injectable } from '@nestjs/common';
import { err, type Instant, type Result } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Tx } from '../platform/database';
import { type ClosingTimeRefusal } from '../polls/closing-time';
import { type OpenedPoll } from '../polls/keep-poll';
import { minimumDaysOpen } from '../polls/minimum-days-open';
import { OpenFurtherBallot } from '../polls/open-further-ballot';
import { PollBook, type PollContest, type PollPaper } from '../polls/poll-book';
import { drawLots } from '../polls/poll-lots';
import { type ContestSpec } from '../polls/poll-spec';
import { type SealingRefusal } from '../polls/seal-boxes';
import { type BallotsSoFar, ballotsSoFar } from './ballots-so-far';
import { heldContests, isOfSeveralBallots, pollsOf } from './held-ballots';

export type FurtherBallotRefusal =
  | ClosingTimeRefusal
  | SealingRefusal
  | { readonly code: 'no-further-ballot'; readonly says: string };

interface Undecided {
  /** The closed poll of the last ballot. */
  readonly last: PollPaper;
  readonly title: string;
  readonly closesAt: Instant;
}

/** Opens the next of several ballots, for a seat or among nominees, where those held decide nothing. */
@Injectable()
export class FurtherBallots {
  constructor(
    private readonly openFurther: OpenFurtherBallot,
    private readonly pollBook: PollBook,
    private readonly constitution: CurrentConstitution,
  ) {}

  async open(
    tx: Tx,
    { last, title, closesAt }: Undecided,
  ): Promise<Result<OpenedPoll, FurtherBallotRefusal>> {
    const { pack } = await this.constitution.byVersion(last.constitution);
    const isOne = last.contests.some((contest) => !isOfSeveralBallots(pack, contest, last.kind));
    if (isOne) return err(noFurther);
    const polls = await pollsOf(tx, this.pollBook, last.subject);
    const lots = await drawLots(tx, polls[0]?.id ?? last.id);
    const [held] = await heldContests(tx, polls);
    const soFar = held ? ballotsSoFar(held, lots) : null;
    if (!soFar?.next) return err(noFurther);
    return this.openFurther.run(tx, {
      last,
      title: `${title} (ballot ${soFar.next.number})`,
      contests: last.contests.map((contest) => nextContest(contest, soFar, last.kind)),
      closesAt,
      minimumDaysOpen: await minimumDaysOpen(tx, pack, last),
      lots,
    });
  }
}

const noFurther: FurtherBallotRefusal = {
  code: 'no-further-ballot',
  says: 'The ballots held decide this: no other is needed. Count the votes.',
};

/** The contest again, between those who are left, with what came of the ballot before. */
function nextContest(
  contest: PollContest,
  { next, ballots }: BallotsSoFar,
  kind: PollPaper['kind'],
): ContestSpec {
  const before = ballots.at(-1);
  const left = new Set(next?.candidates);
  return {
    id: randomUUID(),
    kind: contest.kind,
    constituency: contest.constituency,
    title: contest.title,
    text: `Choose one ${kind === 'election' ? 'candidate' : 'of those who are left'}.\n\n${before?.says ?? ''}`.trim(),
    seats: contest.seats,
    budgetPence: null,
    options: contest.options.filter(({ id }) => left.has(id)),
  };
}
