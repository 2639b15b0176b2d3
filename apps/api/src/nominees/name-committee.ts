import { Injectable } from '@nestjs/common';
import { err, type MemberId, ok, type Result } from '@folkmoot/basics';
import { committeeIsCouncils, sentence } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { VacancyRepository } from '../appointments/vacancy.repository';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { termInForce } from '../roll/term-in-force';
import { committeeRules, type CommitteeRefusal } from './committee-of';

export interface CommitteeNamed {
  /** Terms of office by which council members sit on the council. */
  readonly councilMembers: readonly string[];
  /** Others, by name. */
  readonly others: readonly string[];
}

export type NamingRefusal =
  | CommitteeRefusal
  | {
      readonly code:
        'vacancy-unknown' | 'not-on-the-council' | 'not-the-councils' | 'too-few-on-committee';
      readonly says: string;
    };

/** Names the nominations committee of a vacancy, or names it anew; the council’s members are its majority. Source: R-E7, R-D9. */
@Injectable()
export class NameCommittee {
  constructor(
    private readonly database: Database,
    private readonly vacancies: VacancyRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    vacancyId: string,
    named: CommitteeNamed,
  ): Promise<Result<{ members: number }, NamingRefusal>> {
    return this.database.act<{ members: number }, NamingRefusal>(actor, async (tx) => {
      const found = await this.vacancies.lock(tx, vacancyId);
      if (!found) return err({ code: 'vacancy-unknown', says: 'There is no such vacancy.' });
      const { pack } = await this.constitution.inForce();
      const rules = committeeRules(pack, found.vacancy.office);
      if (!rules.ok) return rules;
      const terms = [...new Set(named.councilMembers)];
      const seats = await this.seats(tx, terms);
      if (seats.length < terms.length)
        return err({
          code: 'not-on-the-council',
          says: 'One of those named as a council member holds no seat today. Choose from the members of the council.',
        });
      const others = [...new Set(named.others.map((name) => name.trim()))].filter(Boolean);
      const count = { members: seats.length + others.length, councilMembers: seats.length };
      const majority = committeeIsCouncils(rules.value, count);
      if (!majority.holds) return err({ code: 'not-the-councils', says: sentence(majority) });
      if (count.members < rules.value.quorum)
        return err({
          code: 'too-few-on-committee',
          says: `${rules.value.quorum} members must sit when the committee recommends. Name at least as many.`,
        });
      await this.replace(tx, vacancyId, [
        ...seats,
        ...others.map((name) => ({ name, memberId: null })),
      ]);
      const personal = { members: { seats: terms, others } };
      return ok(
        recorded(
          { action: 'committee.named', resource: vacancyId, fields: count, personal },
          () => ({ members: count.members }),
        ),
      );
    });
  }

  private seats(tx: Tx, terms: readonly string[]): Promise<{ name: string; memberId: MemberId }[]> {
    return tx.query<{ name: string; memberId: MemberId }[]>(
      `select t.holder_name as name, t.member_id as "memberId" from governance.term t
        where t.id = any ($1::uuid[]) and t.office like 'council:%' and t.member_id is not null and ${termInForce('t', '$2')}
        order by t.holder_name, t.id`,
      [terms, this.clock.today()],
    );
  }

  private async replace(
    tx: Tx,
    vacancy: string,
    members: readonly { readonly name: string; readonly memberId: MemberId | null }[],
  ): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `update governance.committee_member set left_at = $2 where vacancy_id = $1 and left_at is null
          and not (case when member_id is null then name = any ($3::text[]) else member_id = any ($4::uuid[]) end)`,
      [
        vacancy,
        now,
        members.filter(({ memberId }) => memberId === null).map(({ name }) => name),
        members.flatMap(({ memberId }) => memberId ?? []),
      ],
    );
    for (const { name, memberId } of members)
      await tx.query(
        `insert into governance.committee_member (id, vacancy_id, member_id, name, named_at)
         select $1, $2, $3::uuid, $4, $5 where not exists (select from governance.committee_member c where c.vacancy_id = $2
           and c.left_at is null and (c.member_id = $3::uuid or (c.member_id is null and $3::uuid is null and c.name = $4)))`,
        [randomUUID(), vacancy, memberId, name, now],
      );
  }
}
