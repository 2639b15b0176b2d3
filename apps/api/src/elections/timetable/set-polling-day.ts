import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import {
  type Constitution,
  earliestPollingDay,
  firstOutOfOrder,
  fixedDays,
  type FixedDays,
  hasHappened,
  isInTime,
  planElection,
  type PlannedStage,
} from '@folkmoot/rules';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded, type Tx } from '../../platform/database';
import { enqueue } from '../../platform/jobs';
import { type EntryDraft } from '../../record/entry-draft';
import { ElectionRepository } from '../election.repository';
import { heldTooLate } from '../ceasing/held-by';
import { whyEnded } from '../ending/ended';
import { keepPlan, readTimetable, type Timetable } from './timetable';
import { stageNames } from './stage-names';

export interface PollingDayRefusal {
  readonly code:
    | 'election-unknown'
    | 'poll-opened'
    | 'election-ended'
    | 'too-soon'
    | 'too-late'
    | 'out-of-order';
  readonly says: string;
}

/** What comes of a timetable that is set: the entry of the log. */
export type TimetableSet = Result<EntryDraft, PollingDayRefusal>;

/**
 * Gives an election its polling day, or another one: the days of everything that has not happened are counted anew.
 * Source: R-D11, R-E17.
 */
@Injectable()
export class SetPollingDay {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    id: string,
    pollingDay: PlainDate,
    anyway = false,
  ): Promise<Result<null, PollingDayRefusal>> {
    return this.database.act<null, PollingDayRefusal>(actor, async (tx) => {
      const found = await this.elections.lock(tx, id);
      if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
      if (found.election.pollId) return err(pollOpened);
      const ended = whyEnded(found);
      if (ended) return err(ended);
      const set = await this.within(tx, id, pollingDay, anyway);
      return set.ok ? ok(recorded(set.value, () => null)) : set;
    });
  }

  /**
   * The same as part of another act, which says that the election may change.
   * @param anyway  though days that the rules give have passed: two officers must then agree to others before the poll opens
   */
  async within(
    tx: Tx,
    election: string,
    pollingDay: PlainDate,
    anyway: boolean,
  ): Promise<TimetableSet> {
    const before = await readTimetable(tx, election);
    const tooLate = heldTooLate(before.heldBy, pollingDay);
    if (tooLate) return err({ code: 'too-late', says: tooLate });
    const { pack } = await this.constitution.inForce();
    const now = this.clock.now();
    const fixed = fixedDays(before, now);
    const planned = planElection(pack, pollingDay, fixed);
    const tooSoon =
      pollingDay < this.clock.today() || !anyway
        ? this.tooSoon(pack, pollingDay, planned, fixed)
        : null;
    const refusal = tooSoon ?? disordered(planned);
    if (refusal) return err(refusal);
    const changing = planned.filter(({ stage }) => !happenedIn(before, stage, now));
    await tx.query(`update governance.election set polling_day = $2 where id = $1`, [
      election,
      pollingDay,
    ]);
    await keepPlan(tx, election, changing);
    const opens = planned.find(({ stage }) => stage === 'poll-opens');
    if (opens) await enqueue(tx, 'open-election', { election, at: opens.at }, opens.at);
    return ok({
      action: 'timetable.set',
      resource: election,
      fields: {
        pollingDay,
        before: before.pollingDay,
        stages: planned.map(({ stage, on }) => ({ stage, on })),
        setAt: now,
      },
    });
  }

  private tooSoon(
    pack: Constitution,
    pollingDay: PlainDate,
    planned: readonly PlannedStage[],
    fixed: FixedDays,
  ): PollingDayRefusal | null {
    const today = this.clock.today();
    const past = planned.find((stage) => !isInTime(stage, today, fixed));
    if (!past) return null;
    const earliest = earliestPollingDay(pack, today, fixed);
    return {
      code: 'too-soon',
      says: `For a poll that closes on ${formatDate(pollingDay)}, this was due by ${formatDate(past.on)}: ${stageNames[past.stage].what}.${
        earliest
          ? ` The earliest polling day for which there is time is ${formatDate(earliest)}.`
          : ''
      } Or keep to this day, and let two officers agree to other days for what is late.`,
    };
  }
}

export const pollOpened: PollingDayRefusal = {
  code: 'poll-opened',
  says: 'The poll has opened: its timetable can no longer change.',
};

const happenedIn = (timetable: Timetable, stage: PlannedStage['stage'], now: string): boolean =>
  timetable.stages.some((one) => one.stage === stage && hasHappened(one, timetable, now));

export function disordered(planned: readonly PlannedStage[]): PollingDayRefusal | null {
  const early = firstOutOfOrder(planned);
  return (
    early && {
      code: 'out-of-order',
      says: `${stageNames[early.stage].title} on ${formatDate(early.on)} comes after what must follow it. Choose another day.`,
    }
  );
}
