import { type EntityManager } from 'typeorm';

/** The office that an election fills, as its contest names it; `null` where it fills seats of the council. */
export async function officeOfElection(
  db: Pick<EntityManager, 'query'>,
  election: string,
): Promise<string | null> {
  const [row] = await db.query<{ code: string }[]>(
    `select constituency as code from governance.election_contest where election_id = $1 and constituency like 'office:%' order by constituency limit 1`,
    [election],
  );
  return row?.code ?? null;
}
