import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { fixedDays, hasHappened, planElection } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded, type Recorded, type Tx } from '../../platform/database';
import { agreeingOfficer, type AskerGone, askingOfficer } from '../../record/two-officers';
import { type EntryDraft } from '../../record/entry-draft';
import { ElectionRepository } from '../election.repository';
import { whyEnded } from '../ending/ended';
import { disordered, pollOpened, type PollingDayRefusal, SetPollingDay } from './set-polling-day';
import { stageNames } from './stage-names';
import { type OverriddenStage, type Override, readTimetable, type Timetable } from './timetable';

export interface OverrideRefusal {
  readonly code:
    | PollingDayRefusal['code']
    | AskerGone['code']
    | 'no-polling-day'
    | 'stage-over'
    | 'day-passed'
    | 'day-missing'
    | 'asked-already'
    | 'override-unknown'
    | 'decided-already'
    | 'own-override';
  readonly says: string;
}

/** Another day than the rules give, or no timetable at all, and why. */
export interface WantedOverride {
  readonly stage: OverriddenStage;
  readonly on: PlainDate | null;
  readonly reason: string;
}

/** Lets one officer ask for a day of their own choice and a second agree to it. Source: R-E17, R-01: what departs from the rules is on the record, with its reason. */
@Injectable()
export class OverrideDay {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly constitution: CurrentConstitution,
    private readonly setPollingDay: SetPollingDay,
    private readonly clock: Clock,
  ) {}

  ask(
    actor: Actor,
    election: string,
    wanted: WantedOverride,
  ): Promise<Result<{ id: string }, OverrideRefusal>> {
    return this.database.act<{ id: string }, OverrideRefusal>(actor, async (tx) => {
      const timetable = await this.changeable(tx, election);
      if (!timetable.ok) return timetable;
      const refusal =
        this.refusalOf(timetable.value, wanted) ??
        (await this.disorderOf(timetable.value, wanted)) ??
        null;
      if (refusal) return err(refusal);
      const id: string = randomUUID();
      const { stage, on, reason } = wanted;
      await tx.query(
        `insert into governance.election_override (id, election_id, stage, on_day, reason, asked_by, asked_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, election, stage, on, reason, actor.accountId, this.clock.now()],
      );
      const fields = { election, stage, on, reason };
      const draft = { action: 'override.asked', resource: id, fields } as const;
      return ok(recorded({ ...draft, ...askingOfficer(actor) }, () => ({ id })));
    });
  }

  /** @param agreed  whether the second officer agrees to it; whoever asked can only take it back */
  decide(
    actor: Actor,
    election: string,
    id: string,
    agreed: boolean,
  ): Promise<Result<null, OverrideRefusal>> {
    return this.database.act<null, OverrideRefusal>(actor, async (tx) => {
      const timetable = await this.changeable(tx, election);
      if (!timetable.ok) return timetable;
      const asked = timetable.value.overrides.find((one) => one.id === id);
      if (!asked) return err({ code: 'override-unknown', says: 'Nobody has asked for this.' });
      if (asked.agreed !== null)
        return err({ code: 'decided-already', says: 'This has been decided already.' });
      if (agreed && asked.askedBy === actor.accountId)
        return err({
          code: 'own-override',
          says: 'You asked for this yourself: another officer must agree to it.',
        });
      const refusal = agreed ? this.overtaken(timetable.value, asked) : null;
      if (refusal) return err(refusal);
      const second = agreed
        ? await agreeingOfficer(tx, actor, { action: 'override.asked', resource: id })
        : ok({});
      if (!second.ok) return second;
      await tx.query(
        `update governance.election_override set agreed = $2, decided_by = $3, decided_at = $4 where id = $1`,
        [id, agreed, actor.accountId, this.clock.now()],
      );
      const { stage, on } = asked;
      const fields = { election, stage, on, agreed };
      const draft: EntryDraft = {
        action: 'override.decided',
        resource: id,
        fields,
        ...second.value,
      };
      return this.carriedOut(tx, election, timetable.value, draft, agreed && stage !== 'timetable');
    });
  }

  /** @param moves  whether days that are counted from the one agreed on move with it */
  private async carriedOut(
    tx: Tx,
    election: string,
    { pollingDay }: Timetable,
    decided: EntryDraft,
    moves: boolean,
  ): Promise<Result<Recorded<null>, OverrideRefusal>> {
    if (!moves || pollingDay === null) return ok(recorded(decided, () => null));
    const set = await this.setPollingDay.within(tx, election, pollingDay, true);
    return set.ok ? ok({ drafts: [decided, set.value], answer: () => null }) : set;
  }

  private async changeable(tx: Tx, id: string): Promise<Result<Timetable, OverrideRefusal>> {
    const found = await this.elections.lock(tx, id);
    if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
    if (found.election.pollId) return err(pollOpened);
    const ended = whyEnded(found);
    if (ended) return err(ended);
    return ok(await readTimetable(tx, id));
  }

  private refusalOf(timetable: Timetable, { stage, on }: WantedOverride): OverrideRefusal | null {
    const pending = timetable.overrides.some((one) => one.stage === stage && one.agreed === null);
    if (pending)
      return {
        code: 'asked-already',
        says: 'Somebody has asked for another day for this already. Agree to it or turn it down first.',
      };
    if (stage === 'timetable') return null;
    if (timetable.pollingDay === null)
      return {
        code: 'no-polling-day',
        says: 'Choose the polling day first: the other days are counted from it.',
      };
    if (on === null) return { code: 'day-missing', says: 'Give the day.' };
    return this.overtaken(timetable, { stage, on });
  }

  private overtaken(
    timetable: Timetable,
    { stage, on }: Pick<Override, 'stage' | 'on'>,
  ): OverrideRefusal | null {
    if (stage === 'timetable' || on === null) return null;
    const kept = timetable.stages.find((one) => one.stage === stage);
    if (kept && hasHappened(kept, timetable, this.clock.now()))
      return { code: 'stage-over', says: `${stageNames[stage].title}: this has happened already.` };
    if (on < this.clock.today())
      return { code: 'day-passed', says: `${formatDate(on)} has passed. Choose a day to come.` };
    return null;
  }

  private async disorderOf(
    timetable: Timetable,
    { stage, on }: WantedOverride,
  ): Promise<OverrideRefusal | null> {
    if (stage === 'timetable' || on === null || timetable.pollingDay === null) return null;
    const { pack } = await this.constitution.inForce();
    const fixed = { ...fixedDays(timetable, this.clock.now()), [stage]: on };
    return disordered(planElection(pack, timetable.pollingDay, fixed));
  }
}
