import { Injectable } from '@nestjs/common';
import { addDays, err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { type MatterRef, type Scope } from './matter';

export interface Appointment {
  readonly name: string;
  /** On whose behalf: a regulator, an auditor. */
  readonly body: string;
  /** Where the links to sign in are sent. */
  readonly email: string;
  readonly from: PlainDate;
  /** The last day. */
  readonly to: PlainDate;
  readonly scope: Scope;
}

export interface AppointingRefusal {
  readonly code: 'days-reversed' | 'days-passed' | 'too-long' | 'scope-empty' | 'matter-unknown';
  readonly says: string;
}

const longestDays = 366;

/** Lets somebody from outside look into the record, or named parts of it, for a time. They can change nothing. */
@Injectable()
export class AppointInspector {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, appointment: Appointment): Promise<Result<{ id: string }, AppointingRefusal>> {
    return this.database.act<{ id: string }, AppointingRefusal>(actor, async (tx) => {
      const refusal =
        this.refusalOfDays(appointment) ?? (await refusalOfScope(tx, appointment.scope));
      if (refusal) return err(refusal);
      const id = randomUUID();
      const { name, body, email, from, to, scope } = appointment;
      await this.keep(tx, id, appointment);
      const fields = {
        ...{ body, from, to },
        scope: scope ? scope.map((matter) => ({ ...matter })) : 'whole',
      };
      const personal = { inspector: { name, email } };
      return ok(
        recorded({ action: 'inspector.appointed', resource: id, fields, personal }, () => ({ id })),
      );
    });
  }

  private refusalOfDays({ from, to }: Appointment): AppointingRefusal | null {
    if (to < from)
      return {
        code: 'days-reversed',
        says: 'The last day is before the first day. Change one of them.',
      };
    if (to < this.clock.today())
      return {
        code: 'days-passed',
        says: `${formatDate(to)} has passed. Choose a last day that is still to come.`,
      };
    if (to > addDays(from, longestDays))
      return {
        code: 'too-long',
        says: 'An inspection lasts a year at the most. Appoint the inspector again when it ends.',
      };
    return null;
  }

  /** Each appointment has an account of its own, which is good for nothing once it has ended. */
  private async keep(
    tx: Tx,
    id: string,
    { name, body, email, from, to, scope }: Appointment,
  ): Promise<void> {
    const [account, now] = [randomUUID(), this.clock.now()];
    await tx.query(
      `insert into platform.account (id, name, email, created_at) values ($1, $2, $3, $4)`,
      [account, name, email, now],
    );
    await tx.query(
      `insert into governance.inspection (id, account_id, name, body, from_date, to_date, scope, appointed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, account, name, body, from, to, scope && JSON.stringify(scope), now],
    );
  }
}

async function refusalOfScope(tx: Tx, scope: Scope): Promise<AppointingRefusal | null> {
  if (scope === null) return null;
  if (scope.length === 0)
    return {
      code: 'scope-empty',
      says: 'Name at least one decision, election or meeting, or open the whole record.',
    };
  for (const matter of scope)
    if (!(await isKnown(tx, matter)))
      return {
        code: 'matter-unknown',
        says: `There is no ${matter.kind} ${matter.id}. Check what the inspection is to cover.`,
      };
  return null;
}

const tables = {
  decision: 'governance.decision where number::text = $1',
  election: 'governance.election where id::text = $1',
  meeting: 'governance.meeting where id::text = $1',
} as const;

async function isKnown(tx: Tx, { kind, id }: MatterRef): Promise<boolean> {
  const rows = await tx.query<object[]>(`select from ${tables[kind]}`, [id]);
  return rows.length > 0;
}
