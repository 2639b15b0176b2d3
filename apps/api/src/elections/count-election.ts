import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { ClosedPolls, type NotClosed } from '../polls/closed-polls';
import { type SheetEvidence } from '../polls/keep-count-sheet';
import { type LotsAwaited, whyNoLots } from '../polls/poll-lots';
import { candidatesOutside, leftConstituency } from './ceasing/candidates-outside';
import { isCountOvertaken } from './ceasing/ceased';
import { type AnotherBallotNeeded } from './counts/count-contest';
import { PublishCount } from './counts/publish-count';
import { ElectionRepository } from './election.repository';
import { whyNotIndependent } from './independence';

export type CountingRefusal =
  | LotsAwaited
  | NotClosed
  | AnotherBallotNeeded
  | {
      readonly code:
        | 'election-unknown'
        | 'counted-already'
        | 'abandoned'
        | 'left-constituency'
        | 'not-independent';
      readonly says: string;
    };

/** Counts every contest of an election and publishes the count sheets. */
@Injectable()
export class CountElection {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly closedPolls: ClosedPolls,
    private readonly publishCount: PublishCount,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    id: string,
  ): Promise<Result<{ countSheets: readonly SheetEvidence[] }, CountingRefusal>> {
    return this.database.act<{ countSheets: readonly SheetEvidence[] }, CountingRefusal>(
      actor,
      async (tx) => {
        const found = await this.elections.lock(tx, id);
        if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
        const involved = await whyNotIndependent(tx, actor, id);
        if (involved) return err(involved);
        if (found.contests.every(({ abandonedAt }) => abandonedAt !== null))
          return err({
            code: 'abandoned',
            says: 'This election was abandoned: its votes are never counted.',
          });
        const closed = await this.closedPolls.find(tx, found.election.pollId);
        if (!closed.ok) return closed;
        const number = (await this.countsOf(tx, closed.value.id)) + 1;
        if (number > 1 && !(await isCountOvertaken(tx, id)))
          return err({ code: 'counted-already', says: 'This election has been counted.' });
        const { pack: inForce } = await this.constitution.inForce();
        const [outside] = await candidatesOutside(tx, inForce, this.clock.today(), id);
        if (outside) return err(leftConstituency(outside));
        const awaited = await whyNoLots(tx, closed.value.id);
        if (awaited) return err(awaited);
        const { pack } = await this.constitution.byVersion(closed.value.constitution);
        const counted = await this.publishCount.run(tx, actor, {
          election: found.election,
          poll: closed.value.id,
          pack,
          number,
          doubted: null,
        });
        if (!counted.ok) return counted;
        const { countSheets, draft } = counted.value;
        return ok(recorded(draft, () => ({ countSheets })));
      },
    );
  }

  /** How often an election was counted. */
  private async countsOf(tx: Tx, poll: string): Promise<number> {
    const [row] = await tx.query<{ n: number }[]>(
      `select coalesce(max(number), 0) as n from governance.count_sheet where poll_id = $1`,
      [poll],
    );
    return row?.n ?? 0;
  }
}
