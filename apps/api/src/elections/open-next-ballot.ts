import { Injectable } from '@nestjs/common';
import { err, ok, type Instant, type PollId, type Result } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { ClosedPolls, type NotClosed } from '../polls/closed-polls';
import { type ClosingTimeRefusal } from '../polls/closing-time';
import { type SealingRefusal } from '../polls/seal-boxes';
import { OpenFurtherBallot } from '../polls/open-further-ballot';
import { PollBook, type PollContest, type PollPaper } from '../polls/poll-book';
import { drawLots } from '../polls/poll-lots';
import { type ContestSpec } from '../polls/poll-spec';
import { type BallotsSoFar, ballotsSoFar } from './ballots-so-far';
import { ElectionRepository } from './election.repository';
import { enqueueReminders } from './timetable/reminder-plan';
import { heldContests, isOfSeveralBallots, pollsOf } from './held-ballots';

export type NextBallotRefusal =
  | NotClosed
  | ClosingTimeRefusal
  | SealingRefusal
  | { readonly code: 'election-unknown' | 'no-further-ballot'; readonly says: string };

/** Opens the next ballot of an election that its ballots so far have not decided. */
@Injectable()
export class OpenNextBallot {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly closedPolls: ClosedPolls,
    private readonly openFurther: OpenFurtherBallot,
    private readonly pollBook: PollBook,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    id: string,
    closesAt: Instant,
  ): Promise<Result<{ poll: PollId }, NextBallotRefusal>> {
    return this.database.act<{ poll: PollId }, NextBallotRefusal>(actor, async (tx) => {
      const found = await this.elections.lock(tx, id);
      if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
      const closed = await this.closedPolls.find(tx, found.election.pollId);
      if (!closed.ok) return closed;
      const last = closed.value;
      const polls = await pollsOf(tx, this.pollBook, id);
      const lots = await drawLots(tx, polls[0]?.id ?? last.id);
      const soFar = (await this.isOfSeveralBallots(last))
        ? await this.soFar(tx, polls, lots)
        : null;
      if (!soFar?.next) return err(noFurther);
      const opened = await this.openFurther.run(tx, {
        last,
        title: `${found.election.title} (ballot ${soFar.next.number})`,
        contests: last.contests.map((contest) => nextContest(contest, soFar)),
        closesAt,
        lots,
      });
      if (!opened.ok) return opened;
      const { poll, drafts } = opened.value;
      await this.elections.change(tx, id, { pollId: poll });
      await enqueueReminders(tx, id, this.clock.now());
      return ok({ drafts, answer: () => ({ poll }) });
    });
  }

  private async isOfSeveralBallots({ constitution, contests }: PollPaper): Promise<boolean> {
    const { pack } = await this.constitution.byVersion(constitution);
    return contests.every((contest) => isOfSeveralBallots(pack, contest));
  }

  private async soFar(
    tx: Tx,
    polls: readonly PollPaper[],
    lots: Parameters<typeof ballotsSoFar>[1],
  ): Promise<BallotsSoFar | null> {
    const [held] = await heldContests(tx, polls);
    return held ? ballotsSoFar(held, lots) : null;
  }
}

const noFurther: NextBallotRefusal = {
  code: 'no-further-ballot',
  says: 'The ballots held decide this election: no other is needed. Count the votes.',
};

/** The contest again, between those who are left, with what came of the ballot before. */
function nextContest(contest: PollContest, { next, ballots }: BallotsSoFar): ContestSpec {
  const before = ballots.at(-1);
  const left = new Set(next?.candidates);
  return {
    id: randomUUID(),
    kind: contest.kind,
    constituency: contest.constituency,
    title: contest.title,
    text: `Choose one candidate.\n\n${before?.says ?? ''}`.trim(),
    seats: contest.seats,
    budgetPence: null,
    options: contest.options.filter(({ id }) => left.has(id)),
  };
}
