import { addDays, type MemberId, type PlainDate } from '@folkmoot/basics';
import { type Person } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { sharesByMember } from '../shares/holdings.queries';

interface SpellRow {
  member_id: string;
  kind: 'qualification' | 'seat';
  constituency: string;
  from_date: PlainDate;
  to_date: PlainDate | null;
}

const seats = `select t.member_id, 'seat' as kind, substr(t.office, 9) as constituency, t.from_date::text, coalesce(t.ended_on - 1, t.to_date)::text as to_date
       from governance.term t where t.office like 'council:%' and t.member_id is not null`;

/** Everybody in the register on a day, with the constituencies they qualify for, the seats and the shares they hold. */
export async function peopleOn(db: EntityManager, on: PlainDate): Promise<Person[]> {
  const shares = await sharesByMember(db, on);
  const people = peopleOf(
    await db.query<SpellRow[]>(
      `select q.member_id, 'qualification' as kind, q.constituency, q.from_date::text, q.to_date::text
         from governance.qualification q join governance.member m on m.id = q.member_id
        where m.joined_on <= $1 and (m.left_on is null or m.left_on > $1)
       union all ${seats}`,
      [on],
    ),
  );
  return people.map((person) => ({ ...person, shares: shares.get(person.id) ?? 0 }));
}

/** One member with all that they ever qualified for and every seat they held, past and to come. */
export async function historyOf(
  db: Pick<EntityManager, 'query'>,
  member: MemberId,
): Promise<Person | null> {
  const [person] = peopleOf(
    await db.query<SpellRow[]>(
      `select q.member_id, 'qualification' as kind, q.constituency, greatest(q.from_date, m.joined_on)::text as from_date,
              least(q.to_date, m.left_on)::text as to_date
         from governance.qualification q join governance.member m on m.id = q.member_id where m.id = $1
       union all ${seats} and t.member_id = $1`,
      [member],
    ),
  );
  return person ?? null;
}

function peopleOf(rows: readonly SpellRow[]): Person[] {
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
