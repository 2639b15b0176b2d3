import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { countingMethod, type CountMethod, type CountSheet } from '@folkmoot/count';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { ClosedPolls, type NotClosed } from '../polls/closed-polls';
import { type CountToKeep, keepCountSheet, type SheetEvidence } from '../polls/keep-count-sheet';
import { PollBook } from '../polls/poll-book';
import { drawLots, type PollLots } from '../polls/poll-lots';
import { candidatesOutside, leftConstituency } from './ceasing/candidates-outside';
import { askingOfficer } from '../record/two-officers';
import { isCountOvertaken } from './ceasing/ceased';
import { keepCount } from './counts/keep-count';
import { ElectionRepository } from './election.repository';
import { whyNotIndependent } from './independence';
import { type HeldContest, heldContests, methodOf, pollsOf } from './held-ballots';

export type CountingRefusal =
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

/** The ballots held decide nothing yet. */
export interface AnotherBallotNeeded {
  readonly code: 'another-ballot-needed';
  readonly says: string;
}

/** Counts every contest of an election and publishes the count sheets. */
@Injectable()
export class CountElection {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly closedPolls: ClosedPolls,
    private readonly pollBook: PollBook,
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
        const { pack } = await this.constitution.byVersion(closed.value.constitution);
        const polls = await pollsOf(tx, this.pollBook, id);
        const at = this.clock.now();
        const lots = await drawLots(tx, polls[0]?.id ?? closed.value.id);
        const countSheets: (SheetEvidence & Record<string, string>)[] = [];
        for (const held of await heldContests(tx, polls)) {
          const method = methodOf(pack, held.contest);
          const sheet = countContest(method, held, lots);
          if (!sheet.ok) return sheet;
          countSheets.push(await keepHeldSheet(tx, held, { sheet: sheet.value, number, at }));
        }
        const scrutineers = await keepCount(tx, pack, { poll: closed.value.id, number, at });
        const fields = {
          poll: closed.value.id,
          sheets: countSheets,
          lots: lots.revealed,
          ...(number > 1 && { number }),
          ...(scrutineers !== null && { scrutineers }),
        };
        return ok(
          recorded(
            {
              action: 'count.published',
              resource: id,
              fields,
              ...(scrutineers !== null && askingOfficer(actor)),
            },
            () => ({ countSheets }),
          ),
        );
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

/**
 * Publishes a sheet with the ballots of each poll that it counts.
 * @returns what the evidence says of it, with the ballots of the last
 */
export async function keepHeldSheet(
  tx: Tx,
  { ballots }: HeldContest,
  count: CountToKeep,
): Promise<SheetEvidence & Record<string, string>> {
  const kept = [];
  for (const { poll, papers } of ballots) kept.push(await keepCountSheet(tx, poll, papers, count));
  return kept.at(-1)!;
}

/** The count of a contest by the method that was in force when its first poll opened. */
export function countContest(
  method: CountMethod,
  { contest, inputSha256 }: Pick<HeldContest, 'contest' | 'inputSha256'>,
  lots: PollLots,
): Result<CountSheet, AnotherBallotNeeded> {
  const ids = contest.candidates.map(({ id }) => id);
  const lotOrder = lots.order(contest.id, ids);
  const terms = { lotOrder, lotSeed: lots.revealed.seed, inputSha256 };
  const sheet = countingMethod(method).count(contest, terms);
  if (sheet.ok) return sheet;
  const { error } = sheet;
  if (error.code === 'another-ballot-needed') return err({ code: error.code, says: error.says });
  throw new Error(`A closed contest cannot be counted: ${JSON.stringify(error)}`);
}
