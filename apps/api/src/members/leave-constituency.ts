import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { type EntryDraft } from '../record/entry-draft';
import { endSeatsOutside } from '../seats/no-longer-eligible';

export interface LeavingConstituency {
  readonly constituency: string;
  /** The first day on which they do not qualify any more. */
  readonly on: PlainDate;
}

export interface MovingRefusal {
  readonly code: 'member-unknown' | 'not-in-constituency' | 'only-constituency' | 'not-yet';
  readonly says: string;
}

interface Qualification {
  readonly number: string;
  readonly name: string;
  readonly code: string;
  readonly from: PlainDate;
}

/**
 * Records that a member no longer qualifies for one of several constituencies: an employment that ended, a move out of
 * the area. They stay a member by the others, and a council seat for the one falls free at once. Source: R-E10, R-E14.
 */
@Injectable()
export class LeaveConstituency {
  constructor(
    private readonly database: Database,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    id: string,
    { constituency, on }: LeavingConstituency,
  ): Promise<Result<{ seatsVacated: number }, MovingRefusal>> {
    return this.database.act<{ seatsVacated: number }, MovingRefusal>(actor, async (tx) => {
      await tx.query(`select from governance.member where id = $1 for update`, [id]);
      const held = await tx.query<Qualification[]>(
        `select m.number, m.name, q.constituency as code, q.from_date::text as "from"
           from governance.member m join governance.qualification q on q.member_id = m.id and q.to_date is null
          where m.id = $1 and m.left_on is null order by q.constituency`,
        [id],
      );
      const refusal = this.refusal(held, { constituency, on });
      if (refusal) return err(refusal);
      await tx.query(
        `update governance.qualification set to_date = $3 where member_id = $1 and constituency = $2 and to_date is null`,
        [id, constituency, on],
      );
      const { pack } = await this.constitution.inForce();
      const numbers = held.slice(0, 1).map(({ number }) => number);
      const vacated = await endSeatsOutside(tx, pack, numbers, { on, now: this.clock.now() });
      const moved: EntryDraft = {
        action: 'member.moved',
        resource: randomUUID(),
        fields: { on },
        personal: { member: { id } },
      };
      return ok({
        drafts: [moved, ...vacated],
        answer: () => ({ seatsVacated: vacated.length }),
      });
    });
  }

  private refusal(
    held: readonly Qualification[],
    { constituency, on }: LeavingConstituency,
  ): MovingRefusal | null {
    const [first] = held;
    if (!first) return { code: 'member-unknown', says: 'There is no such member.' };
    const own = held.find(({ code }) => code === constituency);
    if (!own || on < own.from)
      return {
        code: 'not-in-constituency',
        says: `${first.name} does not qualify for “${constituency}” on ${formatDate(on)}.`,
      };
    if (held.length === 1)
      return {
        code: 'only-constituency',
        says: `${first.name} qualifies for nothing else. Import the new constituency first, or record that they left.`,
      };
    if (on > this.clock.today())
      return {
        code: 'not-yet',
        says: `${formatDate(on)} has not come yet. Record it on the day, or give an earlier one.`,
      };
    return null;
  }
}
