import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { NomineeRepository } from './nominee.repository';

export const nomineeStages = [
  'longlisted',
  'shortlisted',
  'interviewed',
  'not-taken-further',
  'withdrawn',
] as const;
export type NomineeStage = (typeof nomineeStages)[number];

/** Stages after which nothing more is said of a nominee. */
export const isOver = (stage: string | null): boolean =>
  stage === 'not-taken-further' || stage === 'withdrawn';

export interface Consideration {
  readonly stage: NomineeStage;
  readonly reasons: string;
  /** Today when left out. */
  readonly on?: PlainDate | undefined;
}

export interface ConsideringRefusal {
  readonly code: 'nominee-unknown' | 'out-of-the-running' | 'not-a-later-stage' | 'day-to-come';
  readonly says: string;
}

/** Records that a nominee is taken further, is not, or has withdrawn, with the reasons, which are kept. Source: R-E7. */
@Injectable()
export class ConsiderNominee {
  constructor(
    private readonly database: Database,
    private readonly nominees: NomineeRepository,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    nomination: string,
    { stage, reasons, on = this.clock.today() }: Consideration,
  ): Promise<Result<null, ConsideringRefusal>> {
    return this.database.act<null, ConsideringRefusal>(actor, async (tx) => {
      const nominee = await this.nominees.lock(tx, nomination);
      if (!nominee) return err({ code: 'nominee-unknown', says: 'There is no such nomination.' });
      if (isOver(nominee.stage))
        return err({
          code: 'out-of-the-running',
          says: `${nominee.name} is no longer in the running for this vacancy.`,
        });
      if (!comesAfter(stage, nominee.stage))
        return err({
          code: 'not-a-later-stage',
          says: `${nominee.name} has come further than that already.`,
        });
      if (on > this.clock.today())
        return err({
          code: 'day-to-come',
          says: `${formatDate(on)} is still to come. Record it once it has happened.`,
        });
      await tx.query(
        `insert into governance.nominee_stage (id, nomination_id, stage, reasons, reached_on, recorded_at) values ($1, $2, $3, $4, $5, $6)`,
        [randomUUID(), nomination, stage, reasons, on, this.clock.now()],
      );
      const personal = { consideration: { stage, reasons } };
      const fields = { vacancy: nominee.vacancy };
      return ok(
        recorded(
          { action: 'nominee.considered', resource: nomination, fields, personal },
          () => null,
        ),
      );
    });
  }
}

const order: readonly string[] = nomineeStages;
const comesAfter = (next: NomineeStage, before: string | null): boolean =>
  before === null || order.indexOf(next) > order.indexOf(before);
