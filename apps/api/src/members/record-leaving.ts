import { Injectable } from '@nestjs/common';
import { err, formatDate, type Instant, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { type EntryDraft } from '../record/entry-draft';
import { officesOfMembers } from '../seats/no-longer-eligible';
import { endTerms } from '../seats/vacated-seat';
import { mostFrom } from '../shares/holdings.queries';
import { lockShareRegister } from '../shares/share-entries';

export interface Leaving {
  readonly leftOn: PlainDate;
  /** Codes of the council seats, and of offices that only a member may hold, that ended with the membership. */
  readonly seatsEnded: readonly string[];
}

export interface LeavingRefusal {
  readonly code:
    | 'member-unknown'
    | 'already-left'
    | 'before-joining'
    | 'not-yet'
    | 'is-officer'
    | 'holds-shares';
  readonly says: string;
}

interface MemberRow {
  readonly name: string;
  readonly joinedOn: PlainDate;
  readonly leftOn: PlainDate | null;
  readonly isOfficer: boolean;
}

/**
 * Records that a membership ended on a day: from that day the member is on no new roll, is counted no more and
 * cannot sign in, and a seat on the council or an office held as a member ends. Rolls that were fixed before stay as they are.
 * Whoever holds shares is a member until they pass to somebody else, so that is recorded first.
 * Source: R-A45 (date out in the register of members); Companies Act 2006 s.112.
 */
@Injectable()
export class RecordLeaving {
  constructor(
    private readonly database: Database,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, leftOn: PlainDate): Promise<Result<Leaving, LeavingRefusal>> {
    return this.database.act<Leaving, LeavingRefusal>(actor, async (tx) => {
      const refusal = this.refusal(await memberLocked(tx, id), leftOn);
      if (refusal) return err(refusal);
      const holding = await holdsShares(tx, id, leftOn);
      if (holding) return err(holding);
      const { pack } = await this.constitution.inForce();
      const end = { on: leftOn, now: this.clock.now(), offices: officesOfMembers(pack) };
      const { seatsEnded, drafts } = await endMembership(tx, id, end);
      const left: EntryDraft = {
        action: 'member.left',
        resource: randomUUID(),
        fields: { leftOn, seatsEnded },
        personal: { member: { id } },
      };
      return ok({ drafts: [left, ...drafts], answer: () => ({ leftOn, seatsEnded }) });
    });
  }

  private refusal(member: MemberRow | undefined, leftOn: PlainDate): LeavingRefusal | null {
    if (!member) return { code: 'member-unknown', says: 'There is no such member.' };
    const { name, joinedOn, leftOn: leftBefore, isOfficer } = member;
    if (leftBefore)
      return { code: 'already-left', says: `${name} left on ${formatDate(leftBefore)}.` };
    if (leftOn < joinedOn)
      return {
        code: 'before-joining',
        says: `${name} joined on ${formatDate(joinedOn)}. Give that day or a later one.`,
      };
    if (leftOn > this.clock.today())
      return {
        code: 'not-yet',
        says: `${formatDate(leftOn)} has not come yet. Record it on the day, or give an earlier one.`,
      };
    if (isOfficer)
      return {
        code: 'is-officer',
        says: `${name} works in the office and could not sign in any more. Have somebody else take the office first.`,
      };
    return null;
  }
}

async function memberLocked(tx: Tx, id: string): Promise<MemberRow | undefined> {
  const [row] = await tx.query<MemberRow[]>(
    `select m.name, m.joined_on::text as "joinedOn", m.left_on::text as "leftOn",
            exists (select from platform.account a join platform.account_role r on r.account_id = a.id
                     where a.member_id = m.id) as "isOfficer"
       from governance.member m where m.id = $1 for update`,
    [id],
  );
  return row;
}

async function holdsShares(tx: Tx, id: string, leftOn: PlainDate): Promise<LeavingRefusal | null> {
  await lockShareRegister(tx);
  const held = await mostFrom(tx, id, leftOn);
  if (held === 0) return null;
  return {
    code: 'holds-shares',
    says: `${held.toLocaleString('en-GB')} shares are in this member’s name on ${formatDate(leftOn)} or later. Record first that they passed to another member or to the nominee, or were surrendered, by that day.`,
  };
}

interface EndOfMembership {
  readonly on: PlainDate;
  readonly now: Instant;
  /** Codes of the offices that only a member may hold. */
  readonly offices: readonly string[];
}

/** @returns the seats and offices that ended, with an entry for each that falls free */
async function endMembership(
  tx: Tx,
  id: string,
  { on, now, offices }: EndOfMembership,
): Promise<{ seatsEnded: readonly string[]; drafts: readonly EntryDraft[] }> {
  await tx.query(`update governance.member set left_on = $2 where id = $1`, [id, on]);
  await tx.query(
    `update governance.qualification set to_date = greatest(from_date, $2::date) where member_id = $1 and to_date is null`,
    [id, on],
  );
  const seats = await tx.query<{ id: string; office: string }[]>(
    `select t.id, t.office from governance.term t where t.member_id = $1 and (t.office like 'council:%' or t.office = any ($3))
        and t.ended_on is null and t.to_date >= $2::date order by t.office, t.from_date, t.id`,
    [id, on, offices],
  );
  const drafts = await endTerms(
    tx,
    seats.map((seat) => seat.id),
    { on, cause: 'left-constituency', reason: 'No longer a member' },
    now,
  );
  await tx.query(
    `delete from platform.session s using platform.account a where a.id = s.account_id and a.member_id = $1`,
    [id],
  );
  return { seatsEnded: seats.map(({ office }) => office), drafts };
}
