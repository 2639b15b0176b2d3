import { Injectable } from '@nestjs/common';
import { err, formatDate, type MemberId, ok, type PlainDate, type Result } from '@folkmoot/basics';
import {
  electorateOf,
  lastDayOfYears,
  outsideAppointment,
  type Served,
  votesIn,
} from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { MakeDecision } from '../decisions/make-decision';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { historyOf } from '../roll/people.queries';
import { takeVacatedSeat } from './vacated-seat';

/** What the letter of an appointing body says. */
export interface OutsideLetter {
  readonly constituency: string;
  readonly memberNumber: string;
  /** The first day in office. */
  readonly from: PlainDate;
  /** The last day; that of a whole term when left out. */
  readonly to?: PlainDate | undefined;
  /** The day on which the letter came. */
  readonly toldOn: PlainDate;
  /** Where the letter is kept. */
  readonly kept: string;
}

export interface OutsideRefusal {
  readonly code:
    | 'not-appointed-from-outside'
    | 'member-unknown'
    | 'not-eligible'
    | 'sits-already'
    | 'not-yet'
    | 'not-lawful';
  readonly says: string;
}

interface Appointee {
  readonly id: MemberId;
  readonly name: string;
}

/** A term in the seats of a constituency, as the log tells of it. */
interface HeldTerm extends Served {
  readonly term: string;
}

/**
 * Enters whom a body outside the organisation appoints to one of the seats that it fills: the term begins without a vote.
 * Source: R-E13; R-E1, R-E9 for the places and the terms.
 */
@Injectable()
export class AppointFromOutside {
  constructor(
    private readonly database: Database,
    private readonly constitution: CurrentConstitution,
    private readonly decisions: MakeDecision,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, letter: OutsideLetter): Promise<Result<{ term: string }, OutsideRefusal>> {
    return this.database.act<{ term: string }, OutsideRefusal>(actor, async (tx) => {
      const { constituency, from, toldOn, kept } = letter;
      if (toldOn > this.clock.today())
        return err({
          code: 'not-yet',
          says: `${formatDate(toldOn)} has not come yet. Give the day on which the letter came.`,
        });
      await this.decisions.takeTurn(tx);
      const { pack, version, sha256 } = await this.constitution.inForce();
      const office = `council:${constituency}`;
      const to = letter.to ?? lastDayOfYears(from, pack.elections.termYears);
      const appointee = await this.appointee(tx, letter, to);
      if (!appointee.ok) return appointee;
      const { id: member, name } = appointee.value;
      const inOffice = await termsNotOver(tx, office, from);
      const served = await termsServed(tx, office, member, from);
      const ruling = outsideAppointment(pack, {
        constituency,
        term: { from, to },
        toldOn,
        inOffice,
        served,
      });
      if (!ruling)
        return err({
          code: 'not-appointed-from-outside',
          says: 'The constitution lets nobody outside the organisation fill seats of this constituency.',
        });
      const against = ruling.steps.find(({ holds }) => !holds);
      if (against) return err({ code: 'not-lawful', says: `${against.says} ${against.citation}.` });
      const term: string = randomUUID();
      const { appointedBy } = ruling;
      await tx.query(
        `insert into governance.term (id, office, member_id, holder_name, from_date, to_date) values ($1, $2, $3, $4, $5, $6)`,
        [term, office, member, name, from, to],
      );
      await tx.query(
        `insert into governance.outside_appointment (term_id, appointed_by, told_on, kept, recorded_at) values ($1, $2, $3, $4, $5)`,
        [term, appointedBy, toldOn, kept, this.clock.now()],
      );
      await takeVacatedSeat(tx, { office, from, decision: null, term: null, byElection: false });
      const fields = {
        ...{
          office,
          appointedBy,
          from,
          to,
          toldOn,
          inOffice: inOffice.map((held) => ({ ...held })),
        },
        served: served.map((held) => ({ ...held })),
        constitution: { version, sha256 },
      };
      const personal = { holder: { name, kept } };
      return ok(
        recorded({ action: 'seat.appointed', resource: term, fields, personal }, () => ({ term })),
      );
    });
  }

  /** R-E2, R-E13: a member of the constituency, who sits nowhere else. */
  private async appointee(
    tx: Tx,
    { memberNumber, constituency, from }: OutsideLetter,
    to: PlainDate,
  ): Promise<Result<Appointee, OutsideRefusal>> {
    const [member] = await tx.query<Appointee[]>(
      `select id, name from governance.member where upper(number) = upper($1)`,
      [memberNumber],
    );
    if (!member)
      return err({ code: 'member-unknown', says: `No member has the number ${memberNumber}.` });
    const { pack } = await this.constitution.inForce();
    const person = await historyOf(tx, member.id);
    if (!person || !votesIn(pack, electorateOf(constituency), person, this.clock.today()))
      return err({
        code: 'not-eligible',
        says: `${member.name} is not in the register for this constituency. Enter them there first.`,
      });
    const [other] = await tx.query<object[]>(
      `select from governance.term t where t.member_id = $1 and t.office like 'council:%'
          and t.from_date <= $3::date and least(t.to_date, t.ended_on - 1) >= $2::date limit 1`,
      [member.id, from, to],
    );
    return other
      ? err({
          code: 'sits-already',
          says: `${member.name} holds a seat of the council within these days already.`,
        })
      : ok(member);
  }
}

const termsNotOver = (tx: Tx, office: string, from: PlainDate): Promise<HeldTerm[]> =>
  tx.query(
    `select t.id as term, t.from_date::text as "from", least(t.to_date, t.ended_on - 1)::text as "to" from governance.term t
      where t.office = $1 and least(t.to_date, t.ended_on - 1) >= greatest($2::date, t.from_date)
      order by t.from_date, t.id`,
    [office, from],
  );

const termsServed = (
  tx: Tx,
  office: string,
  member: string,
  before: PlainDate,
): Promise<Served[]> =>
  tx.query(
    `select t.from_date::text as "from", least(t.to_date, t.ended_on - 1)::text as "to" from governance.term t
      where t.office = $1 and t.member_id = $2 and t.from_date < $3::date and (t.ended_on is null or t.ended_on > t.from_date)
      order by t.from_date, t.id`,
    [office, member, before],
  );
