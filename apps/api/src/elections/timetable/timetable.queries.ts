import { Injectable } from '@nestjs/common';
import { dateInLondon, type Instant } from '@folkmoot/basics';
import { earliestPollingDay, fixedDays, goesWithoutTimetable } from '@folkmoot/rules';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, type Tx } from '../../platform/database';
import { utc } from '../../platform/utc';
import { ElectionRepository, type ElectionWithContests } from '../election.repository';
import { whyEnded } from '../ending/ended';
import { OpenElection } from '../open-election';
import { Preflight } from './preflight/preflight';
import { type PreflightItem, sourced } from './preflight/preflight-item';
import { stageNames } from './stage-names';
import { type Progress, standingOf } from './stage-state';
import { reminderPlan, remindersIn } from './reminder-plan';
import { momentOf, readTimetable, type Timetable } from './timetable';
import {
  type OverrideDto,
  type ReminderPlanDto,
  type TimetableDto,
  type TimetableStageDto,
} from './timetable.dto';

/** The timetable of an election as the office sees it today, with what is still missing before its poll. */
@Injectable()
export class TimetableQueries {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly constitution: CurrentConstitution,
    private readonly preflight: Preflight,
    private readonly openElection: OpenElection,
    private readonly clock: Clock,
  ) {}

  of(id: string, viewer: Actor): Promise<TimetableDto | null> {
    return this.database.transaction(async (tx) => {
      const found = await this.elections.find(tx, id);
      if (!found) return null;
      const timetable = await readTimetable(tx, id);
      const { pack } = await this.constitution.inForce();
      const { pollId, decisionId } = found.election;
      const [now, today] = [this.clock.now(), this.clock.today()];
      const isOver = pollId !== null || decisionId !== null || whyEnded(found) !== null;
      return {
        pollingDay: timetable.pollingDay,
        isWithout: goesWithoutTimetable(timetable),
        earliest: isOver ? null : earliestPollingDay(pack, today, fixedDays(timetable, now)),
        stages: whyEnded(found) ? [] : await this.stages(tx, id, timetable),
        overrides: await this.overrides(tx, id, viewer),
        preflight: isOver ? [] : await this.missing(tx, found, timetable),
        reminders: await this.reminders(tx, id),
      };
    });
  }

  /** What an election needs before its poll opens; and once all of it is there, what would keep the poll shut all the same. */
  private async missing(
    tx: Tx,
    found: ElectionWithContests,
    timetable: Timetable,
  ): Promise<PreflightItem[]> {
    const items = await this.preflight.everything(tx, found);
    const closesAt = momentOf(timetable, 'poll-closes');
    if (closesAt === null || items.some(({ holds }) => !holds)) return items;
    const refusal = await this.openElection.refusal(tx, found, closesAt);
    if (!refusal) return items;
    const { pack } = await this.constitution.inForce();
    const says =
      refusal.code === 'warnings-to-acknowledge'
        ? `The poll does not open by itself: open it at its time, and say that you have read this. ${refusal.warnings.map((warning) => warning.says).join(' ')}`
        : refusal.says;
    return [
      ...items,
      sourced(pack, { code: refusal.code, holds: false, says, remedy: 'timetable' }),
    ];
  }

  /** Where the stages of an election stand today. */
  private async stages(
    tx: Tx,
    id: string,
    timetable: Awaited<ReturnType<typeof readTimetable>>,
  ): Promise<TimetableStageDto[]> {
    const [progress] = await tx.query<Progress[]>(
      `select e.poll_id is not null as opened, p.closed_at is not null as closed, e.decision_id is not null or not exists (select from governance.election_contest c
                where c.election_id = e.id and c.abandoned_at is null and c.ended_at is null and c.decision_id is null) as declared
         from governance.election e left join governance.poll p on p.id = e.poll_id where e.id = $1`,
      [id],
    );
    if (!progress) return [];
    const moment = { now: this.clock.now(), today: this.clock.today() };
    return timetable.stages.map((stage) => ({
      ...stage,
      title: stageNames[stage.stage].title,
      ...standingOf(stage, timetable, progress, moment),
    }));
  }

  private async reminders(tx: Tx, id: string): Promise<ReminderPlanDto> {
    const plan = await reminderPlan(tx, id);
    if (!plan) throw new Error(`There is no election ${id}.`);
    const given = await tx.query<{ at: Instant }[]>(
      `select ${utc('asked_at')} as at from governance.poll_reminder where poll_id = $1`,
      [plan.poll],
    );
    const now = this.clock.now();
    return {
      daysBefore: plan.daysBefore,
      reason: plan.reason,
      reminders: remindersIn(plan).map(({ daysBefore, at }) => ({
        daysBefore,
        at,
        state: wasGiven(at, given) ? 'given' : at > now && !plan.isClosed ? 'to-come' : 'not-given',
      })),
    };
  }

  private async overrides(tx: Tx, id: string, { accountId }: Actor): Promise<OverrideDto[]> {
    const { overrides } = await readTimetable(tx, id);
    const names = await tx.query<{ id: string; name: string }[]>(
      `select id, name from platform.account where id = any ($1::uuid[])`,
      [overrides.map(({ askedBy }) => askedBy)],
    );
    return overrides.map((one) => ({
      ...one,
      askedBy: names.find((account) => account.id === one.askedBy)?.name ?? 'A former officer',
      isYours: one.askedBy === accountId,
    }));
  }
}

/** Whether those who have not voted were reminded on a day from an hour on, by the plan or by an officer. */
const wasGiven = (at: Instant, given: readonly { readonly at: Instant }[]): boolean =>
  given.some((one) => one.at >= at && dateInLondon(one.at) === dateInLondon(at));
