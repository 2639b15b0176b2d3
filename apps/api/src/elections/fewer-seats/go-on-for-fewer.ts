import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { candidateOrder } from '@folkmoot/rules';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { MakeDecision } from '../../decisions/make-decision';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, type Tx } from '../../platform/database';
import { LettersAboutNominations } from '../candidacies/letters';
import { placesSay } from '../contest-spec';
import { ElectionRepository, type ElectionWithContests } from '../election.repository';
import { whyUnchangeable } from '../ending/ended';
import { standingIn } from '../ending/standing-in';
import { whyNotIndependent } from '../independence';
import { statementAgain } from '../timetable/order-candidates';
import { readTimetable } from '../timetable/timetable';
import { type ContestFilled, whetherFewerLeft } from './fewer-left';

export interface ReductionRefusal {
  readonly code:
    | 'election-unknown'
    | 'not-independent'
    | 'poll-opened'
    | 'declared-already'
    | 'election-ended'
    | 'not-fewer';
  readonly says: string;
}

/**
 * Lets contests of an election go on for as many seats as are free, before its poll opens, where fewer are than it is for.
 * The rules say how many. Where it was published who stands, that is published again with the number; whoever stands is told.
 * Source: R-E1, R-E3.
 */
@Injectable()
export class GoOnForFewer {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly constitution: CurrentConstitution,
    private readonly makeDecision: MakeDecision,
    private readonly letters: LettersAboutNominations,
    private readonly clock: Clock,
  ) {}

  /** @param reason  for everybody to read: the log has it */
  run(
    actor: Actor,
    id: string,
    reason: string,
  ): Promise<Result<{ says: string }, ReductionRefusal>> {
    return this.database.act<{ says: string }, ReductionRefusal>(actor, async (tx) => {
      const found = await this.elections.lock(tx, id);
      if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
      const refusal = whyUnchangeable(found) ?? (await whyNotIndependent(tx, actor, id));
      if (refusal) return err(refusal);
      // No seat is taken or given up by a decision until the act ends.
      await this.makeDecision.takeTurn(tx);
      const { pack, version, sha256 } = await this.constitution.inForce();
      const today = this.clock.today();
      const { pollingDay } = await readTimetable(tx, id);
      const left = found.contests.filter(({ decisionId }) => decisionId === null);
      const asked = await whetherFewerLeft(tx, pack, left, { today, pollingDay });
      const fewer = asked.filter((one) => one.found.holds);
      if (fewer.length === 0) return err(notFewer(asked));
      await this.reduce(tx, found, fewer, reason);
      const fields = {
        contests: fewer.map(({ contest, from, free, found: { rule, citation } }) => ({
          contest: contest.id,
          constituency: contest.constituency,
          seats: contest.seats,
          free,
          from,
          rule,
          citation,
        })),
        reason,
        on: today,
        constitution: { version, sha256 },
      };
      const published = await statementAgain(
        tx,
        withSeats(found, fewer),
        candidateOrder(pack.elections),
      );
      return ok({
        drafts: [{ action: 'contests.reduced', resource: id, fields }, ...published],
        answer: () => ({ says: fewer.map((one) => one.found.says).join(' ') }),
      });
    });
  }

  private async reduce(
    tx: Tx,
    { election }: ElectionWithContests,
    fewer: readonly ContestFilled[],
    reason: string,
  ): Promise<void> {
    const at = new Date(this.clock.now());
    for (const { contest, free } of fewer) {
      await this.elections.reduce(tx, contest, { seats: free, reason, at });
      const { constituency, seats } = contest;
      const about = `${placesSay(constituency, free)} instead of ${seats}. The reason: ${reason}`;
      for (const member of await standingIn(tx, [contest.id]))
        await this.letters.send(tx, member, 'fewer', election, about);
    }
  }
}

/** An election with the seats that are left of some of its contests. */
const withSeats = (
  found: ElectionWithContests,
  fewer: readonly ContestFilled[],
): ElectionWithContests => ({
  ...found,
  contests: found.contests.map((contest) => ({
    ...contest,
    seats: fewer.find((one) => one.contest.id === contest.id)?.free ?? contest.seats,
  })),
});

const notFewer = (asked: readonly ContestFilled[]): ReductionRefusal => ({
  code: 'not-fewer',
  says:
    asked.length === 0
      ? 'A by-election fills one place, which is free or not.'
      : `No contest can go on for fewer seats than it is for. ${asked.map(({ found }) => found.says).join(' ')}`,
});
