import { dateInLondon, type Instant, type PlainDate } from '@folkmoot/basics';
import { type ElectionStage, type FixedDays, type PlannedStage, STAGES } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { type Tx } from '../../platform/database';
import { utc } from '../../platform/utc';

/** Stages that somebody has to do; the others happen by the clock, or with the poll. */
export const officersStages = [
  'notice-of-election',
  'statement-of-candidates',
  'notice-of-poll',
] as const satisfies readonly ElectionStage[];
export type OfficersStage = (typeof officersStages)[number];

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
  /** In order of time; none without a polling day. */
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
       from governance.election_stage s where s.election_id = $1 order by s.at, s.stage`,
    [election],
  );
  const overrides = await db.query<Override[]>(
    `select o.id, o.stage, o.on_day::text as "on", o.reason, o.asked_by as "askedBy", ${utc('o.asked_at')} as "askedAt", o.agreed
       from governance.election_override o where o.election_id = $1 order by o.asked_at, o.id`,
    [election],
  );
  return { pollingDay: row?.day ?? null, heldBy: row?.heldBy ?? null, stages, overrides };
}

/** Whether two officers agreed to hold the election without a timetable. */
export const goesWithoutTimetable = ({ overrides }: Timetable): boolean =>
  overrides.some(({ stage, agreed }) => stage === 'timetable' && agreed === true);

/** Who stands is told once it is settled: with the statement of candidates, where there is a timetable. */
export const candidatesArePublished = (timetable: Timetable): boolean =>
  goesWithoutTimetable(timetable) ||
  timetable.stages.some(
    ({ stage, doneAt }) => stage === 'statement-of-candidates' && doneAt !== null,
  );

/** Whether a stage is behind us: done by somebody, or past by the clock once what it needs was done. */
export function hasHappened(stage: KeptStage, { stages }: Timetable, now: Instant): boolean {
  if ((officersStages as readonly string[]).includes(stage.stage)) return stage.doneAt !== null;
  if (stage.doneAt !== null) return true;
  const noticed = stages.some((one) => one.stage === 'notice-of-election' && one.doneAt !== null);
  const byTheClock: readonly ElectionStage[] = [
    'nominations-open',
    'nominations-close',
    'withdrawals-close',
  ];
  return noticed && byTheClock.includes(stage.stage) && stage.at <= now;
}

/** The days that no longer follow from the rules: those of stages that happened, and those that two officers chose. */
export function fixedDays(timetable: Timetable, now: Instant): FixedDays {
  const chosen = timetable.overrides.flatMap(({ stage, on, agreed }) =>
    agreed === true && on !== null && isCounted(stage) ? [[stage, on] as const] : [],
  );
  const happened = timetable.stages.flatMap((one) =>
    isCounted(one.stage) && hasHappened(one, timetable, now)
      ? [[one.stage, one.doneAt ? dateInLondon(one.doneAt) : one.on] as const]
      : [],
  );
  return Object.fromEntries([...chosen, ...happened]);
}

/** Whether other days are counted from that of a stage. */
const isCounted = (stage: OverriddenStage): stage is (typeof STAGES)[number] =>
  (STAGES as readonly string[]).includes(stage);

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
