import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { countingMethod, type CountMethod, type CountSheet } from '@folkmoot/count';
import { sha256Hex } from '@folkmoot/log';
import { methodForSeats } from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { ballotsText } from '../polls/ballots-text';
import { ClosedPolls, type NotClosed } from '../polls/closed-polls';
import { contestOf } from '../polls/contest-of';
import { keepCountSheet, type SheetEvidence } from '../polls/keep-count-sheet';
import { drawLots, type PollLots } from '../polls/poll-lots';
import { countedBallots, type ContestBallots } from '../polls/poll-ballots';
import { ElectionRepository } from './election.repository';

export type CountingRefusal =
  NotClosed | { readonly code: 'election-unknown' | 'counted-already'; readonly says: string };

/** Counts every contest of an election and publishes the count sheets. */
@Injectable()
export class CountElection {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly closedPolls: ClosedPolls,
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
        const closed = await this.closedPolls.find(tx, found.election.pollId);
        if (!closed.ok) return closed;
        const [counted] = await tx.query<{ n: number }[]>(
          `select count(*)::int as n from governance.count_sheet where poll_id = $1`,
          [closed.value.id],
        );
        if (counted && counted.n > 0)
          return err({ code: 'counted-already', says: 'This election has been counted.' });
        const { pack } = await this.constitution.byVersion(closed.value.constitution);
        const lots = await drawLots(tx, closed.value.id);
        const countSheets: (SheetEvidence & Record<string, string>)[] = [];
        for (const ballots of await countedBallots(tx, closed.value)) {
          const method = methodForSeats(pack.elections, ballots.contest.seats ?? 1);
          const sheet = countContest(method, ballots, lots);
          countSheets.push(
            await keepCountSheet(tx, closed.value, ballots, sheet, this.clock.now()),
          );
        }
        const fields = { poll: closed.value.id, sheets: countSheets, lots: lots.revealed };
        return ok(
          recorded({ action: 'count.published', resource: id, fields }, () => ({ countSheets })),
        );
      },
    );
  }
}

/** The count of a contest by the method that was in force when its poll opened. */
function countContest(method: CountMethod, ballots: ContestBallots, lots: PollLots): CountSheet {
  const contest = contestOf(ballots);
  const sheet = countingMethod(method).count(contest, {
    lotOrder: lots.order(
      contest.id,
      contest.candidates.map(({ id }) => id),
    ),
    lotSeed: lots.revealed.seed,
    inputSha256: sha256Hex(ballotsText(ballots)),
  });
  if (sheet.ok) return sheet.value;
  throw new Error(`A closed contest cannot be counted: ${JSON.stringify(sheet.error)}`);
}
