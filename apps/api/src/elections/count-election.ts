import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type CountSheet, countScottishStv } from '@folkmoot/count';
import { sha256Hex } from '@folkmoot/log';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { ballotsText } from '../polls/ballots-text';
import { ClosedPolls, type NotClosed } from '../polls/closed-polls';
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
        const lots = await drawLots(tx, closed.value.id);
        const countSheets: (SheetEvidence & Record<string, string>)[] = [];
        for (const ballots of await countedBallots(tx, closed.value)) {
          countSheets.push(
            await keepCountSheet(
              tx,
              closed.value,
              ballots,
              countContest(ballots, lots),
              this.clock.now(),
            ),
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

/** A ranking without any preference is a blank paper: it took part, and is rejected at the count. */
function countContest(ballots: ContestBallots, lots: PollLots): CountSheet {
  const { contest, papers } = ballots;
  const marked = papers.filter(({ preferences }) => preferences.length > 0);
  const blank = papers
    .filter(({ preferences }) => preferences.length === 0)
    .reduce((sum, { count }) => sum + count, 0);
  const candidates = contest.options.map(({ id, name }) => ({ id, name }));
  const sheet = countScottishStv(
    {
      id: contest.id,
      title: contest.title,
      seats: contest.seats ?? 1,
      candidates,
      withdrawn: [],
      papers: marked,
      rejected: blank > 0 ? [{ ground: 'no-first-preference', papers: blank }] : [],
    },
    {
      lotOrder: lots.order(
        contest.id,
        candidates.map(({ id }) => id),
      ),
      inputSha256: sha256Hex(ballotsText(ballots)),
    },
  );
  if (sheet.ok) return sheet.value;
  throw new Error(`A closed contest cannot be counted: ${JSON.stringify(sheet.error)}`);
}
