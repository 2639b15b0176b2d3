import { Injectable } from '@nestjs/common';
import { err, type Instant, ok, type PollId, type Result } from '@folkmoot/basics';
import { type FurtherBallotRefusal, FurtherBallots } from '../elections/further-ballots';
import { type Actor } from '../platform/actor';
import { Database } from '../platform/database';
import { ClosedPolls, type NotClosed } from '../polls/closed-polls';
import { ResolutionRepository } from './resolution.repository';

export type NextSelectionBallotRefusal =
  | NotClosed
  | FurtherBallotRefusal
  | { readonly code: 'resolution-unknown' | 'declared-already'; readonly says: string };

/** Opens the next ballot among nominees whom the ballots so far have not decided between. Source: R-E7. */
@Injectable()
export class OpenNextSelectionBallot {
  constructor(
    private readonly database: Database,
    private readonly resolutions: ResolutionRepository,
    private readonly closedPolls: ClosedPolls,
    private readonly furtherBallots: FurtherBallots,
  ) {}

  run(
    actor: Actor,
    id: string,
    closesAt: Instant,
  ): Promise<Result<{ poll: PollId }, NextSelectionBallotRefusal>> {
    return this.database.act<{ poll: PollId }, NextSelectionBallotRefusal>(actor, async (tx) => {
      const row = await this.resolutions.lock(tx, id);
      if (!row) return err({ code: 'resolution-unknown', says: 'There is no such resolution.' });
      if (row.decisionId)
        return err({
          code: 'declared-already',
          says: 'The result of this resolution has been declared.',
        });
      const closed = await this.closedPolls.find(tx, row.pollId);
      if (!closed.ok) return closed;
      const undecided = { last: closed.value, title: row.title, closesAt };
      const opened = await this.furtherBallots.open(tx, undecided);
      if (!opened.ok) return opened;
      const { poll, drafts } = opened.value;
      await this.resolutions.change(tx, id, { pollId: poll });
      return ok({ drafts, answer: () => ({ poll }) });
    });
  }
}
