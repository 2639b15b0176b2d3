import { type PlainDate } from '@folkmoot/basics';
import { type ErasureFacts, type RecordOfMember } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { personalData, published } from './personal-data';

export interface Standing extends Pick<ErasureFacts, 'leftOn' | 'inOfficeUntil' | 'isOfficer'> {
  readonly erasedOn: PlainDate | null;
}

/** So many rows of one kind. */
export interface Amount {
  readonly what: string;
  readonly count: number;
}

/** The decision that a poll's subject came to, if it has. */
const decisionOf = (subject: string): string =>
  `(select d.id from governance.decision d where d.id = coalesce(
      (select decision_id from governance.resolution where id = ${subject}),
      (select decision_id from governance.election where id = ${subject}),
      (select decision_id from governance.fund_round where id = ${subject})))`;
const termEnd = (decision: string): string =>
  `(select max(t.to_date) from governance.term t where t.decision_id = ${decision})::text as "termEnds"`;

const rolls = `(select r.id, ${decisionOf('p.subject_id')} as decision
  from governance.roll_entry r join governance.poll p on p.id = r.poll_id where r.member_id = $1) as roll
  join governance.decision d on d.id = roll.decision`;

/** Who the member is to the organisation on a day; `null` when there is no such member. */
export async function standingOf(
  db: EntityManager,
  member: string,
  on: PlainDate,
): Promise<Standing | null> {
  const [row] = await db.query<Standing[]>(
    `select m.left_on::text as "leftOn", m.erased_on::text as "erasedOn",
            (select max(coalesce(t.ended_on - 1, t.to_date))::text from governance.term t
              where t.member_id = m.id and coalesce(t.ended_on - 1, t.to_date) >= $2::date) as "inOfficeUntil",
            exists (select from platform.account a join platform.account_role r on r.account_id = a.id
                     where a.member_id = m.id) as "isOfficer"
       from governance.member m where m.id = $1`,
    [member, on],
  );
  return row ?? null;
}

/** Every record about a member that is kept for a time. Source: R-H4. */
export function recordsOf(db: EntityManager, member: string): Promise<RecordOfMember[]> {
  return db.query(
    `select 'ballots' as record, d.decided_on::text as "from", ${termEnd('roll.decision')} from ${rolls}
      where exists (select from ballot_box.vote v where v.roll_entry_id = roll.id)
     union all
     select 'notice-and-proof-of-sending', d.decided_on::text, null from ${rolls}
     union all
     select 'nomination', d.decided_on::text, ${termEnd('d.id')} from governance.candidate c
       join governance.election_contest k on k.id = c.contest_id join governance.election e on e.id = k.election_id
       join governance.decision d on d.id = e.decision_id where c.member_id = $1
     union all
     select 'conflict-declaration', i.declared_on::text, null from governance.interest i
       join governance.term t on t.id = i.term_id where t.member_id = $1
     union all
     select 'nomination', d.decided_on::text, ${termEnd('d.id')} from governance.nomination n
       join governance.vacancy v on v.id = n.vacancy_id join governance.resolution s on s.id = v.resolution_id
       join governance.decision d on d.id = s.decision_id where n.member_id = $1
     union all
     select 'challenge', c.answered_on::text, null from governance.challenge c
      where c.answered_on is not null and (${places('governance.challenge c')})
      order by 1, 2, 3`,
    [member],
  );
}

/** What the member takes part in that has not come to an end. */
export async function underWayFor(db: EntityManager, member: string): Promise<string[]> {
  const rows = await db.query<{ what: string }[]>(
    `select 1 as place, 'a poll that is not declared' as what where exists (select from governance.roll_entry r
        join governance.poll p on p.id = r.poll_id where r.member_id = $1 and ${decisionOf('p.subject_id')} is null)
     union all
     select 2, 'a poll whose ballots are on hold' where exists (select from governance.roll_entry r
        join ballot_box.ballots_hold h on h.poll_id = r.poll_id where r.member_id = $1
         and not exists (select from ballot_box.ballots_release l where l.hold_id = h.id))
     union all
     select 3, 'an election whose result was objected to' where exists (select from governance.declared_result d
        join governance.result_objection o on o.decision_id = d.decision_id
        where not exists (select from governance.objection_answer a where a.objection_id = o.id)
          and (o.account_id in (select a.id from platform.account a where a.member_id = $1)
            or exists (select from governance.roll_entry r join governance.poll p on p.id = r.poll_id
                        where r.member_id = $1 and p.subject_id = d.election_id)
            or exists (select from governance.candidate c join governance.election_contest k on k.id = c.contest_id
                        where c.member_id = $1 and k.election_id = d.election_id)))
     union all
     select 4, 'an election as a candidate' where exists (select from governance.candidate c
        join governance.election_contest k on k.id = c.contest_id join governance.election e on e.id = k.election_id
        where c.member_id = $1 and e.decision_id is null and k.ended_at is null)
     union all
     select 5, 'a vacancy as a nominee' where exists (select from governance.nomination n
        join governance.vacancy v on v.id = n.vacancy_id left join governance.resolution s on s.id = v.resolution_id
        where n.member_id = $1 and s.decision_id is null)
     union all
     select 6, 'a resolution that names them' where exists (select from governance.resolution s
        where s.decision_id is null and position($1::text in s.proposal::text) > 0)
     union all
     select 7, 'a challenge that is not answered' where exists (select from governance.challenge c
        where c.answered_on is null and (${places('governance.challenge c')}))
     order by place`,
    [member],
  );
  return rows.map(({ what }) => what);
}

/** How much there is of each kind that would go; kinds of which there is nothing are left out. */
export const whatGoes = (db: EntityManager, member: string): Promise<Amount[]> =>
  amounts(db, member, personalData);

/** How much stays for good because it was published. */
export const whatIsPublished = (db: EntityManager, member: string): Promise<Amount[]> =>
  amounts(db, member, published);

async function amounts(
  db: EntityManager,
  member: string,
  kinds: typeof published,
): Promise<Amount[]> {
  const counts = kinds.map(
    ({ table, where }, place) =>
      `select ${place} as place, count(*)::int as count from ${table} where ${where}`,
  );
  const rows = await db.query<{ place: number; count: number }[]>(
    `select * from (${counts.join(' union all ')}) as kind where count > 0 order by place`,
    [member],
  );
  return rows.flatMap(({ place, count }) => {
    const kind = kinds[place];
    return kind ? [{ what: kind.what, count }] : [];
  });
}

/** Which rows of a table are about the member. */
const places = (table: string): string =>
  personalData
    .filter((place) => place.table === table)
    .map(({ where }) => `(${where})`)
    .join(' or ');
