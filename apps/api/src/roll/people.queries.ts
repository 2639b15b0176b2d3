import { addDays, type PlainDate } from '@folkmoot/basics';
import { type Person } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';

interface SpellRow {
  member_id: string;
  kind: 'qualification' | 'seat';
  constituency: string;
  from_date: PlainDate;
  to_date: PlainDate | null;
}

/** Everybody in the register on a day, with the constituencies they qualify for and the seats they hold. */
export async function peopleOn(db: EntityManager, on: PlainDate): Promise<Person[]> {
  const rows = await db.query<SpellRow[]>(
    `select q.member_id, 'qualification' as kind, q.constituency, q.from_date::text, q.to_date::text
       from governance.qualification q join governance.member m on m.id = q.member_id
      where m.joined_on <= $1 and (m.left_on is null or m.left_on > $1)
     union all
     select t.member_id, 'seat', substr(t.office, 9), t.from_date::text, coalesce(t.ended_on - 1, t.to_date)::text
       from governance.term t where t.office like 'council:%' and t.member_id is not null`,
    [on],
  );
  const people = new Map<string, { id: string; qualifications: SpellRow[]; seats: SpellRow[] }>();
  for (const row of rows) {
    const person = people.get(row.member_id) ?? {
      id: row.member_id,
      qualifications: [],
      seats: [],
    };
    people.set(row.member_id, person);
    (row.kind === 'seat' ? person.seats : person.qualifications).push(row);
  }
  return [...people.values()].map(({ id, qualifications, seats }) => ({
    id,
    qualifications: qualifications.map((row) => ({
      constituency: row.constituency,
      from: row.from_date,
      to: row.to_date,
    })),
    // A term's last day is still served; a spell ends on the first day that no longer counts.
    seats: seats.map((row) => ({
      constituency: row.constituency,
      from: row.from_date,
      to: row.to_date && addDays(row.to_date, 1),
    })),
  }));
}
