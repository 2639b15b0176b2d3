import { type MemberId, type PlainDate } from '@folkmoot/basics';
import { type EntityManager } from 'typeorm';

/** The shares of everybody who holds one on a day, by member. A nominee's are nobody's. Source: R-A7, R-I2. */
export async function sharesByMember(
  db: EntityManager,
  on: PlainDate,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.query<{ member: string; held: string }[]>(
    `select c.member, sum(c.by)::text as held from governance.share_change c
      where c.member is not null and c.on_day <= $1 group by c.member having sum(c.by) > 0`,
    [on],
  );
  return new Map(rows.map(({ member, held }) => [member, Number(held)]));
}

/** The shares that one member holds on a day. */
export async function sharesOf(
  db: EntityManager,
  member: MemberId,
  on: PlainDate,
): Promise<number> {
  const [row] = await db.query<{ held: string }[]>(
    `select coalesce(sum(c.by), 0)::text as held from governance.share_change c where c.member = $1 and c.on_day <= $2`,
    [member, on],
  );
  return Number(row?.held ?? 0);
}

/** What a member, or the nominee (`null`), holds at the end of a day and of every later day with an entry. */
const holdingsFrom = `(
  select coalesce(sum(c.by), 0) as held from governance.share_change c
   where c.member is not distinct from $1::uuid and c.on_day <= $2
  union all
  select held from (
    select c.on_day, sum(sum(c.by)) over (order by c.on_day) as held from governance.share_change c
     where c.member is not distinct from $1::uuid group by c.on_day) as day where on_day > $2)`;

/** The fewest shares held on any day from one on: what can be taken away as of that day. @param member  `null` for the nominee */
export async function fewestFrom(
  db: EntityManager,
  member: string | null,
  from: PlainDate,
): Promise<number> {
  const [row] = await db.query<{ held: string }[]>(
    `select min(held)::text as held from ${holdingsFrom} as holding`,
    [member, from],
  );
  return Number(row?.held ?? 0);
}

/** The most shares that a member holds on any day from one on. */
export async function mostFrom(
  db: EntityManager,
  member: string,
  from: PlainDate,
): Promise<number> {
  const [row] = await db.query<{ held: string }[]>(
    `select max(held)::text as held from ${holdingsFrom} as holding`,
    [member, from],
  );
  return Number(row?.held ?? 0);
}

/** All shares that there are, those of the nominee included, on the day when there are most. */
export async function mostIssued(db: EntityManager): Promise<number> {
  const [row] = await db.query<{ most: string }[]>(
    `select coalesce(max(issued), 0)::text as most
       from (select sum(sum(c.by)) over (order by c.on_day) as issued from governance.share_change c group by c.on_day) as day`,
  );
  return Number(row?.most ?? 0);
}
