import { Injectable } from '@nestjs/common';
import { err, formatMoment, ok, type Result } from '@folkmoot/basics';
import { type Json } from '@folkmoot/log';
import {
  candidateOrder,
  CONFIRMING,
  type Constitution,
  isConfirmedByVote,
  methodForSeats,
  type OfficersStage,
} from '@folkmoot/rules';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded, type Tx } from '../../platform/database';
import { enqueue } from '../../platform/jobs';
import { type ElectionNoticeStage } from '../../notices/notice';
import { type EntryDraft } from '../../record/entry-draft';
import { ElectionRepository, type ElectionWithContests } from '../election.repository';
import { whyEnded } from '../ending/ended';
import { lacksStatement } from '../independence/lacks-statement';
import { orderCandidates } from './order-candidates';
import { commitToOrder } from './order-lot';
import { undecidedNominations } from './preflight/nominations-decided';
import { stageNames } from './stage-names';
import { momentOf, readTimetable, type Timetable } from './timetable';

export interface StageRefusal {
  readonly code:
    | 'election-unknown'
    | 'poll-opened'
    | 'election-ended'
    | 'no-such-stage'
    | 'done-already'
    | 'notice-first'
    | 'independence-first'
    | 'nominations-open'
    | 'nominations-undecided';
  readonly says: string;
}

/** Does what the timetable leaves to an officer: gives notice, or publishes the statement of candidates. Source: R-D11, R-E17. */
@Injectable()
export class CompleteStage {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, stage: OfficersStage): Promise<Result<null, StageRefusal>> {
    return this.database.act<null, StageRefusal>(actor, async (tx) => {
      const found = await this.elections.lock(tx, id);
      if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
      if (found.election.pollId)
        return err({ code: 'poll-opened', says: 'The poll has opened already.' });
      const ended = whyEnded(found);
      if (ended) return err(ended);
      const timetable = await readTimetable(tx, id);
      const refusal =
        this.refusalOf(timetable, stage) ?? (await this.nominationsLeft(tx, id, stage, timetable));
      if (refusal) return err(refusal);
      const { pack } = await this.constitution.inForce();
      if (stage === 'notice-of-election' && (await lacksStatement(tx, pack, id)))
        return err({
          code: 'independence-first',
          says: 'The returning officer first states that they are independent of members and candidates.',
        });
      const doneAt = this.clock.now();
      await tx.query(
        `update governance.election_stage set done_at = $3 where election_id = $1 and stage = $2`,
        [id, stage, doneAt],
      );
      const draft =
        stage === 'statement-of-candidates'
          ? await orderCandidates(tx, found, candidateOrder(pack.elections))
          : await this.notice(tx, pack, found, timetable, stage);
      const fields = { ...draft.fields, doneAt };
      return ok(recorded({ ...draft, fields }, () => null));
    });
  }

  private refusalOf({ stages }: Timetable, stage: OfficersStage): StageRefusal | null {
    const kept = stages.find((one) => one.stage === stage);
    const noticed = stages.find((one) => one.stage === 'notice-of-election')?.doneAt ?? null;
    if (!kept)
      return {
        code: 'no-such-stage',
        says: 'This election has no polling day, so it has no such stage. Choose the polling day first.',
      };
    if (kept.doneAt)
      return {
        code: 'done-already',
        says: `${stageNames[stage].title}: this was done on ${formatMoment(kept.doneAt)}.`,
      };
    if (stage !== 'notice-of-election' && noticed === null)
      return { code: 'notice-first', says: 'Give notice of the election first.' };
    return null;
  }

  /** The candidates are known once nominations have closed and each has been decided on. */
  private async nominationsLeft(
    tx: Tx,
    election: string,
    stage: OfficersStage,
    timetable: Timetable,
  ): Promise<StageRefusal | null> {
    if (stage === 'notice-of-election') return null;
    const closes = momentOf(timetable, 'nominations-close');
    if (closes !== null && this.clock.now() < closes)
      return {
        code: 'nominations-open',
        says: `Nominations are open until ${formatMoment(closes)}: the candidates are not known before.`,
      };
    const left = await undecidedNominations(tx, election);
    if (left === 0) return null;
    return {
      code: 'nominations-undecided',
      says: `Decide first on the ${left === 1 ? 'nomination that is' : `${left} nominations that are`} left: find each valid or reject it.`,
    };
  }

  /** Tells the method, the seats, the day of the roll and how a tie is broken, as R-E17 asks. */
  private async notice(
    tx: Tx,
    pack: Constitution,
    { election, contests }: ElectionWithContests,
    { stages, pollingDay }: Timetable,
    stage: ElectionNoticeStage,
  ): Promise<EntryDraft> {
    await enqueue(tx, 'announce-election', { election: election.id, stage, after: null });
    const fields: Record<string, Json> = {
      stage,
      title: election.title,
      pollingDay,
      seats: contests.map(({ constituency, seats, candidates }) => ({
        constituency,
        seats,
        method: noticedMethod(pack, { seats, candidates }, stage),
      })),
      roll: pack.recordDate,
      ties: pack.elections.ties,
      stages: stages.map(({ stage: name, at }) => ({ stage: name, at })),
      ...(stage === 'notice-of-election' &&
        candidateOrder(pack.elections) === 'lot' && {
          orderCommitment: await commitToOrder(tx, election.id),
        }),
    };
    return { action: 'election.announced', resource: election.id, fields };
  }
}

/** Once it is known who stands, those whom nobody stands against are voted on one by one. Source: R-F35. */
const noticedMethod = (
  { elections }: Constitution,
  contest: { readonly seats: number; readonly candidates: readonly unknown[] },
  stage: OfficersStage,
): string =>
  stage === 'notice-of-poll' && isConfirmedByVote(elections, contest)
    ? CONFIRMING
    : methodForSeats(elections, contest.seats);
