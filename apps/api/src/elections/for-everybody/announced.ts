import { type EntityManager } from 'typeorm';

/** The elections that everybody may read about, by id: notice of them has been given, or they have gone on from there. */
export async function announcedElections(
  db: Pick<EntityManager, 'query'>,
): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ id: string }[]>(
    `select e.id from governance.election e
      where e.poll_id is not null or e.decision_id is not null
         or exists (select from governance.election_stage s
                     where s.election_id = e.id and s.stage = 'notice-of-election' and s.done_at is not null)
         or exists (select from governance.election_contest c where c.election_id = e.id and c.decision_id is not null)`,
  );
  return new Set(rows.map(({ id }) => id));
}
