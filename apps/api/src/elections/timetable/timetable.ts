import { type Instant, type PlainDate } from '@folkmoot/basics';
import {
  electionStages,
  type ElectionStage,
  goesWithoutTimetable,
  type PlannedStage,
} from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { type Tx } from '../../platform/database';
import { utc } from '../../platform/utc';

export interface KeptStage extends PlannedStage {
  /** When somebody did it; what happens by the clock is never marked. */
  readonly doneAt: Instant | null;
}

/** What an override is of: the day of a stage, or the whole timetable. */
export type OverriddenStage = ElectionStage | 'timetable';

export interface Override {
  readonly id: string;
  readonly stage: OverriddenStage;
  /** `null` where there is to be no timetable at all. */
  readonly on: PlainDate | null;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedAt: Instant;
  /** `null` while nobody else has decided on it. */
  readonly agreed: boolean | null;
}

/** The timetable of an election as it stands. */
export interface Timetable {
  readonly pollingDay: PlainDate | null;
  /** The last polling day there may be, where the election is held in place of an abandoned one. */
  readonly heldBy: PlainDate | null;
  /** By day, those of one day in the order of an election; none without a polling day. */
  readonly stages: readonly KeptStage[];
  readonly overrides: readonly Override[];
}

export async function readTimetable(db: EntityManager, election: string): Promise<Timetable> {
  const [row] = await db.query<{ day: PlainDate | null; heldBy: PlainDate | null }[]>(
    `select polling_day::text as day, held_by::text as "heldBy" from governance.election where id = $1`,
    [election],
  );
  const stages = await db.query<KeptStage[]>(
    `select s.stage, s.on_day::text as "on", ${utc('s.at')} as at, s.reckoned, s.rule, s.citation, ${utc('s.done_at')} as "doneAt"
       from governance.election_stage s where s.election_id = $1 order by s.on_day, array_position($2::text[], s.stage)`,
    [election, [...electionStages]],
  );
  const overrides = await db.query<Override[]>(
    `select o.id, o.stage, o.on_day::text as "on", o.reason, o.asked_by as "askedBy", ${utc('o.asked_at')} as "askedAt", o.agreed
       from governance.election_override o where o.election_id = $1 order by o.asked_at, o.id`,
    [election],
  );
  return { pollingDay: row?.day ?? null, heldBy: row?.heldBy ?? null, stages, overrides };
}

/** Who stands is told once it is settled: with the statement of candidates, where there is a timetable. */
export const candidatesArePublished = (timetable: Timetable): boolean =>
  goesWithoutTimetable(timetable) ||
  timetable.stages.some(
    ({ stage, doneAt }) => stage === 'statement-of-candidates' && doneAt !== null,
  );

/** Replaces the days of everything that has not happened. */
export async function keepPlan(
  tx: Tx,
  election: string,
  planned: readonly PlannedStage[],
): Promise<void> {
  await tx.query(
    `insert into governance.election_stage (election_id, stage, on_day, at, reckoned, rule, citation)
     select $1, row.* from unnest($2::text[], $3::date[], $4::timestamptz[], $5::text[], $6::text[], $7::text[])
       as row (stage, on_day, at, reckoned, rule, citation)
     on conflict (election_id, stage) do update
        set on_day = excluded.on_day, at = excluded.at, reckoned = excluded.reckoned, rule = excluded.rule, citation = excluded.citation
      where election_stage.done_at is null`,
    [
      election,
      planned.map(({ stage }) => stage),
      planned.map(({ on }) => on),
      planned.map(({ at }) => at),
      planned.map(({ reckoned }) => reckoned),
      planned.map(({ rule }) => rule),
      planned.map(({ citation }) => citation),
    ],
  );
}

/** When a stage is, or `null` without a timetable. */
export const momentOf = ({ stages }: Timetable, stage: ElectionStage): Instant | null =>
  stages.find((one) => one.stage === stage)?.at ?? null;
