import { Injectable } from '@nestjs/common';
import { err, type Instant, ok, type PollId, type Result } from '@folkmoot/basics';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { ClosedPolls, type NotClosed } from '../polls/closed-polls';
import { ElectionRepository } from './election.repository';
import { type FurtherBallotRefusal, FurtherBallots } from './further-ballots';
import { enqueueReminders } from './timetable/reminder-plan';

export type NextBallotRefusal =
  NotClosed | FurtherBallotRefusal | { readonly code: 'election-unknown'; readonly says: string };

/** Opens the next ballot of an election that its ballots so far have not decided. */
@Injectable()
export class OpenNextBallot {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly closedPolls: ClosedPolls,
    private readonly furtherBallots: FurtherBallots,
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
      const title = found.election.title;
      const opened = await this.furtherBallots.open(tx, { last: closed.value, title, closesAt });
      if (!opened.ok) return opened;
      const { poll, drafts } = opened.value;
      await this.elections.change(tx, id, { pollId: poll });
      await enqueueReminders(tx, id, this.clock.now());
      return ok({ drafts, answer: () => ({ poll }) });
    });
  }
}
